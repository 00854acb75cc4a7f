import type { FollowedSource, Visited } from "../model/collecting.ts"
import { isAfter } from "../model/moment.ts"
import type { Given } from "../model/report.ts"
import { canonicalAddress } from "../stages/collect/address.ts"
import type { Answer } from "./fetching.ts"

/** Feeds are written ahead of their hour by clocks that go wrong, not by days. Milliseconds. */
const AHEAD = 24 * 3_600_000

/** The encoding that a server declares; null where it declares none. */
export const charsetOf = ({ headers }: Answer): string | null =>
  /charset\s*=\s*["']?([^\s"';]+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? null

/** What is known of an article beside its bytes: from its source, the feed that named it, and the server; no answer where the feed itself carries the text. A date far ahead is not believed. */
export function givenBy(
  source: FollowedSource,
  { address, entry }: Visited,
  answer: Answer | null,
  fetched: string,
): Given {
  const published = entry?.published ?? null
  const at = published === null ? Number.NaN : Date.parse(published)
  const isAhead =
    !Number.isNaN(at) && isAfter(new Date(at).toISOString(), new Date(Date.parse(fetched) + AHEAD).toISOString())
  return {
    url: (answer === null ? null : canonicalAddress(answer.final)) ?? address,
    encoding: answer === null ? null : charsetOf(answer),
    outlet: source.outlet,
    timezone: source.timezone,
    title: entry?.title ?? null,
    published: isAhead ? null : published,
    language: source.language,
  }
}
