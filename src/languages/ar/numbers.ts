import type { Value } from "../../model/claim.ts"
import { OPEN } from "../quotation.ts"
import type { Quantity, Token } from "../token.ts"
import { type Bounding, boundAfter, boundFrom } from "./bounds.ts"
import type { Bound } from "./lexicon/amount-words.ts"
import type { Amount } from "./numbers/amount.ts"
import { joined } from "./numbers/atom.ts"
import { mayBegin } from "./numbers/begin.ts"
import { isIdle } from "./numbers/idle.ts"
import { ordinalAt } from "./numbers/ordinal.ts"
import { endAt, type Range, rangeFrom } from "./numbers/range.ts"
import { vagueAt } from "./numbers/vague.ts"

type Tokens = readonly Token[]

const exactly = (value: number): Value => ({ min: value, max: value, qualifier: "exact", word: null })

const bounded = (value: number, bound: Bound | null): Value => {
  if (bound === "over") return { min: value, max: null, qualifier: "over", word: null }
  if (bound === "under") return { min: null, max: value, qualifier: "under", word: null }
  return { ...exactly(value), qualifier: bound === "about" ? "about" : "exact" }
}

/** Every quantity of a run of tokens, in order, not overlapping; each rule looks a bounded way ahead. */
export function numbers(tokens: Tokens): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at)
    if (quantity) found.push(quantity)
    at = quantity ? quantity.to : at + 1
  }
  return found
}

function quantityAt(tokens: Tokens, at: number): Quantity | null {
  if (!mayBegin(tokens, at)) return null
  const bound = boundFrom(tokens, at)
  // "20 at least and 9": what ends in a number joined by "and" bounds the one before.
  const before = bound && joined(tokens, bound.to) === bound.to ? null : bound
  const of = before && tokens[before.to]?.text === "من" ? before.to + 1 : (before?.to ?? at)
  // The article on digits is a word of its own: فوق الـ120.
  const open = before && tokens[of]?.text === "ال" && tokens[of + 1]?.kind === "number" ? of + 1 : of
  const start = before && (tokens[open]?.text === OPEN || tokens[open]?.text === "(") ? open + 1 : open
  return (before ? null : place(tokens, at)) ?? loose(tokens, at, start) ?? counted(tokens, at, start, before)
}

/** الثالث: a place in an order. */
function place(tokens: Tokens, at: number): Quantity | null {
  const ordinal = ordinalAt(tokens, at)
  // "Between the tenth and the fifteenth" has two ends.
  if (!ordinal || rangeFrom(tokens, { ...ordinal, from: at, shape: "part", plain: false })) return null
  return { from: at, to: ordinal.to, value: exactly(ordinal.value), counts: false, ordinal: true }
}

/** عشرات: an amount that only has a word. */
function loose(tokens: Tokens, at: number, start: number): Quantity | null {
  const vague = vagueAt(tokens, start)
  if (!vague) return null
  const { to, min, max, word } = vague
  const counts = !isIdle(tokens, { from: start, to }, min)
  return { from: at, to, value: { min, max, qualifier: "vague", word }, counts, ordinal: false }
}

/** "Any one" asks and does not count. */
const isAny = (tokens: Tokens, amount: Amount): boolean =>
  amount.value === 1 &&
  /^(?:ال)?واحده?$/.test(tokens[amount.from]?.text ?? "") &&
  tokens[amount.from - 1]?.text === "اي"

function counted(tokens: Tokens, at: number, start: number, before: Bounding | null): Quantity | null {
  const amount = before ? endAt(tokens, start) : endAt(tokens, start)
  if (!amount || isAny(tokens, amount)) return null
  const counts = (to: number, value: number): boolean =>
    amount.shape === "count" && !isIdle(tokens, { from: start, to }, value)
  const range = rangeFrom(tokens, amount) ?? (before?.bound === "over" ? capped(tokens, amount) : null)
  if (range) {
    const { min, max, to } = range
    return {
      from: at,
      to,
      value: { min, max, qualifier: "range", word: null },
      counts: range.counts && counts(to, max),
      ordinal: false,
    }
  }
  const after = before ? null : (boundAfter(tokens, amount.to) ?? boundAfter(tokens, amount.to + 1))
  const value = bounded(amount.value, before?.bound ?? after?.bound ?? null)
  return { from: at, to: amount.to, value, counts: counts(amount.to, amount.value), ordinal: false }
}

/** "More than twenty and less than thirty-five". */
function capped(tokens: Tokens, low: Amount): Range | null {
  const start = tokens[low.to]?.text === "," ? low.to + 1 : low.to
  const next = tokens[start]?.text === "او" ? start + 1 : joined(tokens, start)
  const bound = next === null ? null : boundFrom(tokens, next)
  const high = bound?.bound === "under" ? endAt(tokens, bound.to) : null
  return high && high.value > low.value
    ? { min: low.value, max: high.value, to: high.to, counts: high.shape === "count" }
    : null
}
