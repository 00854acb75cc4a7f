import { isoOf } from "../../model/day.ts"
import type { Dated, Token } from "../token.ts"
import { mayBegin } from "./dates/begin.ts"
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

/** All dates and windows of a run of tokens, resolved against the day (since 1970-01-01) they were said and the zone (IANA) of its clocks. */
export function dates(tokens: readonly Token[], day: number, zone: string | null = null): Dated[] {
  const [year = 0, month = 1] = isoOf(day).split("-").map(Number)
  const said: Said = { day, year, month, zone }
  const found: Dated[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hit = mayBegin(tokens, at) ? longest(tokens, at, said) : null
    if (!hit) continue
    found.push({ from: at, to: hit.to, edtf: hit.edtf, assumed: hit.assumed, ...(hit.hour && { hour: hit.hour }) })
    at = hit.to - 1
  }
  return found
}
