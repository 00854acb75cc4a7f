import type { Token } from "../../token.ts"
import { CHANGED, MONTHS } from "../lexicon/amount-words.ts"
import { words } from "../words.ts"
import { type Amount, amountAt } from "./amount.ts"
import { adjacent, joined } from "./atom.ts"
import { ordinalAt } from "./ordinal.ts"

type Tokens = readonly Token[]

/** Two ends of a range and the token after its last. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly to: number
  /** False where the second end is a part or a percentage: then neither counts. */
  readonly counts: boolean
}

/** An end of a range may be said as an ordinal: "between the tenth and the fifteenth". */
export function endAt(tokens: Tokens, at: number): Amount | null {
  const ordinal = ordinalAt(tokens, at)
  return ordinal ? { ...ordinal, from: at, shape: "part", plain: false } : amountAt(tokens, at)
}

const textAt = (tokens: Tokens, at: number): string => tokens[at]?.text ?? ""

/** "Rose from 20 to 100": two counts, no range. */
const isChange = (tokens: Tokens, at: number): boolean =>
  [1, 2, 3, 4, 5].some(back => CHANGED.has(textAt(tokens, at - back).replace(/^[وف]/, "")))

const TO = /^(?:الي|حتي|لغايه)$/
const DASH = /^[-~]$/

/** A day, month and year with dashes between is no range, nor are digits that begin with zero. */
const isDashed = (tokens: Tokens, first: Amount): boolean =>
  DASH.test(textAt(tokens, first.to)) &&
  tokens[first.to - 1]?.kind === "number" &&
  tokens[first.to + 1]?.kind === "number" &&
  !/^0\d/.test(textAt(tokens, first.from) + textAt(tokens, first.to + 1)) &&
  !(DASH.test(textAt(tokens, first.from - 1)) && adjacent(tokens, first.from - 1)) &&
  !(
    DASH.test(textAt(tokens, first.to + 2)) &&
    adjacent(tokens, first.to + 1) &&
    tokens[first.to + 3]?.kind === "number"
  )

/** Where the second end begins, by the word before the first and the one after it; null where no second end is said. */
function secondAt(tokens: Tokens, first: Amount): number | null {
  const opener = textAt(tokens, first.from - 1)
  const link = textAt(tokens, first.to)
  if (/^[وفب]?بين$/.test(opener))
    return (
      joined(tokens, first.to) ??
      (isDashed(tokens, first) || TO.test(link) || link === "او" ? first.to + 1 : behindNoun(tokens, first.to))
    )
  if (TO.test(link)) return isChange(tokens, first.from) ? null : first.to + 1
  return isDashed(tokens, first) || link === "او" ? first.to + 1 : null
}

/** "Between 10 shells and 15 shells": the second end behind the noun, where both count one thing. */
function behindNoun(tokens: Tokens, at: number): number | null {
  const start = tokens[at]?.kind === "word" ? joined(tokens, at + 1) : null
  const second = start === null ? null : amountAt(tokens, start)
  if (!second) return null
  const lemmas = new Set(words(textAt(tokens, at)).map(({ lexeme }) => lexeme.lemma))
  return words(textAt(tokens, second.to)).some(({ lexeme }) => lemmas.has(lexeme.lemma)) ? start : null
}

/** "Between 150 and 200 thousand", "forty to fifty thousand": the scale is said once, for both. */
function shared(first: Amount, second: Amount): number {
  const hasScale = !first.plain && first.shape !== "count"
  if (hasScale || second.plain || first.value >= 1000 || second.value < 1000) return first.value
  const scale = [1e9, 1e6, 1e3].find(size => second.value >= size && second.value % (size / 10) === 0) ?? 1
  return first.value * scale < second.value ? first.value * scale : first.value
}

const YEAR = /^(?:1[89]|20)\d\d$/
const YEAR_WORD = /^[وفبل]?(?:عام|سنه|العام|السنه)$/

/** "(Rose since) October 2023 to 65,174": the year of a date, and no first end of anything but years. */
const isYear = (tokens: Tokens, first: Amount, second: Amount): boolean =>
  YEAR.test(textAt(tokens, first.from)) &&
  (MONTHS.has(textAt(tokens, first.from - 1)) || YEAR_WORD.test(textAt(tokens, first.from - 1))) &&
  !YEAR.test(textAt(tokens, second.from))

/** The range that a number begins: "between 20 and 30", "from 20 to 30", 20-30, "three or four"; null where it begins none. */
export function rangeFrom(tokens: Tokens, first: Amount): Range | null {
  const at = secondAt(tokens, first)
  const second = at === null ? null : endAt(tokens, at)
  if (!second || (first.shape === "percent" && second.shape !== "percent") || isYear(tokens, first, second)) return null
  const min = shared(first, second)
  return second.value > min ? { min, max: second.value, to: second.to, counts: second.shape === "count" } : null
}
