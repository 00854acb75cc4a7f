import type { Value } from "../../model/claim.ts"
import { foldWord } from "../fold.ts"
import { type Phrases, phraseAt, phrases } from "../phrases.ts"
import { type Quantity, readingThat, type Token } from "../token.ts"
import { type Amount, amountAt, endingAt } from "./amounts.ts"
import { isIdle } from "./idle-numbers.ts"
import { AFTER, BEFORE, type Bound } from "./number-words.ts"

const folded = (rows: readonly (readonly [Bound, string])[]): Phrases<Bound> =>
  phrases(rows.map(([bound, words]) => [bound, words.split(", ").map(foldWord).join(", ")] as const))
const BOUNDS_BEFORE = folded(BEFORE)
const BOUNDS_AFTER = folded(AFTER)

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ""
const exactly = (n: number): Value => ({ min: n, max: n, qualifier: "exact", word: null })

function bounded({ min, max, word }: Amount, bound: Bound | null): Value {
  if (word !== null) return { min, max, qualifier: "vague", word }
  if (bound === "over") return { min, max: null, qualifier: "over", word: null }
  if (bound === "under") return { min: null, max, qualifier: "under", word: null }
  return { min, max, qualifier: bound ?? "exact", word: null }
}

const counted = (token: Token | undefined): boolean => readingThat(token, s => s.counts !== undefined) !== undefined

/** "Fazla" behind "14'ten", "100 binden" and "14 kişiden"; "kadar" and "civarında" behind the number as it is. */
function boundBehind(tokens: readonly Token[], { to, ended }: Amount): { bound: Bound; to: number } | null {
  const near = phraseAt(BOUNDS_AFTER, tokens, to)
  if (near) {
    const bare = /^(civarinda|dolayinda|kadar)$/.test(textAt(tokens, to))
    return ended || bare ? { bound: near.means, to: near.to } : null
  }
  const far =
    counted(tokens[to]) && /[dt][ae]n$/.test(textAt(tokens, to)) ? phraseAt(BOUNDS_AFTER, tokens, to + 1) : null
  return far && { bound: far.means, to }
}

/** The second end of "10 ila 12", "10-12", "10 ile 12 arasında", "üç dört". */
function rangeEnd(tokens: readonly Token[], first: Amount): Amount | null {
  if (first.word !== null || first.ended) return null
  const link = textAt(tokens, first.to)
  const linked = link === "ila" || link === "-" || link === "ile"
  const second = amountAt(tokens, linked ? first.to + 1 : first.to)
  if (!second || second.word !== null || second.min <= first.min) return null
  if (!linked) return second.min === first.min + 1 && second.max < 10 ? second : null
  if (link !== "ile") return second
  return textAt(tokens, second.to) === "arasinda" ? { ...second, to: second.to + 1 } : null
}

/** An amount with what bounds it before or behind. */
function boundedAt(tokens: readonly Token[], at: number): Quantity | null {
  const before = phraseAt(BOUNDS_BEFORE, tokens, at)
  const start = before?.to ?? at
  const amount = amountAt(tokens, start)
  if (!amount) return null
  const second = before ? null : rangeEnd(tokens, amount)
  if (second) {
    const value: Value = { min: amount.min, max: second.max, qualifier: "range", word: null }
    return { from: at, to: second.to, value, counts: !isIdle(tokens, start, second), ordinal: false }
  }
  const after = before ? null : boundBehind(tokens, amount)
  const to = after?.to ?? amount.to
  const value = bounded(amount, before?.means ?? after?.bound ?? null)
  return { from: at, to, value, counts: !isIdle(tokens, start, { ...amount, to }), ordinal: false }
}

/** "Üçüncü", "3'üncü", "72. Tugay": one in a row. */
function ordinalAt(tokens: readonly Token[], at: number): Quantity | null {
  const own = /^(birinci|ikinci|üçüncü|dördüncü|beşinci|altinci|yedinci|sekizinci|dokuzuncu|onuncu)/.exec(
    textAt(tokens, at),
  )
  const words = [
    "birinci",
    "ikinci",
    "üçüncü",
    "dördüncü",
    "beşinci",
    "altinci",
    "yedinci",
    "sekizinci",
    "dokuzuncu",
    "onuncu",
  ]
  const value = own ? words.indexOf(own[1] ?? "") + 1 : Number(textAt(tokens, at))
  const ending = endingAt(tokens, at + 1)
  const dotted =
    textAt(tokens, at + 1) === "." && tokens[at + 2]?.kind === "word" && tokens[at]?.end === tokens[at + 1]?.start
  const isRow = tokens[at]?.kind === "number" && (/^[iuü]?nc[iuü]/.test(ending ?? "") || dotted)
  if (!own && !isRow) return null
  return { from: at, to: own ? at + 1 : dotted ? at + 2 : at + 3, value: exactly(value), counts: false, ordinal: true }
}

/** All quantities of a run of tokens, in order, not overlapping. */
export function numbers(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = ordinalAt(tokens, at) ?? boundedAt(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.to : at + 1
  }
  return found
}

/** The phrase that ends right before a token and bounds the amount there; null where none does. */
export function boundBefore(tokens: readonly Token[], at: number): { bound: Bound; from: number } | null {
  for (let from = Math.max(0, at - 2); from < at; from++) {
    const phrase = phraseAt(BOUNDS_BEFORE, tokens, from)
    if (phrase?.to === at) return { bound: phrase.means, from }
  }
  return null
}
