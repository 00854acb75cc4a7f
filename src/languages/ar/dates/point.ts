import { isoOf } from "../../../model/day.ts"
import { onceSaid } from "../once.ts"
import { ago, fromHere, later } from "./ago.ts"
import { mayBegin } from "./begin.ts"
import { calendarDate } from "./calendar.ts"
import { asBefore, atClock, type Clock, clockAt } from "./clock.ts"
import { relativeDay } from "./day.ts"
import { feast } from "./feasts.ts"
import { hijriDate } from "./hijri.ts"
import { DAY_ASSUMED, type Found, type Rule, type Said, type Tokens, textAt } from "./moment.ts"
import * as opens from "./openers.ts"
import { rest, unitOf, weekend, year } from "./period.ts"
import { lastFew, recent, within } from "./recent.ts"
import { longestOf, type Opened } from "./rules.ts"
import { century, partOf, season } from "./season.ts"
import { weekdayOfMonth, weekOf } from "./week.ts"
import { nightBetween, weekday, weekThenDay } from "./weekday.ts"

/** The kinds of dates; the longest wins, and of two as long the earlier here. */
export const POINTS: readonly Opened[] = [
  [relativeDay, opens.near],
  [weekThenDay, opens.weekFirst],
  [nightBetween, opens.night],
  [weekday, opens.weekdayName],
  [hijriDate, opens.hijri],
  [calendarDate, opens.calendar],
  [unitOf, opens.unit],
  [weekend, opens.end],
  [rest, opens.remainder],
  [partOf, opens.part],
  [weekOf, opens.week],
  [weekdayOfMonth, opens.ordinalOrLast],
  [season, opens.seasonName],
  [feast, opens.feastOrNth],
  [century, opens.centuryOrDecade],
  [year, opens.yearWord],
  [recent, opens.counted],
  [lastFew, opens.last],
  [within, opens.inside],
  [ago, opens.beforeNow],
  [later, opens.afterNow],
  [fromHere, opens.aLength],
]

const longest = longestOf(POINTS)

/** The longest date or period that begins at a token. */
export const pointAt: Rule = onceSaid((tokens, at, said) => {
  const best = mayBegin(tokens, at) ? longest(tokens, at, said) : null
  return best && withOther(tokens, best, said)
})

const SAME = /^(?:ال)?(?:موافق|مصادف)(?:ه)?$/

/** The same day in another calendar: "20 Rajab 1447, 9 January 2026"; the Gregorian one is told by itself. */
function withOther(tokens: Tokens, first: Found, said: Said): Found {
  if (first.edtf.length !== 10) return first
  let at = first.to
  if (/^[,(/-]$/.test(textAt(tokens, at))) at++
  const same = SAME.test(textAt(tokens, at))
  if (same) at++
  if (same && /^(?:ل|في|يوم)$/.test(textAt(tokens, at))) at++
  const other = calendarDate(tokens, at, said) ?? hijriDate(tokens, at, said)
  if (other?.edtf.length !== 10 || (!same && other.edtf !== first.edtf)) return first
  const bracket = textAt(tokens, first.to) === "(" && textAt(tokens, other.to) === ")"
  return { ...other, to: other.to + (bracket ? 1 : 0) }
}

const LEADS =
  /^[وفبل]?(?:يوم|ليله|ليل|مساء|صباح|ظهر|عصر|فجر|منتصف|مطلع|بدايه|نهايه|اواخر|اوايل|اواسط|شهر|تاريخ|عند|بتاريخ|ما|قبل)$/

/** A date behind up to two words such as "the evening of", with the token it begins at. */
export function pointBehind(tokens: Tokens, at: number, said: Said): Found | null {
  for (let start = at; start < at + 3; start++) {
    const found = pointAt(tokens, start, said)
    if (found) return found
    if (!LEADS.test(textAt(tokens, start))) return null
  }
  return null
}

const TO_DAY = /^(?:من|يوم|هذا|هذه|,|\(|في|ليله|مساء|صباح|فجر|ظهر|عصر)$/
const TO_CLOCK = /^(?:عند|في|,|حوالي|نحو|تمام|قرابه|علي|بحدود|وعند|وفي|ب)$/

function skip(tokens: Tokens, from: number, words: RegExp): readonly number[] {
  const starts = [from]
  for (let at = from; starts.length < 4 && words.test(textAt(tokens, at)); at++) starts.push(at + 1)
  return starts
}

function firstFrom<Value>(starts: readonly number[], read: (at: number) => Value | null): Value | null {
  for (const start of starts) {
    const value = read(start)
    if (value) return value
  }
  return null
}

const isDay = (found: Found | null): found is Found => found !== null && /^\d{4}-\d\d-\d\d$/.test(found.edtf)

/** The day that a clock time is told of, behind it. */
export function dayBehind(tokens: Tokens, clock: { to: number }, said: Said): Found | null {
  return firstFrom(skip(tokens, clock.to, TO_DAY), at => {
    const found = pointAt(tokens, at, said)
    return isDay(found) ? found : null
  })
}

const alone = (clock: Clock, said: Said): Found => ({
  to: clock.to,
  edtf: atClock(isoOf(said.day), clock, said),
  assumed: DAY_ASSUMED,
  hour: "alone",
})

/** A clock time with the day before or behind it; alone it is of the day said. */
export function clockTime(tokens: Tokens, at: number, said: Said): Found | null {
  const read = mayBegin(tokens, at) ? clockAt(tokens, at) : null
  if (!read) return null
  const clock = asBefore(tokens, at, read)
  const day = dayBehind(tokens, clock, said)
  return day
    ? { to: day.to, edtf: atClock(day.edtf, clock, said), assumed: day.assumed, hour: "of a day" }
    : alone(clock, said)
}

/** A day and the clock time behind it: "on Friday at nine in the morning". */
export function withClock(tokens: Tokens, day: Found, said: Said): Found {
  if (!isDay(day)) return day
  const clock = firstFrom(skip(tokens, day.to, TO_CLOCK), at => {
    const read = clockAt(tokens, at)
    return read && asBefore(tokens, at, read)
  })
  return clock ? { to: clock.to, edtf: atClock(day.edtf, clock, said), assumed: day.assumed, hour: "of a day" } : day
}
