import { dayOf } from "../../../model/day.ts"
import {
  DOUBTFUL_MONTHS,
  KNOWN_DAYS,
  NAMED_AFTER_DAYS,
  OF_KNOWN_DAYS,
  TIME_BEFORE,
  TOWN_MONTHS,
} from "../lexicon/calendar.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { unitAt } from "./length.ts"
import {
  addMonths,
  bareAt,
  type Found,
  isAhead,
  looksAhead,
  MONTH_ASSUMED,
  monthText,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
  two,
  YEAR_ASSUMED,
} from "./moment.ts"
import { dayNumberAt, edtfOf, monthAt, yearOf } from "./month.ts"
import { numeric } from "./numeric.ts"

/** What may stand between a day and its month: "the ninth of the month of January", 2- October. */
function toMonth(tokens: Tokens, at: number): number {
  let to = at
  if (/^(?:من|\.|-|\/)$/.test(textAt(tokens, to))) to++
  return /^[بل]?شهر$/.test(textAt(tokens, to)) ? to + 1 : to
}

/** "9 January 2026", "the ninth of January", "9 January last". */
export function dayAndMonth(tokens: Tokens, at: number, said: Said): Found | null {
  const day = dayNumberAt(tokens, at)
  const month = day ? monthAt(tokens, toMonth(tokens, day.to)) : null
  if (!day || !month) return null
  const before = textAt(tokens, at - 1)
    .replace(/^[وفبل](?=.{3})/, "")
    .replace(/^ال/, "")
  const year = yearOf(tokens, month.to, said, month.month, day.day)
  if (year.to === month.to && NAMED_AFTER_DAYS.has(before)) return null
  const known = year.to === month.to ? knownDay(meantBefore(tokens, at, before), month.month, day.day, said) : null
  const edtf = known ?? edtfOf(year.year, month.month, day.day)
  return edtf === null ? null : { to: year.to, edtf, assumed: year.said ? [] : YEAR_ASSUMED }
}

/** How far before "on (the day)" what happened then may be named, in tokens. */
const NAMED_WITHIN = 6

/** The word by which a day without a year is the one that everybody means: right before it, or before "on". */
function meantBefore(tokens: Tokens, at: number, before: string): string {
  if (before !== "في" && before !== "يوم") return before
  for (let i = at - 2; i >= at - 1 - NAMED_WITHIN; i--) {
    const word = textAt(tokens, i).replace(/^ال/, "")
    if (OF_KNOWN_DAYS.has(word)) return word === "عدوان" || word === "اباده" ? "حرب" : word
  }
  return before
}

/** "The attack of 7 October": the day that everybody means, unless another year's has just been. */
function knownDay(before: string, month: number, day: number, said: Said): string | null {
  const known = KNOWN_DAYS.find(one => one.day.endsWith(`-${two(month)}-${two(day)}`) && one.behind.has(before))
  const then = known ? (dayOf(known.day) ?? 0) : 0
  const recent = known ? (dayOf(`${said.year}${known.day.slice(4)}`) ?? 0) : 0
  const fresh = said.day >= recent && said.day - recent < 14
  return known && then < said.day && !fresh ? known.day : null
}

/** "January 22, 2018": with its year, or with a dash, since "in January 15 people" counts people. */
function monthAndDay(tokens: Tokens, at: number, said: Said): Found | null {
  const month = monthAt(tokens, at)
  if (!month) return null
  const dash = textAt(tokens, month.to) === "-"
  const day = dayNumberAt(tokens, month.to + (dash ? 1 : 0))
  if (!day || day.to === month.to) return null
  const year = yearOf(tokens, day.to, said, month.month, day.day)
  if (!year.said && !dash && !(at === 0 && day.to === tokens.length)) return null
  const edtf = edtfOf(year.year, month.month, day.day)
  return edtf === null ? null : { to: year.to, edtf, assumed: year.said ? [] : YEAR_ASSUMED }
}

const OF_MONTH = /^(?:ال|هذا)?شهر$/

