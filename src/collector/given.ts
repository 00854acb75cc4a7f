import type { FollowedSource, Visited } from "../model/collecting.ts"
import { isAfter } from "../model/moment.ts"
import type { Given } from "../model/report.ts"
import { canonicalAddress } from "../stages/collect/address.ts"
import type { Answer } from "./fetching.ts"

/** Feeds are written ahead of their hour by clocks that go wrong, not by days. Milliseconds. */
const AHEAD = 24 * 3_600_000
/** No article on the web is older; clocks that were never set are. */
const EARLIEST = "1991"

/** The encoding that a server declares; null where it declares none. */
export const charsetOf = ({ headers }: Answer): string | null =>
  /charset\s*=\s*["']?([^\s"';]+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? null

/** What is known of an article beside its bytes: from its source, the feed that named it, and the server; no answer where the feed itself carries the text. A date far ahead, or from before there was a web, is not believed. */
export function givenBy(
  source: FollowedSource,
  { address, entry }: Visited,
  answer: Answer | null,
  fetched: string,
): Given {
  const published = entry?.published ?? null
  const at = published === null ? Number.NaN : Date.parse(published)
  const told = Number.isNaN(at) ? null : new Date(at).toISOString()
  const latest = new Date(Date.parse(fetched) + AHEAD).toISOString()
  const isLie = told !== null && (isAfter(told, latest) || told < EARLIEST)
  return {
    url: (answer === null ? null : canonicalAddress(answer.final)) ?? address,
    encoding: answer === null ? null : charsetOf(answer),
    outlet: source.outlet,
    timezone: source.timezone,
    title: entry?.title ?? null,
    published: isLie ? null : published,
    language: source.language,
  }
}
