import { dayOf } from "../../../model/day.ts"
import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { COMMON_ERA, MONTHS, TWO_WORD_MONTHS } from "../lexicon/calendar.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { ordinalAt } from "../numbers/ordinal.ts"
import { once } from "../once.ts"
import { bareAt, isDay, monthText, type Said, shiftAt, type Tokens, textAt, two } from "./moment.ts"

/** A month of the year, by the token after its last. */
export interface Month {
  readonly month: number
  readonly to: number
}

/** "First" and "second" of تشرين and كانون, which may be written with their article apart or with a digit. */
const SECOND: readonly [RegExp, 0 | 1][] = [
  [/^(?:ال)?اول$|^1$/, 0],
  [/^(?:ال)?ثان[يه]?$|^2$/, 1],
]

function nameAt(tokens: Tokens, at: number): Month | null {
  const token = tokens[at]
  const name = token === undefined ? null : nameOf(token)
  if (name === null) return null
  if (typeof name === "number") return { month: name, to: at + 1 }
  const which = SECOND.find(([form]) => form.test(textAt(tokens, at + 1)))?.[1]
  return which === undefined ? null : { month: name[which], to: at + 2 }
}

/** The month that a word names, or the two that it names with "first" and "second". */
const nameOf = fact((token: Token) => {
  const { text } = token
  // "A door" is spelled as "in August".
  const stems = text === "باب" || text === "لاب" ? [] : [bareAt([token], 0), text.replace(/^[وفبل]/, ""), text]
  const pair = stems.map(stem => TWO_WORD_MONTHS.get(stem)).find(Boolean)
  return pair ?? stems.map(stem => MONTHS.get(stem)).find(value => value !== undefined) ?? null
})

/** True for a word that names a month or begins the name of one. */
export const namesMonth = (token: Token): boolean => nameOf(token) !== null

/** A month by any of its names, a second name of it in brackets or behind a stroke included: شباط/فبراير، يوليو (تموز). */
export const monthAt: (tokens: readonly Token[], at: number) => Month | null = once(readMonthAt)