/** "The 9th of this month", "20 of the coming month", "9 inst.". */
function dayOfMonth(tokens: Tokens, at: number, said: Said): Found | null {
  const day = dayNumberAt(tokens, at)
  if (!day) return null
  const start = /^(?:من|في)$/.test(textAt(tokens, day.to)) ? day.to + 1 : day.to
  const pointed = /^هذا$/.test(textAt(tokens, start))
  const month = OF_MONTH.test(textAt(tokens, pointed ? start + 1 : start))
  const shift = pointed && month ? { by: 0, to: start + 2 } : shiftAt(tokens, month ? start + 1 : start)
  if (!shift || (!month && shift.by !== 0)) return null
  const then = addMonths(said.year, said.month, shift.by)
  const edtf = edtfOf(then.year, then.month, day.day)
  return edtf === null ? null : { to: shift.to, edtf, assumed: MONTH_ASSUMED }
}

/** "January 2026", "in April", "last April"; a name that is also another word needs a word of time or a year. */
function monthAlone(tokens: Tokens, at: number, said: Said): Found | null {
  const month = monthAt(tokens, at)
  // "31 April" is no day, and not the month either.
  if (!month || /^\d{1,2}$/.test(textAt(tokens, at - 1))) return null
  const year = yearOf(tokens, month.to, said, month.month, null)
  const doubtful =
    DOUBTFUL_MONTHS.has(bareAt(tokens, at)) || DOUBTFUL_MONTHS.has(textAt(tokens, at).replace(/^[وفبل]/, ""))
  const single = month.to === at + 1
  if (TOWN_MONTHS.has(bareAt(tokens, at)) && single && year.to === month.to && textAt(tokens, at - 1) !== "شهر")
    return null
  if (doubtful && single && year.to === month.to && !TIME_BEFORE.has(textAt(tokens, at - 1))) return null
  const edtf = edtfOf(year.year, month.month, null)
  return edtf === null ? null : { to: year.to, edtf, assumed: year.said ? [] : YEAR_ASSUMED }
}

/** "The month of 3", as people count the months; "one month" is a length. */
function monthByNumber(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?شهر$/.test(textAt(tokens, at))) return null
  const digits = /^\d{1,2}$/.test(textAt(tokens, at + 1)) ? Number(textAt(tokens, at + 1)) : null
  const words = tokens[at + 1]?.kind === "word" ? cardinal(tokens, at + 1) : null
  const month = digits ?? (words && words.value > 1 ? words.value : 0)
  const to = words?.to ?? at + 2
  if (month < 1 || month > 12 || /^[/:-]$/.test(textAt(tokens, to)) || unitAt(tokens, to)) return null
  const year = yearOf(tokens, to, said, month, null)
  return { to: year.to, edtf: monthText(year.year, month), assumed: year.said ? [] : YEAR_ASSUMED }
}

/** True behind "day", and behind "will return on": what a number there would count is not said. */
function callsDay(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1)
  const will = before === "في" ? tokens[at - 2] : undefined
  return before === "يوم" || (will !== undefined && isAhead(will))
}

/** "The day of the 27th" of this month; of the one before or after it where that day is to come or over, and the words look the other way. */
function numberedDay(tokens: Tokens, at: number, said: Said): Found | null {
  const text = textAt(tokens, at)
  const next = tokens[at + 1]
  if (!/^\d{1,2}$/.test(text) || next?.kind === "number" || !callsDay(tokens, at)) return null
  if (next && (next.kind === "word" || /^[/:%-]$/.test(next.text))) return null
  const by = looksAhead(tokens, at) ? 1 : -1
  const here = edtfOf(said.year, said.month, Number(text))
  const other = addMonths(said.year, said.month, by)
  const fits = here !== null && by * ((dayOf(here) ?? 0) - said.day) >= 0
  const edtf = fits ? here : edtfOf(other.year, other.month, Number(text))
  return edtf === null ? null : { to: at + 1, edtf, assumed: MONTH_ASSUMED }
}

/** Days and months of the Gregorian calendar, in words and in digits; the finest first. */
export const calendarDate = (tokens: Tokens, at: number, said: Said): Found | null =>
  numeric(tokens, at, said) ??
  dayAndMonth(tokens, at, said) ??
  monthAndDay(tokens, at, said) ??
  dayOfMonth(tokens, at, said) ??
  monthAlone(tokens, at, said) ??
  monthByNumber(tokens, at, said) ??
  numberedDay(tokens, at, said)
