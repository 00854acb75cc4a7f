import { isoOf } from "../../model/day.ts"
import { type Found, two } from "../days.ts"
import type { Token } from "../token.ts"
import { textAt, yearAt } from "./calendar.ts"
import { ORDINALS } from "./calendar-words.ts"

/** EDTF's seasons; the names of some are other words, so that each needs its year. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
])
/** Months of a part of the year. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["quarter", 3],
  ["half", 6],
])

const yearOf = (day: number): number => Number(isoOf(day).slice(0, 4))

/** "2025", "of 2025", "of last year", "of this year". */
function yearBehind(
  tokens: readonly Token[],
  at: number,
  said: number,
): { year: number; to: number; told: boolean } | null {
  const from = textAt(tokens, at) === "of" ? at + 1 : at
  const year = yearAt(tokens, from)
  if (year !== null) return { year, to: from + 1, told: true }
  const back = textAt(tokens, from + 1) === "year" ? { last: 1, this: 0, next: -1 }[textAt(tokens, from)] : undefined
  return back === undefined ? null : { year: yearOf(said) - back, to: from + 2, told: false }
}

/** "The summer of 2024", "summer 2024". */
export function season(tokens: readonly Token[], at: number, said: number): Found | null {
  const number = SEASONS.get(textAt(tokens, at))
  const year = number === undefined ? null : yearBehind(tokens, at + 1, said)
  return year && { to: year.to, edtf: `${year.year}-${number}`, assumed: year.told ? [] : ["year"] }
}

/** "The 1980s". */
export function decade(tokens: readonly Token[], at: number): Found | null {
  const [, digits] = /^((?:1[89]|20)\d)0s$/.exec(tokens[at]?.text ?? "") ?? []
  if (digits !== undefined) return { to: at + 1, edtf: `${digits}X`, assumed: [] }
  const apart = /^(?:1[89]|20)\d0$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === "s"
  return apart ? { to: at + 2, edtf: `${textAt(tokens, at).slice(0, 3)}X`, assumed: [] } : null
}

/** "The third quarter of 2025", "the first half of last year". */
export function partOfYear(tokens: readonly Token[], at: number, said: number): Found | null {
  const size = PARTS.get(textAt(tokens, at + 1)) ?? 0
  const nth = textAt(tokens, at) === "last" ? 12 / size : ORDINALS.get(textAt(tokens, at))
  const year = size > 0 && nth !== undefined && nth * size <= 12 ? yearBehind(tokens, at + 2, said) : null
  if (!year || nth === undefined) return null
  const end = nth * size
  const edtf = `${year.year}-${two(end - size + 1)}/${year.year}-${two(end)}`
  return { to: year.to, edtf, assumed: year.told ? [] : ["year"] }
}
