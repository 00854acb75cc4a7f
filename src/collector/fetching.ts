import { type LookupAddress, type LookupAllOptions, lookup } from "node:dns"
import { isIP, type LookupFunction } from "node:net"
import { pipeline, type Readable, type Transform } from "node:stream"
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { Agent, request } from "undici"
import { Problem } from "../model/problem.ts"
import { gather } from "../stages/collect/stream.ts"
import { isPrivate } from "./private.ts"

/** What fetching keeps to. */
export interface Limits {
  /** The most bytes of one answer, unpacked. */
  readonly bytes: number
  /** The most time for one answer, redirects included. Seconds. */
  readonly seconds: number
  readonly redirects: number
  /** Hosts (`name` or `name:port`) that are visited even where they are in a private network or on this machine. */
  readonly trusted: ReadonlySet<string>
  /** How the program names itself to servers. */
  readonly agent: string
}

/** What to ask by, so that what has not changed is not sent again. */
export interface Condition {
  readonly tag: string | null
  readonly modified: string | null
}

/** One answer, whole. */
export interface Answer {
  readonly status: number
  /** Where redirects ended. */
  readonly final: string
  /** Names in lower case; cookies left out. */
  readonly headers: ReadonlyMap<string, string>
  readonly bytes: Uint8Array
}

/** Judges an address that a redirect leads to, before it is asked; throws where it is not to be visited. */
export type Judge = (address: string) => Promise<void>

/** Fetches one address. Fails with a Problem of "collect/", or with what `judge` throws, and nothing else; any status that is an answer is none. */
export type Fetch = (address: string, condition: Condition, judge?: Judge) => Promise<Answer>

/** What finds the addresses of a name; the machine's own where none is given. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (failure: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/** Addresses that a name resolves to, judged when the connection is made: a name that changes its mind in between (DNS rebinding) is judged again. */
export const guardedLookup =
  (resolve: Resolve = lookup): LookupFunction =>
  (host, options, callback) =>
    resolve(host, { ...options, all: true }, (failure, found) => {
      if (failure !== null) return callback(failure, "", 0)
      const inner = found.find(({ address }) => isPrivate(address))
      if (inner !== undefined || found[0] === undefined)
        return callback(new Problem("collect/private-address", { address: host }), "", 0)
      if (options.all) return callback(null, found)
      callback(null, found[0].address, found[0].family)
    })

/** Fetching over HTTP, with one pool of connections. `close` ends them. */
export function httpFetch(
  limits: Limits,
  resolve: Resolve = lookup,
): { readonly fetch: Fetch; readonly close: () => Promise<void> } {
  const agentWith = (lookup: LookupFunction | null): Agent =>
    new Agent({
      connect: { timeout: limits.seconds * 1000, ...(lookup === null ? {} : { lookup }) },
      headersTimeout: limits.seconds * 1000,
      bodyTimeout: limits.seconds * 1000,
      maxHeaderSize: 64_000,
      connections: 2,
    })
  const agents = { guarded: agentWith(guardedLookup(resolve)), trusting: agentWith(null) }
  const fetch: Fetch = async (address, condition, judge = async () => {}) => {
    const stop = AbortSignal.timeout(limits.seconds * 1000)
    try {
      return await follow(address, condition, { agents, limits, stop, judge })
    } catch (cause) {
      throw problemOf(address, cause, stop.aborted, limits)
    }
  }
  return { fetch, close: async () => void (await Promise.all([agents.guarded.destroy(), agents.trusting.destroy()])) }
}

interface Way {
  readonly agents: { readonly guarded: Agent; readonly trusting: Agent }
  readonly limits: Limits
  readonly stop: AbortSignal
  readonly judge: Judge
}

async function follow(address: string, condition: Condition, way: Way): Promise<Answer> {
  let at = address
  for (let step = 0; step <= way.limits.redirects; step++) {
    const answer = await ask(at, condition, way)
    const to = answer.headers.get("location")
    if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || to === undefined) return answer
    if (!URL.canParse(to, at) || !/^https?:/.test(new URL(to, at).protocol))
      throw new Problem("collect/bad-address", { address: to })
    at = new URL(to, at).href
    await way.judge(at)
  }
  throw new Problem("collect/too-many-redirects", { address })
}

async function ask(at: string, { tag, modified }: Condition, { agents, limits, stop }: Way): Promise<Answer> {
  const { hostname, host } = new URL(at)
  const isTrusted = limits.trusted.has(host) || limits.trusted.has(hostname)
  const ip = hostname.replace(/^\[|\]$/g, "")
  // What is an IP address already is not looked up.
  if (!isTrusted && isIP(ip) !== 0 && isPrivate(ip)) throw new Problem("collect/private-address", { address: at })
  const { statusCode, headers, body } = await request(at, {
    dispatcher: isTrusted ? agents.trusting : agents.guarded,
    signal: stop,
    headers: {
      "user-agent": limits.agent,
      accept:
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
      "accept-encoding": "gzip, br",
      ...(tag === null ? {} : { "if-none-match": tag }),
      ...(modified === null ? {} : { "if-modified-since": modified }),
    },
  })
  const told = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === "set-cookie" ? [] : [[name, String(value)] as const],
    ),
  )
  const bytes = await whole(at, body, told.get("content-encoding"), limits)
  return { status: statusCode, final: at, headers: told, bytes }
}

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
}

/** The bytes of a body, unpacked as its header says, up to the limit: what unpacks to more (a bomb) is given up there. */
async function whole(
  at: string,
  body: Readable,
  packing: string | undefined,
  { bytes: limit }: Limits,
): Promise<Uint8Array> {
  const unpack = UNPACK[packing?.trim().toLowerCase() ?? ""]
  // Failures reach the reader through the stream that is returned.
  const stream = unpack === undefined ? body : pipeline(body, unpack(), () => {})
  const { bytes, over } = await gather(stream, limit)
  if (!over) return bytes
  body.destroy()
  throw new Problem("collect/too-large", { name: at, megabytes: Math.ceil(limit / 1e6), limit: limit / 1e6 })
}

function problemOf(address: string, cause: unknown, isLate: boolean, { seconds }: Limits): Problem {
  if (cause instanceof Problem) return cause
  if (isLate) return new Problem("collect/too-slow", { address, seconds }, cause)
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : ""
  const reason = code || (cause instanceof Error ? cause.message : String(cause))
  return new Problem("collect/no-answer", { address, reason }, cause)
}
