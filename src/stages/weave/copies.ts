import type { CopyLink, Signature } from "../../model/story.ts"
import { sharedOf } from "./hashes.ts"

/** Least share of the shorter text's sampled shingles that shows a copy; shorter texts need more, as set phrases fill them. */
const LONG_TEXT = { sampled: 60, share: 0.14 } as const
const SHORT_TEXT = { share: 0.3 } as const
/** Fewer shared shingles than this show nothing, unless they are half of the text. */
const LEAST_SHARED = 5
/** From this share on the shorter text is taken over as a whole. */
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

/** The one answer to "does this carry the text of that?", judged by containment. Versions of one report are no copies. */
export function copyOf(later: Signature, earlier: Signature): CopyLink | null {
  if (later.report === earlier.report) return null
  const shorter = Math.min(later.sketch.length, earlier.sketch.length)
  const shared = sharedOf(later.sketch, earlier.sketch)
  const share = shorter === 0 ? 0 : shared / shorter
  const needed = shorter < LONG_TEXT.sampled ? SHORT_TEXT.share : LONG_TEXT.share
  if (share < needed || (shared < LEAST_SHARED && share < WHOLE)) return null
  return {
    of: earlier.seq,
    kind: share < WHOLE ? "part" : "whole",
    share: Math.round(share * 100) / 100,
    why: whyOf(later, earlier, share),
  }
}
