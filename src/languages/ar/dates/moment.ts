import { isoOf, weekdayOf } from "../../../model/day.ts"
import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { AHEAD, FOLLOWING, SHIFTS } from "../lexicon/calendar.ts"
import { words } from "../words.ts"

export type Tokens = readonly Token[]

/** When the words were said: a day counted from 1970-01-01, its parts, and the zone of its clocks (IANA; null where nothing says). */
export interface Said {
  readonly day: number
  readonly year: number
  readonly month: number
  readonly zone: string | null
}

/** A date that was read, up to the token after its last. */
export interface Found {
  readonly to: number
  readonly edtf: string
  readonly assumed: readonly string[]
  /** A clock time: alone, or of a day that the words give. */
  readonly hour?: "alone" | "of a day"
  /** It is told by its distance from a day told before. */
  readonly follows?: true
}

/** Reads a date at a token; null where none begins. */
export type Rule = (tokens: Tokens, at: number, said: Said) => Found | null

export const DAY_ASSUMED = ["year", "month", "day"]
export const MONTH_ASSUMED = ["year", "month"]
export const YEAR_ASSUMED = ["year"]

/** The folded word, number or sign at a token; empty past the ends. */
export const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ""
/** A word without an attached conjunction or preposition before its article or its first letter. */
export const bareAt = (tokens: Tokens, at: number): string => {
  const token = tokens[at]
  return token === undefined ? "" : bare(token)
}

const bare = fact(({ text }: Token) => text.replace(/^[وف]?ل(?=ل)/, "ا").replace(/^[وف]?[بل]?(?=ا)/, ""))

/** A number in two digits. */
export const two = (n: number): string => String(n).padStart(2, "0")
/** A year in the four digits of EDTF. */
export const yearText = (year: number): string => String(year).padStart(4, "0")
/** A month as EDTF writes it. */
export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`

/** The month that is so many months after another. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** The same day of the month so many months away, or the last that month has. */
export function monthsAway(day: number, months: number): number {
  const base = new Date(day * 864e5)
  const { year, month } = addMonths(base.getUTCFullYear(), base.getUTCMonth() + 1, months)
  return Date.UTC(year, month - 1, Math.min(base.getUTCDate(), lengthOf(year, month))) / 864e5
}

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** True for a day that the calendar has. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month)

/** A day that the report's date gave. */
export const onDay = (day: number, to: number): Found => ({ to, edtf: isoOf(day), assumed: DAY_ASSUMED })
/** A stretch of days, both ends included. */
export const overDays = (from: number, until: number, to: number): Found => ({
  to,
  edtf: from === until ? isoOf(from) : `${isoOf(from)}/${isoOf(until)}`,
  assumed: DAY_ASSUMED,
})

/** The beginning of an interval; a point is its own. */
export const firstOf = (edtf: string): string => edtf.split("/")[0] ?? edtf
/** The end of an interval; a point is its own. */
export const lastOf = (edtf: string): string => edtf.split("/").at(-1) ?? edtf

/** Monday of the week of a day, as many weeks later. */
export const mondayOf = (day: number, weeks = 0): number => day - ((weekdayOf(day) + 6) % 7) + 7 * weeks

/** How an adjective after a word moves it: last −1, the one before last −2, this 0, next 1; null where none follows. */
export function shiftAt(tokens: Tokens, at: number): { by: number; to: number } | null {
  const text = textAt(tokens, at)
  const twice = text === "قبل" || text === "بعد"
  const by = SHIFTS.get(textAt(tokens, twice ? at + 1 : at))
  if (by === undefined || (twice && by === 0)) return null
  return { by: twice ? by * 2 : by, to: at + (twice ? 2 : 1) }
}

/** The same, and "the following" where the words before look ahead: "he will return the following month". */
export function shiftAhead(tokens: Tokens, at: number): { by: number; to: number } | null {
  const shift = shiftAt(tokens, at)
  if (shift) return shift
  const twice = textAt(tokens, at) === "بعد" ? 1 : 0
  // Said alone, it follows now.
  const alone = at === 1 && tokens.length === 2 + twice
  return FOLLOWING.has(textAt(tokens, at + twice)) && (alone || looksAhead(tokens, at))
    ? { by: 1 + twice, to: at + twice + 1 }
    : null
}

/** True where the words before a token look ahead: "will begin on Sunday". */
export function looksAhead(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 7 && at - back >= 0; back++) {
    const token = tokens[at - back]
    if (!token || token.text === "," || token.kind === "break") return false
    if (isAhead(token)) return true
  }
  return false
}

/** True for "will", "expected" and verbs of what is to come. */
export const isAhead = ({ text }: Token): boolean =>
  AHEAD.has(text.replace(/^[وف]/, "")) ||
  (/^[وف]?س[يتنا]../.test(text) && words(text).some(reading => reading.before.includes("will")))
