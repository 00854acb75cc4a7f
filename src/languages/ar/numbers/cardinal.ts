import type { Token } from "../../token.ts"
import { LETTER_SCALES, POINT } from "../lexicon/numerals.ts"
import { once } from "../once.ts"
import { type Atom, adjacent, atomOf, joined } from "./atom.ts"
import { digitsAt, type Part } from "./digits.ts"

/** A number that was read, with the size of the last scale in it: 1000 for "five thousand", 1 for "a thousand and two". */
export interface Cardinal extends Part {
  readonly size: number
  /** Written in digits alone. */
  readonly plain: boolean
}

type Tokens = readonly Token[]

/** A number word with nothing attached but the article: it goes on with the number before it. */
function onward(tokens: Tokens, at: number): Atom | null {
  const atom = atomOf(tokens[at])
  return atom && !atom.and && !atom.prep ? atom : null
}

const isTen = (tokens: Tokens, at: number): boolean => onward(tokens, at)?.word.kind === "ten"

function tensAfter(tokens: Tokens, at: number): Part | null {
  const next = joined(tokens, at)
  const atom = next === null ? null : atomOf(tokens[next])
  return atom?.word.kind === "tens" && next !== null ? { value: atom.word.value, to: next + 1 } : null
}

/** أحد عشر, ثلاثة عشر, إحدى وعشرون, خمسة وستون, سبعة, عشرة, تسعون. */
function belowHundred(tokens: Tokens, at: number): Part | null {
  const word = atomOf(tokens[at])?.word
  if (!word) return null
  if (word.kind === "ten" || word.kind === "teen" || word.kind === "tens") return { value: word.value, to: at + 1 }
  if (word.kind !== "unit" && word.kind !== "eleven") return null
  if (word.value > 0 && isTen(tokens, at + 1)) return { value: 10 + word.value, to: at + 2 }
  const tens = word.value > 0 ? tensAfter(tokens, at + 1) : null
  if (tens) return { value: word.value + tens.value, to: tens.to }
  return word.kind === "unit" ? { value: word.value, to: at + 1 } : null
}

/** What is added to hundreds: in words or in digits. */
function withRest(tokens: Tokens, hundreds: Part): Part {
  const next = joined(tokens, hundreds.to)
  if (next === null) return hundreds
  const rest = belowHundred(tokens, next) ?? digitsAt(tokens, next)
  return rest && rest.value < 100 && Number.isInteger(rest.value)
    ? { value: hundreds.value + rest.value, to: rest.to }
    : hundreds
}

/** A group before a scale: مئة وثلاثة وعشرون, ثلاث مئة, ٣ مئة و٢١, 1.2. */
function group(tokens: Tokens, at: number): (Part & { plain: boolean }) | null {
  const word = atomOf(tokens[at])?.word
  if (word?.kind === "hundred") return { ...withRest(tokens, { value: word.value, to: at + 1 }), plain: false }
  const small = belowHundred(tokens, at)
  const lead = small ?? digitsAt(tokens, at)
  if (!lead) return null
  const next = onward(tokens, lead.to)?.word
  if (next?.kind === "hundred" && next.value === 100 && lead.value > 2 && lead.value < 100)
    return { ...withRest(tokens, { value: lead.value * 100, to: lead.to + 1 }), plain: false }
  const pointed = decimal(tokens, lead)
  return { ...pointed, plain: small === null && pointed.to === lead.to }
}

/** "Thirty-seven point zero six": what is said after the point are decimals; leading zeros are said one by one. */
function decimal(tokens: Tokens, lead: Part): Part {
  if (!POINT.has(tokens[lead.to]?.text ?? "")) return lead
  let at = lead.to + 1
  let zeros = ""
  const zero = (): boolean => atomOf(tokens[at])?.word.value === 0 && atomOf(tokens[at])?.word.kind === "unit"
  for (; zero() && atomOf(tokens[at + 1]) && zeros.length < 9; at++) zeros += "0"
  const hundred = atomOf(tokens[at])?.word
  const rest =
    hundred?.kind === "hundred"
      ? withRest(tokens, { value: hundred.value, to: at + 1 })
      : (belowHundred(tokens, at) ?? digitsAt(tokens, at))
  return rest && Number.isInteger(rest.value)
    ? { value: Number(`${lead.value}.${zeros}${rest.value}`), to: rest.to }
    : lead
}

