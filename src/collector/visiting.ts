import { gunzipSync } from "node:zlib"
import {
  type Answered,
  type Entry,
  type FollowedSource,
  type Keepable,
  unvisited,
  type Visited,
} from "../model/collecting.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import { type Given, type Report, versionOf } from "../model/report.ts"
import type { Read } from "../pipeline.ts"
import { feedOf } from "../stages/collect/feed.ts"
import { pageOf } from "../stages/collect/feed-file.ts"
import { LIMIT } from "../stages/collect/limit.ts"
import { declaredEncoding } from "../stages/read/declared-encoding.ts"
import { decode } from "../stages/read/encoding.ts"
import { captured, carriedBy } from "./captured.ts"
import type { Answer, Fetch, Judge } from "./fetching.ts"
import { charsetOf, givenBy } from "./given.ts"
import { backOff, FED, GIVEN_UP, lookAgain, retryAfter, shareOf } from "./politeness.ts"

/** What a visit needs of the world. */
export interface World {
  readonly fetch: Fetch
  /** Refuses addresses that a redirect leads to and that are not to be visited. */
  readonly judge: Judge
  readonly read: (source: {
    readonly name: string
    readonly form: "html" | "text"
    readonly bytes: Uint8Array
    readonly fetched: string
    readonly given: Given
  }) => Read
  readonly now: () => Date
}

/** What one visit brought. */
export interface Visit {
  readonly visited: Visited
  readonly found: readonly Visited[]
  /** Known addresses that have changed, due again. */
  readonly again: readonly Visited[]
  readonly reports: readonly Report[]
  readonly captures: readonly Keepable[]
  /** Milliseconds that the server asks to be left alone for; null where it does not. */
  readonly wish: number | null
}

const TEXTS = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)$/
/** What will not be otherwise at the next visit. */
const FINAL: ReadonlySet<string> = new Set(["collect/not-a-page", "collect/private-address", "collect/bad-address"])
const GONE: ReadonlySet<number> = new Set([404, 410, 451])
/** A feed's text that is so many times longer than the page's is the article, and the page only a shell around it. */
const FULLER = 2
const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

/** Visits a source or an article, whichever it is. Never fails: what goes wrong is told in what it brings. */
export async function visit(source: FollowedSource, before: Visited, world: World): Promise<Visit> {
  const wish: { milliseconds: number | null } = { milliseconds: null }
  try {
    const answer = await world.fetch(before.address, { tag: before.tag, modified: before.modified }, world.judge)
    wish.milliseconds = retryAfter(answer.headers.get("retry-after"), world.now())
    if (answer.status === 304) return { ...nothing, visited: answered(source, before, null, world) }
    if (answer.status !== 200) throw new Problem("collect/refused", { address: before.address, status: answer.status })
    return before.role === "source" && source.kind !== "page"
      ? fedBy(source, before, answer, world)
      : readFrom(source, before, answer, world)
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause
    return failedVisit(source, before, { cause, wish: wish.milliseconds }, world)
  }
}

/** A visit that was not made, for a reason. */
export const refusedVisit = (
  source: FollowedSource,
  before: Visited,
  cause: Problem,
  world: Pick<World, "now" | "read">,
): Visit => failedVisit(source, before, { cause, wish: null }, world)

/** A visit that brought nothing. */
export const nothing = { found: [], again: [], reports: [], captures: [], wish: null } as const

/** The address after a visit that brought an answer. */
export function answered(
  source: FollowedSource,
  before: Visited,
  answer: Answer | null,
  world: Pick<World, "now">,
): Visited {
  const now = world.now()
  const visits = before.visits + 1
  const every = source.every * 60_000
  // Somewhat early: an article waits for its site's turn after its feed, and both are to fit into the interval. And not all
  // alike, so that sources that were added together are not visited together for ever.
  const early = (1 + shareOf(`${before.address} ${visits}`)) / 20
  const wait = before.role === "source" ? every * (1 - early) : lookAgain(visits)
  return {
    ...before,
    next: wait === null ? null : later(now, wait),
    last: now.toISOString(),
    tag: answer === null ? before.tag : (answer.headers.get("etag") ?? null),
    modified: answer === null ? before.modified : (answer.headers.get("last-modified") ?? null),
    visits,
    failures: 0,
    problem: null,
  }
}

