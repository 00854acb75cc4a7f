import { dayOf, weekdayOf } from "../../../model/day.ts"
import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { WEEKDAYS } from "../lexicon/calendar.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { calendarDate } from "./calendar.ts"
import { hijriDate } from "./hijri.ts"
import {
  bareAt,
  type Found,
  looksAhead,
  mondayOf,
  onDay,
  overDays,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
} from "./moment.ts"
import { dayNumberAt } from "./month.ts"
import { weekdayWithin } from "./week.ts"

const named = fact(
  (token: Token): number | null =>
    WEEKDAYS.get(bareAt([token], 0)) ?? WEEKDAYS.get(token.text.replace(/^[وف]/, "")) ?? null,
)

/** The day of the week that a word names, 0 for Sunday; "eleven" begins as Sunday does. */
export function weekdayAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at]
  const day = token === undefined ? null : named(token)
  return day === null || /^عشره?$/.test(textAt(tokens, at + 1)) ? null : day
}

/** The newest such day that is not after the day said. */
export const weekdayBack = (said: number, weekday: number): number => said - ((weekdayOf(said) - weekday + 7) % 7)
/** Such a day at most three days away. */
export const weekdayNear = (day: number, weekday: number): number => day - 3 + ((weekday - weekdayOf(day - 3) + 7) % 7)
/** The first such day after the day said. */
export const weekdayAhead = (said: number, weekday: number): number => said + ((weekday - weekdayOf(said) + 7) % 7 || 7)

const moved = (said: number, weekday: number, by: number): number => {
  if (by > 0) return weekdayAhead(said, weekday) + 7 * (by - 1)
  const back = weekdayBack(said, weekday)
  return (back === said ? back - 7 : back) + 7 * (by + 1)
}

