import { HIJRI_ERA } from "../lexicon/calendar.ts"
import { adjacent } from "../numbers/atom.ts"
import { fromHijri } from "./hijri.ts"
import { type Found, isDay, monthText, type Said, type Tokens, textAt, two, YEAR_ASSUMED } from "./moment.ts"

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
  if (parts.length === 3) return ofThree(tokens, parts, to)
  return parts.length === 2 ? ofTwo(tokens, at, parts, said) : null
}

function ofThree(tokens: Tokens, parts: readonly number[], to: number): Found | null {
  const date = ordered(parts)
  if (!date) return null
  const { year, month, day } = date
  if (year < 1500) return year > 1300 ? hijri(tokens, date, to) : null
  return isDay(year, month, day) ? { to, edtf: `${monthText(year, month)}-${two(day)}`, assumed: [] } : null
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
  if (!plain && !DATE_BEFORE.test(textAt(tokens, at - 1))) return null
  const [day, inMonth] = b > 12 ? [b, a] : [a, b]
  const near = inMonth > said.month + 1 ? said.year - 1 : said.year
  return isDay(near, inMonth, day)
    ? { to: at + 3, edtf: `${monthText(near, inMonth)}-${two(day)}`, assumed: YEAR_ASSUMED }
    : null
}
