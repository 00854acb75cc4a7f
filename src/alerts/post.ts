import { Agent, request } from "undici"
import { guardedLookup } from "../collector/fetching.ts"
import { checkReceiver } from "../collector/receiver.ts"
import { Problem } from "../model/problem.ts"

/** The most time for one answer, and the most bytes of it that are read. */
const SECONDS = 15
const BYTES = 65_536

/** What is sent to an address. */
export interface Posted {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What came back: the status, and after how many seconds the receiver wants to be asked again; null where it says nothing. */
export interface Answered {
  readonly status: number
  readonly again: number | null
}

/** Sends to one address, without following redirects. Fails with a Problem of "collect/" and nothing else. */
export type Post = (address: string, posted: Posted) => Promise<Answered>

/** Sending over HTTP to public addresses, and to hosts that are trusted. `close` ends the connections. */
export function httpPost(
  agent: string,
  trusted: ReadonlySet<string>,
): { readonly post: Post; readonly close: () => Promise<void> } {
  const timeouts = { headersTimeout: SECONDS * 1000, bodyTimeout: SECONDS * 1000 }
  const guarded = new Agent({ ...timeouts, connect: { timeout: SECONDS * 1000, lookup: guardedLookup() } })
  const trusting = new Agent({ ...timeouts, connect: { timeout: SECONDS * 1000 } })
  const post: Post = async (address, { headers, body }) => {
    checkReceiver(address, trusted)
    const { host, hostname } = new URL(address)
    const stop = AbortSignal.timeout(SECONDS * 1000)
    try {
      const answer = await request(address, {
        method: "POST",
        dispatcher: trusted.has(host) || trusted.has(hostname) ? trusting : guarded,
        signal: stop,
        headers: { "content-type": "application/json; charset=utf-8", "user-agent": agent, ...headers },
        body,
      })
      await answer.body.dump({ limit: BYTES })
      const again = Number(answer.headers["retry-after"])
      return { status: answer.statusCode, again: Number.isFinite(again) && again > 0 ? again : null }
    } catch (cause) {
      if (cause instanceof Problem) throw cause
      if (stop.aborted) throw new Problem("collect/too-slow", { address: host, seconds: SECONDS }, cause)
      const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)
      throw new Problem("collect/no-answer", { address: host, reason: code }, cause)
    }
  }
  return { post, close: async () => void (await Promise.all([guarded.destroy(), trusting.destroy()])) }
}
