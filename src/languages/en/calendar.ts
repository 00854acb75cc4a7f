import { isoOf } from "../../model/day.ts"
import { type Found, isoDay, two, yearFor } from "../days.ts"
import type { Token } from "../token.ts"
import { MONTHS, SMALL_COUNTS } from "./calendar-words.ts"
import { SMALL } from "./number-words.ts"

/** The folded words of the token at a place; empty past the end. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.replace(/'s$/, "") ?? ""
/** The year at a token; null where none stands there. */
export const yearAt = (tokens: readonly Token[], at: number): number | null =>
  /^(19|20)\d\d$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : null

/** A small number in digits or words, as it counts units of time; "a" is one. */
export const countAt = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.kind === "number" && /^\d{1,3}$/.test(textAt(tokens, at))
    ? Number(textAt(tokens, at))
    : (SMALL_COUNTS.get(textAt(tokens, at)) ?? SMALL.get(textAt(tokens, at)) ?? null)

/** "March", "Mar.", "mid-March". */
export function monthAt(tokens: readonly Token[], at: number): { month: number; to: number } | null {
  const text = textAt(tokens, at).replace(/^(mid|early|late)-/, "")
  const month = MONTHS.get(text)
  if (month === undefined) return null
  return { month, to: text.length < 5 && tokens[at + 1]?.text === "." && tokens[at + 2] ? at + 2 : at + 1 }
}

/** "5", "5th", "the 5th of". */
export function dayAt(tokens: readonly Token[], from: number): { day: number; to: number } | null {
  const at = textAt(tokens, from) === "the" ? from + 1 : from
  const day = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : 0
  if (day < 1 || day > 31) return null
  const tail = /^(st|nd|rd|th)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  return { day, to: textAt(tokens, tail) === "of" ? tail + 1 : tail }
}

/** "2026", ", 2026", "last year", "this year" behind a day and month. */
function yearBehind(tokens: readonly Token[], at: number, said: number): { year: number; to: number } | null {
  const from = textAt(tokens, at) === "," && yearAt(tokens, at + 1) ? at + 1 : textAt(tokens, at) === "of" ? at + 1 : at
  const year = yearAt(tokens, from)
  if (year) return { year, to: from + 1 }
  const back = textAt(tokens, at + 1) === "year" ? { last: 1, this: 0 }[textAt(tokens, at)] : undefined
  return back === undefined ? null : { year: Number(isoOf(said).slice(0, 4)) - back, to: at + 2 }
}

const countsPeople = (token: Token | undefined): boolean => token?.readings.some(r => r.lexeme.sense.counts) === true

/** "5 March (2026)", "the 5th of March", "March 5(, 2026)", "Mar. 5"; without a year the newest is assumed. */
export function dayAndMonth(tokens: readonly Token[], from: number, said: number): Found | null {
  const at = textAt(tokens, from) === "last" && MONTHS.has(textAt(tokens, from + 1)) ? from + 1 : from
  const first = dayAt(tokens, at)
  const behind = first && monthAt(tokens, first.to)
  const ahead = first ? null : monthAt(tokens, at)
  const second = ahead && dayAt(tokens, textAt(tokens, ahead.to) === "the" ? tokens.length : ahead.to)
  const day = first && behind ? first.day : second?.day
  const month = behind?.month ?? ahead?.month
  const end = behind?.to ?? second?.to
  if (day === undefined || month === undefined || end === undefined) return null
  // "May 5 people" is a verb and a count.
  if (second && ahead?.month === 5 && countsPeople(tokens[end])) return null
  const year = yearBehind(tokens, end, said)
  const edtf = isoDay(year?.year ?? yearFor(said, month, day), month, day)
  return edtf ? { to: year?.to ?? end, edtf, assumed: year ? [] : ["year"] } : null
}

/** "2026-03-05", "25/03/2026", "03/25/2026", "5.3.2026"; a day and month that could be either are left alone. */
export function numeric(tokens: readonly Token[], at: number): Found | null {
  const dotted = tokens[at]?.text.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/)
  if (dotted) return made(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
  const written = dashed(tokens, at)
  if (written) return written
  const signs = [1, 3].map(i => tokens[at + i]?.text)
  const parts = [0, 2, 4].map(i => (tokens[at + i]?.kind === "number" ? tokens[at + i]?.text : undefined))
  if (signs[0] !== signs[1] || !/^[/-]$/.test(signs[0] ?? "") || parts.some(part => part === undefined)) return null
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  if (a > 31) return made(a, b, c, at + 5)
  if (a <= 12 && b <= 12 && a !== b) return null
  return b > 12 ? made(c, a, b, at + 5) : made(c, b, a, at + 5)
}

/** "9-Jan-2026". */
function dashed(tokens: readonly Token[], at: number): Found | null {
  const [day, first, month, second, year] = [0, 1, 2, 3, 4].map(i => tokens[at + i]?.text ?? "")
  const number = MONTHS.get(month ?? "")
  const isWritten = first === "-" && second === "-" && /^\d{1,2}$/.test(day ?? "") && /^(19|20)\d\d$/.test(year ?? "")
  return isWritten && number !== undefined ? made(Number(year), number, Number(day), at + 5) : null
}

function made(year: number, month: number, day: number, to: number): Found | null {
  const edtf = isoDay(year, month, day)
  return edtf ? { to, edtf, assumed: [] } : null
}

const MONTH_OPENERS = /^(in|since|of|early|late|mid|last|this|until|during|from|by|to|through|between)$/

/** "In March", "last March", "March 2025", "early March": a month that a year or a word before it shows to be one. */
export function monthAlone(tokens: readonly Token[], at: number, said: number): Found | null {
  const lead = textAt(tokens, at)
  const past = lead === "last" || lead === "this"
  const named = monthAt(tokens, past ? at + 1 : at)
  if (!named) return null
  const year = yearBehind(tokens, named.to, said)
  const opened = past || MONTH_OPENERS.test(textAt(tokens, at - 1)) || /^(mid|early|late)-/.test(lead)
  if (!year && !opened) return null
  const assumedYear = yearFor(said, named.month, 1)
  // "Last January", said in January, is a year ago.
  const own =
    lead === "last" && `${assumedYear}-${two(named.month)}` === isoOf(said).slice(0, 7) ? assumedYear - 1 : assumedYear
  return { to: year?.to ?? named.to, edtf: `${year?.year ?? own}-${two(named.month)}`, assumed: year ? [] : ["year"] }
}
