import { hashOf } from "../../model/hash.ts"
import { placesOf } from "../../model/mentions.ts"
import { byUnit } from "../../model/order.ts"
import type { Acquaintance, ReportInStory, Subjected } from "../../model/story.ts"
import { partiesIn } from "./facets.ts"
import { dayNumber } from "./moments.ts"

/** Parties of a story that tell which conflict it is of: those that most of its reports speak of. */
const PARTIES = 3
/** The share of a story's reports that has to put something at a place, for the story to be one of that place. */
const OF_PLACE = 0.3
/** Stories further apart than this are of two storylines, though place and parties are the same. */
const GAP_DAYS = 120

/** How many reports speak of each, once a report. */
const countIn = (reports: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const each of reports) for (const one of new Set(each)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

/** A place and all that holds it, but the outermost, which is the country. */
const withAbove = (place: string, known: Acquaintance): readonly string[] => [
  place,
  ...known.placesAbove(place).slice(0, -1),
]

/**
 * What stories of one storyline have in common: a place, and two parties that are both spoken of, as keys "place party party".
 * None for a story without two known parties or without a place below a country.
 */
export function subjectOf(members: readonly ReportInStory[], known: Acquaintance): readonly string[] {
  const reports = members.filter(({ main }) => main)
  const parties = [...countIn(reports.map(report => partiesIn(report, known)))]
    .sort(([a, x], [b, y]) => y - x || byUnit(a, b))
    .slice(0, PARTIES)
    .map(([party]) => party)
    .sort(byUnit)
  const places = countIn(
    reports.map(({ claims }) => claims.flatMap(placesOf).flatMap(place => withAbove(place, known))),
  )
  const told = [...places].filter(([, count]) => count >= OF_PLACE * reports.length).map(([place]) => place)
  const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map(b => `${a} ${b}`))
  return told.flatMap(place => pairs.map(pair => `${place} ${pair}`)).sort(byUnit)
}

const earliestFirst = (a: Subjected, b: Subjected): number =>
  byUnit(a.from ?? "9", b.from ?? "9") || byUnit(a.story, b.story)

const isNear = (a: Subjected, b: Subjected): boolean => {
  const [end, start] = [dayNumber(a.to), dayNumber(b.from)]
  return end !== null && start !== null && start - end <= GAP_DAYS
}

/**
 * The storyline of each story that is in one with others: stories of one place and two parties, each not long after one before it.
 * It is called by a hash of its first story.
 */
export function storylinesOf(lines: readonly Subjected[]): ReadonlyMap<string, string> {
  const first = new Map(lines.map(({ story }) => [story, story]))
  const rootOf = (story: string): string => {
    const up = first.get(story) ?? story
    return up === story ? story : rootOf(up)
  }
  const latest = new Map<string, Subjected>()
  for (const line of lines.toSorted(earliestFirst))
    for (const key of line.subject) {
      const before = latest.get(key)
      if (before !== undefined && isNear(before, line)) {
        const [kept, joined] = [rootOf(before.story), rootOf(line.story)]
        if (kept !== joined) first.set(joined, kept)
      }
      if (before === undefined || (line.to ?? "") >= (before.to ?? "")) latest.set(key, line)
    }
  const groups = Map.groupBy(lines, ({ story }) => rootOf(story))
  return new Map(
    [...groups].flatMap(([root, stories]) =>
      stories.length < 2 ? [] : stories.map(({ story }) => [story, hashOf(["storyline", root])] as const),
    ),
  )
}
