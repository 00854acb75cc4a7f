import type { CopyLink, Signature } from "../../model/story.ts"
import { daysBetween } from "./alike.ts"
import { sharedOf } from "./hashes.ts"
import { likeness } from "./likeness.ts"
import { longestRun } from "./runs.ts"

/** What shows a passage taken over: so many shingles, so much of the shorter text, so few days apart, on subjects so much alike, with so long a run of them. */
interface Passage {
  readonly shared: number
  readonly share: number
  readonly days: number
  readonly likeness: number
  readonly run: number
}

/**
 * Any one of these. A passage that comes back later, or in a report on something else, is an agency's background unless it is
 * long. Where little is shared it has to be in one piece: what is scattered are the formulas that all such reports use.
 */
const PASSAGES: readonly Passage[] = [
  { shared: 20, share: 0.09, days: 0, likeness: 0.2, run: 11 },
  { shared: 9, share: 0.15, days: 1, likeness: 0.35, run: 8 },
  { shared: 10, share: 0.13, days: 1, likeness: 0.15, run: 8 },
  { shared: 10, share: 0.13, days: 2, likeness: 0.4, run: 8 },
  { shared: 10, share: 0.2, days: 1, likeness: 0.15, run: 0 },
  { shared: 10, share: 0.2, days: 2, likeness: 0.4, run: 0 },
  { shared: 20, share: 0.2, days: 1, likeness: 0, run: 0 },
  { shared: 20, share: 0.2, days: 2, likeness: 0.25, run: 0 },
  { shared: 20, share: 0.35, days: 2, likeness: 0, run: 0 },
]
/**
 * Who opens with the words that another opens with has them from there, whatever comes after: so many of the first shingles of
 * both, in one piece of so many. What two reports share further on may be an agency's background.
 */
const OPENING = { first: 30, shared: 10, run: 8, likeness: 0.35, days: 1 } as const
/** From this share on the shorter text is taken over as a whole, whenever and in whatever it stands. */
const WHOLE = 0.5

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Why one text is taken for a copy of another, besides how much of it stands there. */
export interface Reasons {
  /** Long quotations that both have. */
  readonly quotes: number
  /** Agencies that both credit, as keys ("agency:reuters"). */
  readonly credits: readonly string[]
  /** Sites on which one says that it was first published. */
  readonly firstOn: readonly string[]
}

const QUOTES = " long quotations in common"
const CREDITS = "both credit "
const FIRST_ON = "one says it was first published on "
const APART = "; "

const whyOf = (a: Signature, b: Signature, share: number): string => {
  const quotes = sharedOf(a.quotes, b.quotes)
  const credits = a.credits.filter(credit => b.credits.includes(credit))
  return [
    `${percent(share)} of the shorter text's word sequences stand in the longer`,
    ...(quotes > 0 ? [`${quotes}${QUOTES}`] : []),
    ...(credits.length > 0 ? [`${CREDITS}${credits.join(", ")}`] : []),
    ...[...a.firstOn, ...b.firstOn].map(site => `${FIRST_ON}${site}`),
  ].join(APART)
}

/** The reasons that a link was noted with. */
export function reasonsOf({ why }: Pick<CopyLink, "why">): Reasons {
  const parts = why.split(APART)
  const behind = (lead: string): readonly string[] =>
    parts.flatMap(part => (part.startsWith(lead) ? part.slice(lead.length) : []))
  return {
    quotes: Number.parseInt(parts.find(part => part.endsWith(QUOTES)) ?? "0", 10),
    credits: behind(CREDITS).flatMap(all => all.split(", ")),
    firstOn: [...new Set(behind(FIRST_ON))],
  }
}

const isPassage = (a: Signature, b: Signature, shared: number, share: number): boolean => {
  const days = daysBetween(a, b)
  const long = PASSAGES.filter(each => shared >= each.shared && share >= each.share && days <= each.days)
  if (long.length === 0) return false
  const alike = likeness(a.terms, b.terms)
  const enough = long.filter(each => alike >= each.likeness)
  if (enough.some(({ run }) => run === 0)) return true
  return enough.length > 0 && longestRun(a, b) >= Math.min(...enough.map(({ run }) => run))
}

const openAlike = (a: Signature, b: Signature): boolean => {
  const theirs = new Set(b.sketch.slice(0, OPENING.first))
  return (
    a.sketch.slice(0, OPENING.first).filter(shingle => theirs.has(shingle)).length >= OPENING.shared &&
    daysBetween(a, b) <= OPENING.days &&
    likeness(a.terms, b.terms) >= OPENING.likeness &&
    longestRun(a, b) >= OPENING.run
  )
}

/** The one answer to "does this carry the text of that?", judged by containment. Versions of one report are no copies. */
export function copyOf(later: Signature, earlier: Signature): CopyLink | null {
  if (later.report === earlier.report) return null
  const shorter = Math.min(later.sketch.length, earlier.sketch.length)
  const shared = sharedOf(later.sketch, earlier.sketch)
  const share = shorter === 0 ? 0 : shared / shorter
  const taken =
    share >= WHOLE ||
    isPassage(later, earlier, shared, share) ||
    (shared >= OPENING.shared && openAlike(later, earlier))
  if (!taken) return null
  return {
    of: earlier.seq,
    kind: share < WHOLE ? "part" : "whole",
    share: Math.round(share * 100) / 100,
    why: whyOf(later, earlier, share),
  }
}
