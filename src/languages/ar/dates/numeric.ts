import { HIJRI_ERA } from "../lexicon/calendar.ts"
import { adjacent } from "../numbers/atom.ts"
import { fromHijri } from "./hijri.ts"
import { type Found, isAhead, isDay, monthText, type Said, type Tokens, textAt, two, YEAR_ASSUMED } from "./moment.ts"

const DATE_BEFORE =
  /^[وف]?(?:في|يوم|بتاريخ|تاريخ|الموافق|حتي|منذ|ليوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/

/** Numbers with one sign between them and nothing else: 9/1/2026 gives 9, 1 and 2026. */
function chain(tokens: Tokens, at: number): number[] {
  const sign = textAt(tokens, at + 1)
  if (!/^[/-]$/.test(sign)) return []
  const parts: number[] = []
  for (let to = at; parts.length < 4 && /^\d{1,4}$/.test(textAt(tokens, to)); to += 2) {
    parts.push(Number(textAt(tokens, to)))
    if (textAt(tokens, to + 1) !== sign) break
    // A stroke may have spaces around it where a third number follows: 16 / 09 / 1436.
    const wide = sign === "/" && (parts.length > 1 || textAt(tokens, to + 3) === sign)
    if (!wide && (!adjacent(tokens, to) || !adjacent(tokens, to + 1))) break
  }
  return parts
}

/** 16.11.2016: one token. */
const dotted = (text: string): number[] =>
  /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d{4}\.\d{1,2}\.\d{1,2}$/.test(text) ? text.split(".").map(Number) : []

/** Day, month and year in any of the orders that the numbers allow; the day before the month where both do. */
function ordered([a = 0, b = 0, c = 0]: readonly number[]): { year: number; month: number; day: number } | null {
  const [year, month, day] = a > 31 ? [a, b, c] : [c, b, a]
  const swapped = month > 12 && day <= 12
  const date = { year, month: swapped ? day : month, day: swapped ? month : day }
  return date.year >= 1000 && date.year <= 2100 ? date : null
}

/** Dates in digits: 10/1/2026, 2026-01-09, 3/2015, and with a word of time before them 22/4; Hijri ones by their year. */
export function numeric(tokens: Tokens, at: number, said: Said): Found | null {
  if (tokens[at]?.kind !== "number") return null
  if (/^[/-]$/.test(textAt(tokens, at - 1)) && adjacent(tokens, at - 1)) return null
  const single = dotted(textAt(tokens, at))
  const parts = single.length > 0 ? single : chain(tokens, at)
  const to = single.length > 0 ? at + 1 : at + 2 * parts.length - 1
  if (parts.length === 3) return ofThree(tokens, at, parts, to, said)
  return parts.length === 2 ? ofTwo(tokens, at, parts, said) : null
}

/** Years to come that two digits may tell. */
const SOON = 10

/** 31/10/23, and 31-10-23 where nothing else is meant: a year of two digits, behind the day or, where that lies ahead, before the month. */
function ofShortYear(tokens: Tokens, at: number, [a = 0, month = 0, c = 0]: readonly number[], said: Said) {
  const marked = textAt(tokens, at + 1) === "/" || a > 12 || DATE_BEFORE.test(textAt(tokens, at - 1))
  if (!marked || !/^\d\d$/.test(textAt(tokens, at + 4))) return null
  const century = Math.floor(said.year / 100) * 100
  const past = (short: number): boolean => century + short <= said.year + 1
  if (past(c) && isDay(century + c, month, a)) return { year: century + c, month, day: a }
  if (past(a) && a > 12 && isDay(century + a, month, c)) return { year: century + a, month, day: c }
  if (c <= (said.year % 100) + SOON && isDay(century + c, month, a)) return { year: century + c, month, day: a }
  return isDay(century - 100 + c, month, a) ? { year: century - 100 + c, month, day: a } : null
}

function ofThree(tokens: Tokens, at: number, parts: readonly number[], to: number, said: Said): Found | null {
  const whole = ordered(parts)
  const date = whole ?? ofShortYear(tokens, at, parts, said)
  if (!date) return null
  const assumed = whole ? [] : YEAR_ASSUMED
  const { year, month, day } = date
  if (year < 1500) return year > 1300 ? hijri(tokens, date, to) : null
  return isDay(year, month, day) ? { to, edtf: `${monthText(year, month)}-${two(day)}`, assumed } : null
}

function hijri(
  tokens: Tokens,
  { year, month, day }: { year: number; month: number; day: number },
  to: number,
): Found | null {
  const edtf = fromHijri(year, month, day)
  return edtf === null ? null : { to: HIJRI_ERA.has(textAt(tokens, to)) ? to + 1 : to, edtf, assumed: [] }
}

function ofTwo(tokens: Tokens, at: number, [a = 0, b = 0]: readonly number[], said: Said): Found | null {
  const [year, month] = a > 1900 ? [a, b] : [b, a]
  if (year >= 1900 && year <= 2100)
    return month >= 1 && month <= 12 && (textAt(tokens, at + 1) === "/" || year === b)
      ? { to: at + 3, edtf: monthText(year, month), assumed: [] }
      : null
  // 22/4 is no fraction that anybody writes; 3/4 needs a word of time before it.
  const plain = textAt(tokens, at + 1) === "/" && Math.max(a, b) > 12 && Math.min(a, b) > 0
  const will = tokens[at - 1]
  const told = DATE_BEFORE.test(textAt(tokens, at - 1)) || (will !== undefined && Math.max(a, b) > 12 && isAhead(will))
  if (!plain && !told) return null
  const [day, inMonth] = b > 12 ? [b, a] : [a, b]
  const near = inMonth > said.month + 1 ? said.year - 1 : said.year
  return isDay(near, inMonth, day)
    ? { to: at + 3, edtf: `${monthText(near, inMonth)}-${two(day)}`, assumed: YEAR_ASSUMED }
    : null
}