function readMonthAt(tokens: Tokens, at: number): Month | null {
  const first = nameAt(tokens, at)
  if (!first) return null
  const sign = textAt(tokens, first.to)
  const marked = /^[/(-]$/.test(sign)
  const other = nameAt(tokens, marked ? first.to + 1 : first.to)
  if (other?.month !== first.month) return first
  if (!marked) return { ...first, to: other.to }
  return { ...first, to: other.to + (sign === "(" && textAt(tokens, other.to) === ")" ? 1 : 0) }
}

/** A year in digits or words; null for what is none. */
export function yearAt(tokens: Tokens, at: number): { year: number; to: number } | null {
  const text = textAt(tokens, at)
  const written = /^(?:1[0-9]|20)\d\d$/.test(text) ? { year: Number(text), to: at + 1 } : yearInWords(tokens, at)
  if (!written) return null
  return COMMON_ERA.has(textAt(tokens, written.to)) ? { ...written, to: written.to + 1 } : written
}

const NO_NOUN = /^[وف]|^(?:في|من|علي|الي|ان|قبل|بعد|حين|عندما|م|بين|حتي|عن|مع|كان|قام|تم|او)$|^ال|^[لب]ال/

/** A year of these times that nothing calls one, in digits or to the year in words; "2015 places" counts places. */
export function bareYearAt(tokens: Tokens, at: number): { year: number; to: number } | null {
  const text = textAt(tokens, at)
  const written = /^(?:19|20)\d\d$/.test(text)
  const era = written && COMMON_ERA.has(textAt(tokens, at + 1)) ? 1 : 0
  const told = written ? { year: Number(text), to: at + 1 + era } : yearInWords(tokens, at)
  // Two thousand is an amount; two thousand and fourteen of nothing is a year.
  if (!told || (!written && (told.year < 1500 || told.year % 100 < 10))) return null
  const next = tokens[told.to]
  return next?.kind !== "word" || NO_NOUN.test(next.text) ? told : null
}

/** "Two thousand and eighteen"; also the two halves of a year: "nineteen ninety-nine". */
function yearInWords(tokens: Tokens, at: number): { year: number; to: number } | null {
  const number = tokens[at]?.kind === "word" ? cardinal(tokens, at) : null
  if (!number || number.plain) return null
  if (number.value >= 1000 && number.value <= 2100) return { year: number.value, to: number.to }
  const rest = number.value >= 15 && number.value <= 20 ? cardinal(tokens, number.to) : null
  return rest && !rest.plain && rest.value > 9 && rest.value < 100
    ? { year: number.value * 100 + rest.value, to: rest.to }
    : null
}

/** What sets the year of a month: a year, or the adjectives last, this and next. */
export interface YearOf {
  readonly year: number
  readonly to: number
  readonly said: boolean
}

/** The year of a date without one: the newest that does not lie far ahead of the day it was said. */
export function nearYear(said: Said, month: number, day: number): number {
  const then = dayOf(`${monthText(said.year, month)}-${two(day)}`) ?? 0
  return then > said.day + 31 ? said.year - 1 : said.year
}

/** The year before or after that a month or day has when it is called last or next. */
export function shiftedYear(said: Said, month: number, day: number | null, by: number): number {
  if (by === 0) return said.year
  const here = day === null ? month - said.month : (dayOf(`${monthText(said.year, month)}-${two(day)}`) ?? 0) - said.day
  if (by < 0) return here < 0 ? said.year : said.year - 1
  return here > 0 ? said.year : said.year + 1
}

const YEAR_WORD = /^(?:ل|ب|من)?(?:ال)?(?:عام|سنه)$/

/** The year of a month, from what follows it or from the day it was said. */
export function yearOf(tokens: Tokens, at: number, said: Said, month: number, day: number | null): YearOf {
  const shift = shiftAt(tokens, at)
  if (shift) return { year: shiftedYear(said, month, day, Math.sign(shift.by)), to: shift.to, said: false }
  // "22 January, 2016", "of the year 2016", "of last year".
  let start = at
  if (/^(?:,|من|\/|-)$/.test(textAt(tokens, start))) start++
  const word = YEAR_WORD.test(textAt(tokens, start))
  if (word) start++
  const year = yearAt(tokens, start)
  if (year) return { year: year.year, to: year.to, said: true }
  const other = word ? shiftAt(tokens, start) : null
  if (other) return { year: said.year + other.by, to: other.to, said: false }
  return { year: nearYear(said, month, day ?? 1), to: at, said: false }
}

/** The month itself or the day of it, as EDTF; null for a day that it has not. */
export function edtfOf(year: number, month: number, day: number | null): string | null {
  if (day === null) return monthText(year, month)
  return isDay(year, month, day) ? `${monthText(year, month)}-${two(day)}` : null
}

/** The number of a day of a month: digits, an ordinal, or words. */
export const dayNumberAt: (tokens: readonly Token[], at: number) => { day: number; to: number } | null =
  once(readDayNumberAt)

/** The day on which a new moon shows. */
export const FIRST_DAY = /^[وفبل]?غره$/

function readDayNumberAt(tokens: Tokens, at: number): { day: number; to: number } | null {
  const text = textAt(tokens, at)
  // The tail of "the thirty-first" is no day of its own.
  if (/^و/.test(text) && (ordinalAt(tokens, at - 1)?.to ?? 0) > at) return null
  const number = /^\d{1,2}$/.test(text)
    ? { value: Number(text), to: at + 1 }
    : FIRST_DAY.test(text)
      ? { value: 1, to: at + 1 }
      : tokens[at]?.kind === "word"
        ? (ordinalAt(tokens, at) ?? cardinal(tokens, at))
        : null
  return number && number.value >= 1 && number.value <= 31 ? { day: number.value, to: number.to } : null
}
