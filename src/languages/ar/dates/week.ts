import { dayOf, weekdayOf } from "../../../model/day.ts"
import { THIS, WEEKDAYS } from "../lexicon/calendar.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { dayAndMonth } from "./calendar.ts"
import {
  addMonths,
  bareAt,
  type Found,
  MONTH_ASSUMED,
  mondayOf,
  monthText,
  onDay,
  overDays,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
  YEAR_ASSUMED,
} from "./moment.ts"
import { monthAt, yearOf } from "./month.ts"
import { yearAfter } from "./season.ts"

interface MonthOf {
  readonly year: number
  readonly month: number
  readonly to: number
  readonly assumed: readonly string[]
}

/** "Of October", "in this month", "of the month of May 2015". */
function monthBehind(tokens: Tokens, at: number, said: Said): MonthOf | null {
  const start = /^(?:من|في)$/.test(textAt(tokens, at)) ? at + 1 : at
  if (THIS.has(textAt(tokens, start)) && textAt(tokens, start + 1) === "الشهر")
    return { year: said.year, month: said.month, to: start + 2, assumed: MONTH_ASSUMED }
  if (textAt(tokens, start) === "الشهر") {
    const shift = shiftAt(tokens, start + 1)
    const own = addMonths(said.year, said.month, shift?.by ?? 0)
    return { ...own, to: shift?.to ?? start + 1, assumed: MONTH_ASSUMED }
  }
  const month = monthAt(tokens, textAt(tokens, start) === "شهر" ? start + 1 : start)
  if (!month) return null
  const year = yearOf(tokens, month.to, said, month.month, null)
  return { year: year.year, month: month.month, to: year.to, assumed: year.said ? [] : YEAR_ASSUMED }
}

const dayIn = (year: number, month: number): number => dayOf(`${monthText(year, month)}-01`) ?? 0

/** The nth such weekday of a month; 0 is the last one. */
function nthOf({ year, month }: MonthOf, weekday: number, nth: number): number | null {
  const first = dayIn(year, month)
  const next = addMonths(year, month, 1)
  const end = dayIn(next.year, next.month)
  if (nth === 0) return end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7)
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  return day < end ? day : null
}

const LAST = /^الاخيره?$/
const MONDAY = 1

/** "The first week of October" begins on its first Monday; "the third week of 2027" is that of the calendar. */
export function weekOf(tokens: Tokens, at: number, said: Said): Found | null {
  const named = /^[وفبل]?اسبوع$/.test(textAt(tokens, at)) ? dayAndMonth(tokens, at + 1, said) : null
  const within = named ? dayOf(named.edtf) : null
  // "The week of 16 September".
  if (named && within !== null)
    return { ...overDays(mondayOf(within), mondayOf(within) + 6, named.to), assumed: named.assumed }
  if (bareAt(tokens, at) !== "الاسبوع") return null
  const last = LAST.test(textAt(tokens, at + 1))
  const nth = last ? { value: 0, to: at + 2 } : ordinalAt(tokens, at + 1)
  if (!nth || nth.value > 53) return null
  const ofMonth = weekWithin(tokens, nth.to, said, nth.value)
  if (ofMonth) return ofMonth
  const year = yearAfter(tokens, nth.to, said)
  if (!year) return null
  // The week of 4 January is the first of its year.
  const first = mondayOf(dayOf(`${year.year}-01-04`) ?? 0, nth.value - 1)
  const start = last ? mondayOf(dayOf(`${year.year}-12-28`) ?? 0) : first
  return { ...overDays(start, start + 6, year.to), assumed: year.said ? [] : YEAR_ASSUMED }
}

/** "The first Friday of July", "the last Friday of the month of May", "the last day of May". */
export function weekdayOfMonth(tokens: Tokens, at: number, said: Said): Found | null {
  const first = ordinalAt(tokens, at) ?? (/^[وفبل]?اخر$/.test(textAt(tokens, at)) ? { value: 0, to: at + 1 } : null)
  if (!first) return null
  const start = textAt(tokens, first.to) === "يوم" ? first.to + 1 : first.to
  if (textAt(tokens, start) === "اسبوع") return weekWithin(tokens, start + 1, said, first.value)
  const whole = start > first.to ? monthBehind(tokens, start, said) : null
  if (whole) {
    const next = addMonths(whole.year, whole.month, 1)
    const day = first.value === 0 ? dayIn(next.year, next.month) - 1 : dayIn(whole.year, whole.month) + first.value - 1
    return { ...onDay(day, whole.to), assumed: whole.assumed }
  }
  const weekday = WEEKDAYS.get(`ال${textAt(tokens, start)}`)
  return weekday === undefined ? null : weekdayWithin(tokens, start + 1, said, weekday, first.value)
}

/** The nth week of the month that is told at a token, by its Monday; 0 is the last one. */
function weekWithin(tokens: Tokens, at: number, said: Said, nth: number): Found | null {
  const month = monthBehind(tokens, at, said)
  const monday = month && nthOf(month, MONDAY, nth)
  return month && monday !== null ? { ...overDays(monday, monday + 6, month.to), assumed: month.assumed } : null
}

/** The nth such weekday of the month that is told at a token; 0 is the last one. */
export function weekdayWithin(tokens: Tokens, at: number, said: Said, weekday: number, nth: number): Found | null {
  const month = monthBehind(tokens, at, said)
  const day = month && nthOf(month, weekday, nth)
  return month && day !== null ? { ...onDay(day, month.to), assumed: month.assumed } : null
}
