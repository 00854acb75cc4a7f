import type { CopyLink, Signature } from "../../model/story.ts"
import { sharedOf } from "./hashes.ts"
import { likeness } from "./likeness.ts"

/** What shows a passage taken over: so many shingles, so much of the shorter text, so few days apart, on subjects so much alike. */
interface Passage {
  readonly shared: number
  readonly share: number
  readonly days: number
  readonly likeness: number
}

/** Any one of these. A passage that comes back later, or in a report on something else, is an agency's background unless it is long. */
const PASSAGES: readonly Passage[] = [
  { shared: 10, share: 0.13, days: 1, likeness: 0.15 },
  { shared: 10, share: 0.13, days: 2, likeness: 0.4 },
  { shared: 20, share: 0.2, days: 1, likeness: 0 },
  { shared: 20, share: 0.2, days: 2, likeness: 0.25 },
  { shared: 20, share: 0.35, days: 2, likeness: 0 },
]
/** From this share on the shorter text is taken over as a whole, whenever and in whatever it stands. */
const WHOLE = 0.5

const percent = (share: number): string => `${Math.round(share * 100)} %`

const whyOf = (a: Signature, b: Signature, share: number): string => {
  const quotes = sharedOf(a.quotes, b.quotes)
  const credits = a.credits.filter(credit => b.credits.includes(credit))
  return [
    `${percent(share)} of the shorter text's word sequences stand in the longer`,
    ...(quotes > 0 ? [`${quotes} long quotations in common`] : []),
    ...(credits.length > 0 ? [`both credit ${credits.join(", ")}`] : []),
    ...[...a.firstOn, ...b.firstOn].map(site => `one says it was first published on ${site}`),
  ].join("; ")
}

const isPassage = (a: Signature, b: Signature, shared: number, share: number): boolean => {
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day)
  const long = PASSAGES.filter(each => shared >= each.shared && share >= each.share && days <= each.days)
  return long.length > 0 && likeness(a.terms, b.terms) >= Math.min(...long.map(each => each.likeness))
}

/** The one answer to "does this carry the text of that?", judged by containment. Versions of one report are no copies. */
export function copyOf(later: Signature, earlier: Signature): CopyLink | null {
  if (later.report === earlier.report) return null
  const shorter = Math.min(later.sketch.length, earlier.sketch.length)
  const shared = sharedOf(later.sketch, earlier.sketch)
  const share = shorter === 0 ? 0 : shared / shorter
  if (share < WHOLE && !isPassage(later, earlier, shared, share)) return null
  return {
    of: earlier.seq,
    kind: share < WHOLE ? "part" : "whole",
    share: Math.round(share * 100) / 100,
    why: whyOf(later, earlier, share),
  }
}
