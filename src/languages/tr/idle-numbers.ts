import { readingThat, type Token } from "../token.ts"
import type { Amount } from "./amounts.ts"
import { MONTHS } from "./calendar-words.ts"
import { MEASURES, NAMED_BY } from "./number-words.ts"

const isSign = (token: Token | undefined, signs: RegExp): boolean => token?.kind === "sign" && signs.test(token.text)
const counts = (token: Token | undefined): boolean => readingThat(token, s => s.counts !== undefined) !== undefined
const stemOf = (token: Token | undefined): string => token?.text.split("'")[0] ?? ""

/** %40, $5, 3/4, 3-1: what is written on the number makes it another thing. */
const signed = (tokens: readonly Token[], from: number, to: number): boolean =>
  isSign(tokens[from - 1], /^[%$€£]$/) ||
  isSign(tokens[to], /^[%°€$]$/) ||
  (isSign(tokens[to], /^[/]$/) && tokens[to + 1]?.kind === "number") ||
  (isSign(tokens[from - 1], /^[/-]$/) && tokens[from - 2]?.kind === "number")

/** Four digits are a year where nothing that counts follows. */
const isYear = (tokens: readonly Token[], from: number, { to }: Amount): boolean =>
  /^(19|20)\d\d$/.test(tokens[from]?.text ?? "") && !counts(tokens[to]) && !counts(tokens[to + 1])

/** "Bir" is an article before what is no person: "bir gün", and a one of its own only where a noun that counts is near. */
const isArticle = (tokens: readonly Token[], from: number, { to, min, ended }: Amount): boolean =>
  min === 1 && tokens[from]?.text === "bir" && !ended && ![to, to + 1, to + 2].some(at => counts(tokens[at]))

/** True for numbers that count nothing: measures, money, dates, ages, hours, shares. */
export function isIdle(tokens: readonly Token[], from: number, amount: Amount): boolean {
  const { to, min, word } = amount
  if (signed(tokens, from, to) || MEASURES.has(tokens[to]?.text ?? "")) return true
  if (word !== null) return false
  if (!Number.isInteger(min) || isYear(tokens, from, amount) || isArticle(tokens, from, amount)) return true
  if (NAMED_BY.has(tokens[from - 1]?.text ?? "") || MONTHS.has(stemOf(tokens[to]))) return true
  // "Bu yüzden": for this reason.
  return tokens[from]?.text === "yüzden" || tokens[from]?.text === "yüzünden"
}
