import type { StoryView } from "../serve/story-contract.ts"
import type { Seen } from "./address.ts"

type Member = StoryView["members"][number]

/** A moment at which something of a story came to be known. */
export interface Stop {
  /** As the report has it: a day without an hour stands for its end. */
  readonly at: string
  /** How many reports were known from then on. */
  readonly reports: number
}

/** For order alone (the archive itself decides what was known when): a day counts to its end, what is not dated stands last. */
export function momentKey(moment: string | null): number {
  const instant = Date.parse(moment === null || moment.length > 10 ? (moment ?? "") : `${moment}T23:59:59Z`)
  return Number.isNaN(instant) ? Number.MAX_SAFE_INTEGER : instant
}

const momentOf = (member: Member, clock: Seen["clock"]): string => {
  if (clock === "recorded") return member.recorded
  return member.published ?? member.recorded
}

/** The moments of a story's life by one clock, earliest first, from when a report of its own was there. */
export function stopsOf(members: readonly Member[], clock: Seen["clock"]): readonly Stop[] {
  const known = members
    .map(member => ({ member, at: momentOf(member, clock), instant: momentKey(momentOf(member, clock)) }))
    .toSorted((a, b) => a.instant - b.instant)
  const begun = known.findIndex(({ member }) => member.main)
  const reports = new Set<string>()
  const stops = new Map<string, Stop>()
  known.forEach(({ member, at }, i) => {
    reports.add(member.report)
    if (begun >= 0 && i >= begun) stops.set(at, { at, reports: reports.size })
  })
  return [...stops.values()]
}

/** Where a moment stands among stops: the last one that is not after it, the first where all are; their number where it is now. */
export function positionOf(stops: readonly Stop[], at: string | null): number {
  if (at === null) return stops.length
  const exact = stops.findIndex(stop => stop.at === at)
  const before = stops.findLastIndex(stop => momentKey(stop.at) <= momentKey(at))
  return Math.max(0, exact >= 0 ? exact : before)
}
