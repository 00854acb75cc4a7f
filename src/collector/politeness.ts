/** How often hosts are visited. */
export interface Pace {
  /** Seconds between two requests to one host; a site's own wish (Crawl-delay) is longer or nothing. */
  readonly gap: number
  /** Requests under way at once, each to another host. */
  readonly atOnce: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** When an article is looked at again for edits, counted from the visit before. */
const LOOK_AGAIN = [1 * HOUR, 5 * HOUR, 18 * HOUR, 48 * HOUR, 96 * HOUR] as const
/** After failures: twice as long each time, from five minutes to a day. */
const FIRST_BACK_OFF = 5 * MINUTE
const LONGEST_BACK_OFF = 24 * HOUR
/** A server may ask for longer than that; a year is no wish but a mistake. */
const LONGEST_WISH = 7 * 24 * HOUR
/** Failures after which an article is given up, some five days: a site may be down, or busy, for two. A source never is. */
export const GIVEN_UP = 12
/** Failures after which the text is read that the feed carried; the page is tried on. */
export const FED = 3

/** A share between 0 and 1 that is always the same for the same words (FNV-1a), so that many waits do not end at once. */
export function shareOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0
  return hash / 2 ** 32
}

/** Milliseconds to wait after a failed visit; `failures` counts it. `wish` is what the server asked for (Retry-After), in milliseconds. */
export function backOff(address: string, failures: number, wish: number | null): number {
  const wait = Math.min(FIRST_BACK_OFF * 2 ** (failures - 1), LONGEST_BACK_OFF)
  // A fifth more at most: jitter.
  const own = wait * (1 + shareOf(`${address} ${failures}`) / 5)
  return Math.max(own, Math.min(wish ?? 0, LONGEST_WISH))
}

/** Milliseconds until an article is looked at again; null: not again. `visits` counts the one that was just made. */
export const lookAgain = (visits: number): number | null => LOOK_AGAIN[visits - 1] ?? null

/** What `Retry-After` asks for: milliseconds from now; null where it says nothing that can be read. */
export function retryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
