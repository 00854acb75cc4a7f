import type { Token } from "../../token.ts"
import { HUNDREDTHS, LETTER_SCALES, MINUS, PERCENT } from "../lexicon/numerals.ts"
import { once } from "../once.ts"
import { adjacent, atomOf, unjoined } from "./atom.ts"
import { cardinal } from "./cardinal.ts"
import { power } from "./digits.ts"
import { leadingPart, overWhole, partsAfter, slashed } from "./fraction.ts"

/** A number and what it is: only a count can count people or things. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly shape: "count" | "part" | "percent" | "power"
  /** Digits with no scale after them: the scale of a range's other end is theirs too. */
  readonly plain: boolean
}

type Tokens = readonly Token[]

/** Digits that are the tail of a word or are written on one (M5, F-16, 180ml): a name or a measure. */
function glued(tokens: Tokens, at: number, to: number): boolean {
  const before = tokens[at - 1]
  if (before && adjacent(tokens, at - 1) && before.kind === "word" && /[a-z]$|^ر$/.test(before.text)) return true
  const next = tokens[to]
  if (next?.kind !== "word" || !adjacent(tokens, to - 1) || tokens[to - 1]?.kind !== "number") return false
  return GLUED_UNITS.has(next.text)
}

/** Units of measure and small words that writers put on digits without a space: none of them is counted. */
const GLUED_UNITS = new Set("ر مل ميلي ملم سم كم ك كغ كغم كيلو غ غم م من لتر ml mm cm km kg".split(" "))

/** A number without its sign: a power, a fraction, a part, or a whole number with what follows it. */
function unsigned(tokens: Tokens, at: number): Omit<Amount, "from"> | null {
  const raised = power(tokens, at)
  if (raised) return { ...raised, shape: "power", plain: false }
  const cut = slashed(tokens, at)
  if (cut) return { ...cut, shape: "part", plain: false }
  const part = leadingPart(tokens, at)
  if (part) return { ...part, shape: part.value >= 2 ? "count" : "part", plain: false }
  const whole = cardinal(tokens, at)
  if (!whole) return null
  const over = overWhole(tokens, whole)
  if (over) return { ...over, shape: "part", plain: false }
  const more = partsAfter(tokens, whole)
  const number = more ?? whole
  return { ...number, shape: Number.isInteger(number.value) ? "count" : "part", plain: whole.plain && !more }
}

/** A minus sign stands on the digits and after no word or number that it could join to them. */
function minusAt(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (MINUS.has(unjoined(token))) return true
  if (token?.text !== "-" || tokens[at + 1]?.kind !== "number" || !adjacent(tokens, at)) return false
  const before = tokens[at - 1]
  if (before)
    return /^[<>=]$/.test(before.text) || (before.end < token.start && before.kind !== "number" && before.text !== "-")
  // At a line's start it is a bullet before words, a sign before nothing.
  const next = tokens.slice(at + 2, at + 4)
  return next.every(after => after.kind !== "word" || /^[e^]$/.test(after.text) || LETTER_SCALES.has(after.text))
}

function percentAfter(tokens: Tokens, to: number): number | null {
  const text = tokens[to]?.text ?? ""
  if (PERCENT.has(text)) return to + 1
  return text === "في" && HUNDREDTHS.has(tokens[to + 1]?.text ?? "") ? to + 2 : null
}

function bare(tokens: Tokens, at: number): Omit<Amount, "from"> | null {
  if (minusAt(tokens, at)) {
    const number = unsigned(tokens, at + 1)
    return number && { ...number, value: -number.value, shape: number.shape === "count" ? "part" : number.shape }
  }
  return unsigned(tokens, at)
}

/** "A part in a hundred thousand", the number in words; "a part of 120 houses" is no fraction. */
function pieceOf(tokens: Tokens, at: number): Amount | null {
  if (tokens[at]?.text !== "جزء" || tokens[at + 1]?.text !== "من") return null
  const whole = cardinal(tokens, at + 2)
  return whole && !whole.plain && whole.value > 1
    ? { from: at, to: whole.to, value: 1 / whole.value, shape: "part", plain: false }
    : null
}

/** The number that begins at a token, with its sign and its percent; null where none does. Looks a bounded way ahead. */
export const amountAt: (tokens: readonly Token[], at: number) => Amount | null = once(readAmountAt)

function readAmountAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]
  const piece = pieceOf(tokens, at)
  if (piece) return piece
  if (!token || (token.kind === "word" && !atomOf(token) && !MINUS.has(unjoined(token)))) return null
  // "-" and "%" may stand before digits; no other sign begins a number.
  if (token.kind === "sign" && token.text !== "-" && token.text !== "%") return null
  const start = token.text === "%" ? at + 1 : at
  if (start > at && (tokens[start]?.kind !== "number" || !adjacent(tokens, at))) return null
  const number = bare(tokens, start)
  if (!number || !Number.isFinite(number.value) || glued(tokens, start, number.to)) return null
  // Parts are fractions of two: what floats add past the fifteenth digit nobody said.
  const short = Number.isInteger(number.value) && Math.abs(number.value) < 1e15
  const value = short ? number.value : Number(number.value.toPrecision(15))
  const percent = start > at ? number.to : percentAfter(tokens, number.to)
  const { to, shape, plain } = number
  return percent === null
    ? { from: at, to, value, shape, plain }
    : { from: at, to: percent, value, shape: "percent", plain: false }
}
