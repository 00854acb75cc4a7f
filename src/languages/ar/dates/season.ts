import { DECADES, SEASONS, THIS } from "../lexicon/calendar.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import {
  bareAt,
  type Found,
  monthText,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
  two,
  YEAR_ASSUMED,
  yearText,
} from "./moment.ts"
import { monthAt, yearAt, yearOf } from "./month.ts"

/** The year that follows a season or a quarter: "2016", "of the year 2016", "of last year", "last". */
export function yearAfter(tokens: Tokens, at: number, said: Said): { year: number; to: number; said: boolean } | null {
  let start = textAt(tokens, at) === "من" ? at + 1 : at
  const pointed = THIS.has(textAt(tokens, start))
  if (pointed) start++
  const word = /^(?:ل)?(?:ال)?(?:عام|سنه)$/.test(textAt(tokens, start))
  if (pointed) return word ? { year: said.year, to: start + 1, said: false } : null
  const full = yearAt(tokens, word ? start + 1 : start)
  if (full) return { ...full, said: true }
  const shift = word ? shiftAt(tokens, start + 1) : null
  return shift && { year: said.year + shift.by, to: shift.to, said: false }
}

/** EDTF's number of the season that begins in one year and ends in the next. */
const WINTER = 24

/** "(The winter of) 2015-2016", "of the years 2015 and 2016": the year in which it began. */
function yearsOfWinter(tokens: Tokens, at: number): { year: number; to: number } | null {
  const start = /^(?:ل)?(?:ال)?عامي(?:ن)?$/.test(textAt(tokens, at)) ? at + 1 : at
  const first = yearAt(tokens, start)
  if (!first) return null
  const second = /^[-/و]$/.test(textAt(tokens, first.to)) ? yearAt(tokens, first.to + 1) : null
  return second && second.year === first.year + 1 ? { year: first.year, to: second.to } : null
}

/** "Summer 2015", "last summer", "the spring of last year". */
export function season(tokens: Tokens, at: number, said: Said): Found | null {
  const text = textAt(tokens, at)
  const number = SEASONS.get(text) ?? SEASONS.get(text.replace(/^[وفبل]/, ""))
  if (number === undefined) return null
  const both = number === WINTER ? yearsOfWinter(tokens, at + 1) : null
  if (both) return { to: both.to, edtf: `${monthText(both.year, 12)}/${monthText(both.year + 1, 2)}`, assumed: [] }
  const year = yearAfter(tokens, at + 1, said)
  if (year) return { to: year.to, edtf: `${yearText(year.year)}-${number}`, assumed: year.said ? [] : YEAR_ASSUMED }
  if (THIS.has(textAt(tokens, at - 1))) return { to: at + 1, edtf: `${said.year}-${number}`, assumed: YEAR_ASSUMED }
  const shift = /ال/.test(text) ? shiftAt(tokens, at + 1) : null
  if (!shift) return null
  const begins = 3 * (number - 20)
  const passed = said.month >= begins + 3
  const by = shift.by < 0 ? (passed ? 0 : -1) : shift.by > 0 ? (said.month < begins ? 0 : 1) : 0
  return { to: shift.to, edtf: `${said.year + by}-${number}`, assumed: YEAR_ASSUMED }
}

/** The last day of a month's first half. */
const HALF_MONTH = 15

/** "(The first half) of September", with the year that is told or the nearest. */
function halfOfMonth(tokens: Tokens, nth: { readonly value: number; readonly to: number }, said: Said): Found | null {
  const named = textAt(tokens, nth.to) === "من" ? nth.to + 1 : nth.to
  const month = nth.value <= 2 ? monthAt(tokens, /^(?:ال)?شهر$/.test(textAt(tokens, named)) ? named + 1 : named) : null
  if (!month) return null
  const { year, to, said: isSaid } = yearOf(tokens, month.to, said, month.month, null)
  const days = new Date(Date.UTC(year, month.month, 0)).getUTCDate()
  const [first, last] = nth.value === 1 ? [1, HALF_MONTH] : [HALF_MONTH + 1, days]
  const edtf = `${monthText(year, month.month)}-${two(first)}/${monthText(year, month.month)}-${two(last)}`
  return { to, edtf, assumed: isSaid ? [] : YEAR_ASSUMED }
}

/** "The third quarter of 2016", "the first half of this year", "the second half of May". */
export function partOf(tokens: Tokens, at: number, said: Said): Found | null {
  const word = bareAt(tokens, at)
  const size = word === "الربع" ? 3 : word === "النصف" ? 6 : 0
  const last = /^الاخير$/.test(textAt(tokens, at + 1)) ? { value: 12 / size, to: at + 2 } : null
  const nth = size > 0 ? (last ?? ordinalAt(tokens, at + 1)) : null
  const year = nth && nth.value * size <= 12 ? yearAfter(tokens, nth.to, said) : null
  if (nth && !year && size === 6) return halfOfMonth(tokens, nth, said)
  if (!nth || !year) return null
  const end = nth.value * size
  const edtf = `${monthText(year.year, end - size + 1)}/${monthText(year.year, end)}`
  return { to: year.to, edtf, assumed: year.said ? [] : YEAR_ASSUMED }
}

const CENTURY = /^[وفبل]?(?:ال)?قرن$/

/** A century by its number or "last", from the token of القرن. */
function centuryAt(tokens: Tokens, at: number, said: Said): { first: number; to: number; said: boolean } | null {
  if (!CENTURY.test(textAt(tokens, at))) return null
  const nth = ordinalAt(tokens, at + 1)
  if (nth) return { first: 100 * (nth.value - 1), to: nth.to, said: true }
  // "The twentieth" alone is read as a number, which is enough here.
  if (/^العشرين$|^العشرون$/.test(textAt(tokens, at + 1))) return { first: 1900, to: at + 2, said: true }
  const shift = shiftAt(tokens, at + 1)
  return shift && { first: 100 * (Math.floor(said.year / 100) + shift.by), to: shift.to, said: false }
}

/** "The nineteenth century", "the last century"; "the seventies of it", "the nineties". */
export function century(tokens: Tokens, at: number, said: Said): Found | null {
  const own = centuryAt(tokens, at, said)
  if (own) return { to: own.to, edtf: `${two(own.first / 100)}XX`, assumed: own.said ? [] : YEAR_ASSUMED }
  const text = textAt(tokens, at)
  const stems = [text, text.replace(/^[وفبل]/, "")].map(stem => stem.replace(/^ال/, ""))
  const decade = stems.map(stem => DECADES.get(stem)).find(value => value !== undefined)
  if (decade === undefined) return null
  const whole = centuryAt(tokens, textAt(tokens, at + 1) === "من" ? at + 2 : at + 1, said)
  // Without a century the newest such decade that is over; a person's forties are none.
  if (
    !whole &&
    (decade < 30 ||
      !/^(?:في|خلال|منذ|من|اواخر|اوايل|مطلع|منتصف|بدايه|نهايه|حقبه|فتره|عقد|)$/.test(textAt(tokens, at - 1)))
  )
    return null
  const first = (whole?.first ?? 1900) + decade
  return { to: whole?.to ?? at + 1, edtf: `${String(first / 10)}X`, assumed: whole?.said ? [] : YEAR_ASSUMED }
}
