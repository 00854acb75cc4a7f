import { dayTold, isoOf } from "../../model/day.ts"
import type { Dated, Token } from "../token.ts"
import { mayBegin } from "./dates/begin.ts"
import { following } from "./dates/following.ts"
import { lasting } from "./dates/lasting.ts"
import type { Rule, Said } from "./dates/moment.ts"
import * as opens from "./dates/openers.ts"
import { clockTime, pointAt, withClock } from "./dates/point.ts"
import { longestOf, type Opened } from "./dates/rules.ts"
import { fromTo, hours, monthThenDays, numberedDays, since, toDate, until, years } from "./dates/span.ts"

const point: Rule = (tokens, at, said) => {
  const found = pointAt(tokens, at, said)
  if (!found) return null
  const timed = withClock(tokens, found, said)
  return timed === found ? toDate(tokens, found, said) : timed
}

/** Every way a date begins; the longest wins, and of two as long the earlier here. */
export const RULES: readonly Opened[] = [
  [since, opens.sinceWhen],
  [until, opens.untilWhen],
  [lasting, opens.lastingFrom],
  [hours, opens.hourOrOpener],
  [fromTo, opens.opener],
  [numberedDays, opens.dayNumber],
  [monthThenDays, opens.month],
  [years, opens.year],
  [point, () => true],
  [clockTime, opens.clock],
]

const longest = longestOf(RULES)

/**
 * All dates and windows of a run of tokens, resolved against the day (since 1970-01-01) they were said and the zone (IANA) of its clocks;
 * "the following day" follows the last day told before, or else `story`, the last that the text before the run tells.
 */
export function dates(
  tokens: readonly Token[],
  day: number,
  zone: string | null = null,
  story: number | null = null,
): Dated[] {
  const [year = 0, month = 1] = isoOf(day).split("-").map(Number)
  const said: Said = { day, year, month, zone }
  const found: Dated[] = []
  let told = story
  for (let at = 0; at < tokens.length; at++) {
    const hit = mayBegin(tokens, at) ? (longest(tokens, at, said) ?? following(tokens, at, told, said)) : null
    if (!hit) continue
    // An hour alone is of the day said, and tells nothing of the story's.
    if (hit.hour !== "alone") told = dayTold(hit.edtf) ?? told
    found.push({ from: at, ...hit })
    at = hit.to - 1
  }
  return found
}
