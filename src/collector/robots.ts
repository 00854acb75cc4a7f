import robotsParser from "robots-parser"
import { Problem } from "../model/problem.ts"
import type { Fetch } from "./fetching.ts"

/** The package is a function; its types say that the function is a property of it. */
const parse = robotsParser as unknown as (typeof robotsParser)["default"]

/** What a site asks of programs (RFC 9309). */
export interface Rules {
  /** ISO instant after which they are asked for again. */
  readonly until: string
  readonly allows: (address: string) => boolean
  /** Seconds between two requests that the site asks for; null where it does not. */
  readonly delay: number | null
}

/** How long a site's rules count, and how long a site that could not be asked is left alone. Milliseconds. */
const KEPT = 24 * 3_600_000
const ASKED_AGAIN = 3_600_000
/** More than a minute between requests would leave most of a feed unread. Seconds. */
const LONGEST_DELAY = 60
/** RFC 9309: what stands beyond is not read. */
const LONGEST = 500_000

const after = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

/** Asks a site for its rules. A site without any (404) allows all; one that breaks (5xx) or does not answer allows nothing for an hour. */
export async function rulesOf(origin: string, agent: string, fetch: Fetch, now: Date): Promise<Rules> {
  const address = `${origin}/robots.txt`
  try {
    const { status, bytes } = await fetch(address, { tag: null, modified: null })
    if (status >= 500 || status === 429) return { until: after(now, ASKED_AGAIN), allows: () => false, delay: null }
    if (status >= 400) return { until: after(now, KEPT), allows: () => true, delay: null }
    const robots = parse(address, new TextDecoder().decode(bytes.subarray(0, LONGEST)))
    const delay = robots.getCrawlDelay(agent)
    return {
      until: after(now, KEPT),
      allows: asked => robots.isAllowed(asked, agent) ?? true,
      delay: delay === undefined ? null : Math.min(delay, LONGEST_DELAY),
    }
  } catch (cause) {
    // A site that leads to a private address, or to nothing: each visit says so itself.
    const refused = cause instanceof Problem && cause.code !== "collect/too-slow"
    return { until: after(now, ASKED_AGAIN), allows: () => refused, delay: null }
  }
}
