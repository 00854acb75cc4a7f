import type { CopyLink, Signature } from "../../model/story.ts"
import { sharedOf } from "./hashes.ts"
import { likeness } from "./terms.ts"

/** A text of fewer sampled shingles is short: set phrases fill it sooner. */
const LONG_TEXT = 60
/** Least share of the shorter text's sampled shingles, and least number of them, that shows a passage taken over. */
const PASSAGE = { long: { share: 0.11, shared: 5 }, short: { share: 0.15, shared: 5 } } as const
/** A passage that comes back later, or in a report on something else, is an agency's background, not its news. */
const PASSAGE_DAYS = 1
const PASSAGE_LIKENESS = 0.18
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

const isPassage = (a: Signature, b: Signature, shared: number, shorter: number): boolean => {
  const needed = shorter < LONG_TEXT ? PASSAGE.short : PASSAGE.long
  if (shared < needed.shared || shared < needed.share * shorter) return false
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > PASSAGE_DAYS) return false
  return likeness(a.terms, b.terms) >= PASSAGE_LIKENESS
}

/** The one answer to "does this carry the text of that?", judged by containment. Versions of one report are no copies. */
export function copyOf(later: Signature, earlier: Signature): CopyLink | null {
  if (later.report === earlier.report) return null
  const shorter = Math.min(later.sketch.length, earlier.sketch.length)
  const shared = sharedOf(later.sketch, earlier.sketch)
  const share = shorter === 0 ? 0 : shared / shorter
  if (share < WHOLE && !isPassage(later, earlier, shared, shorter)) return null
  return {
    of: earlier.seq,
    kind: share < WHOLE ? "part" : "whole",
    share: Math.round(share * 100) / 100,
    why: whyOf(later, earlier, share),
  }
}
