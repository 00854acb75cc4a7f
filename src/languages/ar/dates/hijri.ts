import { dayOf, isoOf } from "../../../model/day.ts"
import { calendars } from "../../calendars.ts"
import { DOUBTFUL_MONTHS, HIJRI_ERA, HIJRI_MONTHS, HIJRI_PAIRS, TIME_BEFORE } from "../lexicon/calendar.ts"
import { type Found, type Said, shiftAt, type Tokens, textAt, YEAR_ASSUMED } from "./moment.ts"
import { dayNumberAt } from "./month.ts"

const CALENDAR = "islamic-umalqura"
const cache = new Map<string, number | null>()

/** The day since 1970-01-01 of a date of the Umm al-Qura calendar; null where that calendar has no such day. */
function dayOfHijri(year: number, month: number, day: number): number | null {
  const key = `${year}-${month}-${day}`
  const there = cache.get(key)
  if (there !== undefined) return there
  let found: number | null = null
  try {
    const date = calendars().PlainDate.from({ calendar: CALENDAR, year, month, day }, { overflow: "reject" })
    found = dayOf(date.withCalendar("iso8601").toString())
  } catch {}
  if (cache.size < 20_000) cache.set(key, found)
  return found
}

/** The Gregorian date of a Hijri one. */
export function fromHijri(year: number, month: number, day: number): string | null {
  const found = dayOfHijri(year, month, day)
  return found === null ? null : isoOf(found)
}

/** The Gregorian days of a Hijri month, or of a year where the month is null. */
function overHijri(year: number, month: number | null): string | null {
  const first = dayOfHijri(year, month ?? 1, 1)
  const next = month === null || month === 12 ? dayOfHijri(year + 1, 1, 1) : dayOfHijri(year, month + 1, 1)
  return first === null || next === null ? null : `${isoOf(first)}/${isoOf(next - 1)}`
}

const HIJRI_YEAR = /^1[34]\d\d$/

/** A Hijri month by its name. */
function hijriMonthAt(tokens: Tokens, at: number): { month: number; to: number } | null {
  const text = textAt(tokens, at)
  for (const stem of [text, text.replace(/^[وفبل]/, "")]) {
    const month = HIJRI_MONTHS.get(stem) ?? HIJRI_PAIRS.get(stem)?.[textAt(tokens, at + 1)]
    if (month !== undefined) {
      const pair = HIJRI_PAIRS.has(stem) && !HIJRI_MONTHS.has(stem)
      return { month, to: at + (pair ? 2 : textAt(tokens, at + 1) === "المبارك" ? 2 : 1) }
    }
  }
  return null
}

const YEARS = new Map<number, number>()

/** The Hijri year of a day since 1970-01-01; reports of one day ask for the same. */
function hijriYearOn(day: number): number {
  const known = YEARS.get(day)
  if (known !== undefined) return known
  const { year } = calendars().PlainDate.from(isoOf(day)).withCalendar(CALENDAR)
  if (YEARS.size < 20_000) YEARS.set(day, year)
  return year
}

/** The Hijri year of a month without one: the newest whose month does not lie far ahead. */
function nearYear(said: Said, month: number, by: number): number {
  const year = hijriYearOn(said.day)
  const start = dayOfHijri(year, month, 1) ?? 0
  const next = dayOfHijri(year, month, 29) ?? 0
  if (by < 0) return next < said.day ? year : year - 1
  if (by > 0) return start > said.day ? year : year + 1
  return start > said.day + 31 ? year - 1 : year
}

/** The day since 1970-01-01 of a Hijri day: in a year of either calendar, or in the nearest year, the one before or the one to come. */
export function hijriDay(
  said: Said,
  { month, day }: { readonly month: number; readonly day: number },
  year: number | null,
  by: number,
): number | null {
  if (year === null) return dayOfHijri(nearYear(said, month, by), month, day)
  if (year < 1600) return dayOfHijri(year, month, day)
  // The Hijri year that has this day in the Gregorian one.
  const first = hijriYearOn(dayOf(`${year}-01-01`) ?? said.day)
  for (const own of [first, first + 1]) {
    const found = dayOfHijri(own, month, day)
    if (found !== null && isoOf(found).startsWith(String(year))) return found
  }
  return null
}

function yearOf(tokens: Tokens, at: number, said: Said, month: number): { year: number; to: number; said: boolean } {
  const shift = shiftAt(tokens, at)
  if (shift) return { year: nearYear(said, month, shift.by), to: shift.to, said: false }
  let start = /^(?:من|,)$/.test(textAt(tokens, at)) ? at + 1 : at
  if (/^(?:ل|ب)?(?:ال)?(?:عام|سنه)$/.test(textAt(tokens, start))) start++
  if (!HIJRI_YEAR.test(textAt(tokens, start))) return { year: nearYear(said, month, 0), to: at, said: false }
  const era = HIJRI_ERA.has(textAt(tokens, start + 1)) ? 1 : 0
  return { year: Number(textAt(tokens, start)), to: start + 1 + era, said: true }
}

/** "20 Rajab 1447", "in Ramadan", "the month of Safar last"; told as the Gregorian days. */
export function hijriDate(tokens: Tokens, at: number, said: Said): Found | null {
  const day = dayNumberAt(tokens, at)
  let start = day ? day.to : at
  if (day && textAt(tokens, start) === "من") start++
  if (day && /^[بل]?شهر$/.test(textAt(tokens, start))) start++
  const month = hijriMonthAt(tokens, start)
  if (!month) return yearAlone(tokens, at)
  const year = yearOf(tokens, month.to, said, month.month)
  const assumed = year.said ? [] : YEAR_ASSUMED
  if (day) {
    const edtf = fromHijri(year.year, month.month, day.day)
    return edtf === null ? null : { to: year.to, edtf, assumed }
  }
  const named = DOUBTFUL_MONTHS.has(textAt(tokens, at).replace(/^[وفبل]/, "")) && month.to === at + 1
  if (named && year.to === month.to && !TIME_BEFORE.has(textAt(tokens, at - 1))) return null
  const edtf = overHijri(year.year, month.month)
  return edtf === null ? null : { to: year.to, edtf, assumed }
}

/** "1447 AH", "the year 1447 AH", "the Hijri year 1447". */
function yearAlone(tokens: Tokens, first: number): Found | null {
  const named = /^[وفبل]?(?:ال|لل)?(?:عام|سنه)$/.test(textAt(tokens, first))
  const era = named && HIJRI_ERA.has(textAt(tokens, first + 1))
  const at = first + (named ? 1 : 0) + (era ? 1 : 0)
  const behind = HIJRI_ERA.has(textAt(tokens, at + 1))
  if (!HIJRI_YEAR.test(textAt(tokens, at)) || !(era || behind)) return null
  const edtf = overHijri(Number(textAt(tokens, at)), null)
  return edtf === null ? null : { to: behind ? at + 2 : at + 1, edtf, assumed: [] }
}