function failedVisit(
  source: FollowedSource,
  before: Visited,
  { cause, wish }: { readonly cause: Problem; readonly wish: number | null },
  world: Pick<World, "now" | "read">,
): Visit {
  const now = world.now()
  const failures = before.failures + 1
  const isFinal =
    FINAL.has(cause.code) ||
    (cause.code === "collect/refused" && GONE.has((cause as Problem<"collect/refused">).details.status))
  const givenUp = before.role === "article" && (isFinal || failures >= GIVEN_UP)
  const visited: Visited = {
    ...before,
    next: givenUp ? null : later(now, backOff(before.address, failures, wish)),
    last: now.toISOString(),
    failures,
    problem: { code: cause.code, details: cause.details },
  }
  const { entry } = before
  // The page cannot be had, or not for now, and its text stood in the feed: better than nothing, once.
  const isLost = givenUp || failures >= FED || cause.code === "collect/disallowed"
  const fed = isLost && before.version === null && entry?.html ? readEntry(source, entry, world) : null
  if (fed === null || entry === null) return { ...nothing, visited, wish }
  const version = versionOf(fed)
  const captures = carriers(entry, version)
  return { ...nothing, visited: { ...visited, version }, reports: [fed], captures, wish }
}

/** Site maps are often files that were packed once (".xml.gz"): their bytes, up to the limit of one answer. */
function unpacked(address: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMIT })
  } catch (cause) {
    throw new Problem("collect/not-a-feed", { address }, cause)
  }
}

/** A feed's articles, those that were not known yet among them. */
function fedBy(source: FollowedSource, before: Visited, answer: Answer, world: World): Visit {
  const bytes = unpacked(before.address, answer.bytes)
  const declared = charsetOf(answer) ?? declaredEncoding(bytes)
  const { entries, parts } = feedOf(decode(before.address, bytes, declared, silent), answer.final)
  const now = world.now().toISOString()
  const names = entries.map(({ address }) => address)
  const capture = { ...captured(before.address, answer, { fetched: now, version: null }), names }
  const articles = entries.map(entry =>
    unvisited(entry.address, source.id, "article", withCarrier(entry, capture), now),
  )
  const maps = parts.map(address => unvisited(address, source.id, "source", null, now))
  return {
    ...nothing,
    visited: answered(source, before, answer, world),
    found: [...articles, ...maps],
    captures: source.kind === "feed" ? [capture] : [],
  }
}

/** An entry with the answer that its text stands in; as it is where it carries no text. */
const withCarrier = (entry: Entry, { hash, final, fetched, status, headers }: Answered): Entry =>
  entry.html === null ? entry : { ...entry, carrier: { hash, final, fetched, status, headers } }

/** What an entry's text was read from; nothing where the answer was not kept. */
const carriers = ({ address, carrier }: Entry, version: string): readonly Keepable[] =>
  carrier === undefined ? [] : [carriedBy(carrier, address, version)]

function readFrom(source: FollowedSource, before: Visited, answer: Answer, world: World): Visit {
  const type = answer.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "text/html"
  if (!TEXTS.test(type)) throw new Problem("collect/not-a-page", { address: before.address, type })
  const fetched = world.now().toISOString()
  const page = world.read({
    name: before.address,
    form: type === "text/plain" ? "text" : "html",
    bytes: answer.bytes,
    fetched,
    given: givenBy(source, before, answer, fetched),
  })
  const { entry } = before
  const report = fullerOf(page, entry?.html ? readEntry(source, entry, world) : null)
  if (report === null) throw "problem" in page ? page.problem : new Error("no report of a page that was read")
  const version = versionOf(report)
  const visited = { ...answered(source, before, answer, world), version }
  if (version === before.version) return { ...nothing, visited }
  const isOfPage = !("problem" in page) && page.report === report
  const own = captured(before.address, answer, { fetched, version: isOfPage ? version : null })
  return {
    ...nothing,
    visited,
    reports: [report],
    captures: [own, ...(isOfPage || entry === null ? [] : carriers(entry, version))],
  }
}

/** What was read of the page; or of the feed, where the page gave nothing or is only a shell. */
const fullerOf = (page: Read, fed: Report | null): Report | null => {
  if ("problem" in page) return fed
  return fed !== null && fed.text.length > page.report.text.length * FULLER ? fed : page.report
}

/** The report that a feed's own text makes; null where it makes none. */
function readEntry(source: FollowedSource, entry: Entry, world: Pick<World, "now" | "read">): Report | null {
  const fetched = world.now().toISOString()
  const { address } = entry
  const given = givenBy(source, unvisited(address, source.id, "article", entry, fetched), null, fetched)
  const bytes = pageOf(entry)
  const read = world.read({ name: address, form: "html", bytes, fetched, given: { ...given, encoding: "utf-8" } })
  return "problem" in read ? null : read.report
}