/** "Friday (9 January)", "Friday, 9 January", "Friday falling on 9 January". */
function fullDate(tokens: Tokens, at: number, said: Said): Found | null {
  const sign = textAt(tokens, at)
  const start = at + (/^[,(]$/.test(sign) ? 1 : 0)
  const word = /^(?:ال)?(?:موافق|مصادف)/.test(textAt(tokens, start)) ? start + 1 : start
  const after = /^(?:ل|في|يوم)$/.test(textAt(tokens, word)) ? word + 1 : word
  const full = calendarDate(tokens, after, said) ?? hijriDate(tokens, after, said)
  if (!full || full.edtf.length < 10) return null
  return sign === "(" && textAt(tokens, full.to) === ")" ? { ...full, to: full.to + 1 } : full
}

/** "Thursday 21": the nearest day of that number on that weekday. */
function numbered(tokens: Tokens, at: number, said: Said, weekday: number): Found | null {
  const named = dayNumberAt(tokens, textAt(tokens, at) === "في" ? at + 1 : at)
  const next = named ? tokens[named.to] : undefined
  if (!named || (next?.kind === "word" && !/^(?:الي|حتي|و.*)$/.test(next.text))) return null
  // "The second Sunday" is no number of a day.
  if (named.to === at + 1 && tokens[at]?.kind === "word") return null
  for (let away = 0; away < 62; away++)
    for (const day of [said.day - away, said.day + away])
      if (weekdayOf(day) === weekday && new Date(day * 864e5).getUTCDate() === named.day) return onDay(day, named.to)
  return null
}

/** "The third Tuesday of September", where that is no Tuesday the third; "the last Friday of May". */
function nthOfMonth(tokens: Tokens, at: number, said: Said, weekday: number): Found | null {
  const last = /^الاخيره?$/.test(textAt(tokens, at)) ? { value: 0, to: at + 1 } : null
  const number = last ?? (tokens[at]?.kind === "word" ? ordinalAt(tokens, at) : null)
  if (!number || number.value > 5 || textAt(tokens, number.to) !== "من") return null
  return weekdayWithin(tokens, number.to, said, weekday, number.value)
}

/** "The second Sunday" with nothing behind it: of the month that it is said in. */
function nth(tokens: Tokens, at: number, said: Said, weekday: number): Found | null {
  const number = tokens[at]?.kind === "word" ? ordinalAt(tokens, at) : null
  const next = number ? tokens[number.to] : undefined
  if (!number || number.value > 5 || (next !== undefined && !/^[.!؟?،,]$/.test(next.text))) return null
  const first = said.day - new Date(said.day * 864e5).getUTCDate() + 1
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (number.value - 1)
  return new Date(day * 864e5).getUTCMonth() + 1 === said.month ? onDay(day, number.to) : null
}

/** "Friday of next week". */
function ofWeek(tokens: Tokens, at: number, said: Said, weekday: number): Found | null {
  const week = textAt(tokens, at) === "من" ? at + 1 : at
  const shift = bareAt(tokens, week) === "الاسبوع" ? shiftAt(tokens, week + 1) : null
  return shift ? onDay(mondayOf(said.day, shift.by) + ((weekday + 6) % 7), shift.to) : null
}

/** The days of the week, with what follows them. */
export function weekday(tokens: Tokens, at: number, said: Said): Found | null {
  const own = weekdayAt(tokens, at)
  if (own === null) return null
  const full = fullDate(tokens, at + 1, said)
  const exact =
    (full && weekdayOf(dayOf(full.edtf) ?? 0) === own ? full : null) ??
    nthOfMonth(tokens, at + 1, said, own) ??
    full ??
    numbered(tokens, at + 1, said, own) ??
    nth(tokens, at + 1, said, own) ??
    ofWeek(tokens, at + 1, said, own)
  if (exact) return exact
  const shift = shiftAt(tokens, at + 1)
  if (shift && shift.by !== 0) return onDay(moved(said.day, own, shift.by), shift.to)
  const before = textAt(tokens, at - 1)
  const thisOne = /^هذ[اه]$/.test(before) || (before === "يوم" && /^هذ[اه]$/.test(textAt(tokens, at - 2)))
  if (shift || thisOne) return onDay(mondayOf(said.day) + ((own + 6) % 7), shift?.to ?? at + 1)
  const ahead = looksAhead(tokens, at)
  return onDay(ahead ? weekdayAhead(said.day, own) : weekdayBack(said.day, own), at + 1)
}

/** "Next week", "this week": how many weeks away. */
function weekAt(tokens: Tokens, at: number): { by: number; to: number } | null {
  if (/^[وفبل]?هذا$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === "الاسبوع") return { by: 0, to: at + 2 }
  return bareAt(tokens, at) === "الاسبوع" ? shiftAt(tokens, at + 1) : null
}

/** A weekday by its days after Monday. */
function weekdayIn(tokens: Tokens, at: number): { after: number; to: number } | null {
  const start = /^[وف]?يوم$/.test(textAt(tokens, at)) ? at + 1 : at
  const own = weekdayAt(tokens, start)
  return own === null ? null : { after: (own + 6) % 7, to: start + 1 }
}

/** "The week's weekday": الأسبوع المقبل يوم الجمعة. */
export function weekThenDay(tokens: Tokens, at: number, said: Said): Found | null {
  const shift = weekAt(tokens, at)
  if (!shift) return null
  const monday = mondayOf(said.day, shift.by)
  const day = weekdayIn(tokens, shift.to)
  if (day) return onDay(monday + day.after, day.to)
  // "Next week between Wednesday and Friday".
  const opener = textAt(tokens, shift.to)
  const first = /^(?:بين|من)$/.test(opener) ? weekdayIn(tokens, shift.to + 1) : null
  const link = first && /^(?:الي|حتي)$/.test(textAt(tokens, first.to)) ? first.to + 1 : first?.to
  const last = link === undefined ? null : weekdayIn(tokens, link)
  return first && last && last.after > first.after ? overDays(monday + first.after, monday + last.after, last.to) : null
}

/** "The night of Wednesday to Thursday": ليل الأربعاء الخميس, ليلة الأربعاء/الخميس. */
export function nightBetween(tokens: Tokens, at: number, said: Said): Found | null {
  const night = /^[وفبل]?منتصف$/.test(textAt(tokens, at)) ? at + 1 : at
  const named = textAt(tokens, night)
  // "The night between Wednesday and Thursday".
  if (
    /^[وفبل]?الليله$/.test(named) &&
    /^الفاصله$/.test(textAt(tokens, night + 1)) &&
    textAt(tokens, night + 2) === "بين"
  )
    return overNight(tokens, night + 3, said)
  if (!/^[وفبل]?ليله?$/.test(named)) return null
  return overNight(tokens, night + 1, said)
}

/** Two neighbouring weekdays, the newest such pair. */
function overNight(tokens: Tokens, at: number, said: Said): Found | null {
  const first = weekdayAt(tokens, at)
  const sign = /^(?:[-/]|علي)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  const second = first === null ? null : weekdayAt(tokens, sign)
  if (first === null || second === null || (first + 1) % 7 !== second) return null
  const end = weekdayBack(said.day, second)
  return overDays(end - 1, end, sign + 1)
}