const BRACKETS = /^(?:\(\)|""|«»|“”)$/

/** "(15) thousand": past the bracket or mark that closes round digits, where a scale follows. */
function unbracketed(tokens: Tokens, to: number): number {
  const around = `${tokens[to - 2]?.text ?? ""}${tokens[to]?.text ?? ""}`
  return tokens[to - 1]?.kind === "number" && BRACKETS.test(around) && onward(tokens, to + 1)?.word.kind === "scale"
    ? to + 1
    : to
}

/** Scales that follow a group multiply: "five thousand", "a hundred thousand million", 1.2M. */
function scaled(tokens: Tokens, lead: Part): { value: number; size: number; to: number } {
  let { value, to } = lead
  let size = 1
  const letter = LETTER_SCALES.get(tokens[to]?.text ?? "")
  if (letter && tokens[to - 1]?.kind === "number" && adjacent(tokens, to - 1))
    return { value: value * letter, size: letter, to: to + 1 }
  for (let turns = 0; turns < 3; turns++) {
    if (turns === 0) to = unbracketed(tokens, to)
    const word = onward(tokens, to)?.word
    if ((word?.kind !== "scale" && word?.kind !== "dozen") || word.times === 2) break
    value *= word.value
    size = word.kind === "dozen" ? size : size * word.value
    to++
  }
  return { value, size, to }
}

interface Term extends Cardinal {}

/** One group with its scales, or a scale that says its own number: "two million", "a thousand". */
function term(tokens: Tokens, at: number): Term | null {
  const lead = group(tokens, at)
  if (lead) {
    const full = scaled(tokens, lead)
    return { ...full, value: round(full.value), plain: lead.plain && full.size === 1 }
  }
  const word = atomOf(tokens[at])?.word
  if ((word?.kind !== "scale" && word?.kind !== "dozen") || word.times === 0) return null
  const times = isPair(tokens, at) ? 2 : word.times
  const full = scaled(tokens, { value: word.value * times, to: at + 1 })
  return { value: full.value, to: full.to, size: word.kind === "dozen" ? 1 : full.size * word.value, plain: false }
}

/** "Two thousand sailors": the dual before its noun is spelled as the accusative of one, which "and" or "of" follows. */
function isPair(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  const one = /^(?:الفا|مليونا|مليارا)$/.test(tokens[at]?.text ?? "")
  return one && next?.kind === "word" && !/^و|^ف|^من$|^في$|^علي$|^ال|ا$/.test(next.text) && atomOf(next) === null
}

/** 1.1 million is a whole number, whatever floats make of it. */
const round = (value: number): number => (value >= 100 ? Math.round(value * 1e6) / 1e6 : value)

/** A term that goes on without "and" ("four thousand three hundred"), only after a scale and only in hundreds. */
function bareTerm(tokens: Tokens, at: number): Term | null {
  const atom = onward(tokens, at)
  const next = term(tokens, at)
  const inHundreds = next && next.size === 1 && next.value >= 100 && next.value < 1000 && !next.plain
  return inHundreds && !atom?.the ? next : null
}

/** A whole number: terms from large to small, joined: "two million three hundred thousand and 12". Bounded: at most five terms. */
export const cardinal: (tokens: readonly Token[], at: number) => Cardinal | null = once(readCardinal)

function readCardinal(tokens: Tokens, at: number): Cardinal | null {
  const first = term(tokens, at)
  if (!first) return null
  let { value, to, size, plain } = first
  for (let turns = 0; turns < 4 && size > 1; turns++) {
    const start = joined(tokens, to)
    const next = start === null ? bareTerm(tokens, to) : term(tokens, start)
    if (!next || next.value >= size || !Number.isInteger(next.value) || next.value === 0) break
    value += next.value
    to = next.to
    size = next.size
    plain = false
  }
  return withDozens(tokens, { value, to, size, plain })
}

/** "Three hundred and two dozen". */
function withDozens(tokens: Tokens, number: Cardinal): Cardinal {
  const next = joined(tokens, number.to)
  const word = next === null ? undefined : atomOf(tokens[next])?.word
  return word?.kind === "dozen" && word.times > 0 && next !== null
    ? { ...number, value: number.value + word.value * word.times, to: next + 1 }
    : number
}
