import type { Token } from "../../token.ts"
import { ORDINALS, WHOLES } from "../lexicon/numerals.ts"
import { adjacent, atomOf, joined, unjoined } from "./atom.ts"
import { type Cardinal, cardinal } from "./cardinal.ts"
import { digits, type Part } from "./digits.ts"

type Tokens = readonly Token[]

const isDefinite = (token: Token | undefined): boolean => token?.kind === "word" && /^(?:ال|لل|بال)../.test(token.text)
const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/ات$/.test(token.text) ||
    token.readings.some(reading => reading.number === "plural" && reading.lexeme.part === "noun"))

const whole = (text: string | undefined): number | null => (text && /^\d{1,4}$/.test(text) ? digits(text) : null)

/** 3/4, 1 3/4 and, as right-to-left text shows it, 3/4 1; three numbers between slashes are a date. */
export function slashed(tokens: Tokens, at: number): Part | null {
  const mixed = whole(tokens[at]?.text)
  if (mixed === null || mixed === 0) return null
  const own = ratio(tokens, at)
  if (own) {
    const rest = whole(tokens[own.to]?.text)
    return rest !== null && own.value < 1 && rest < 10 && !ratio(tokens, own.to)
      ? { value: rest + own.value, to: own.to + 1 }
      : own
  }
  const after = mixed < 100 && !adjacent(tokens, at) ? ratio(tokens, at + 1) : null
  return after && after.value < 1 ? { value: mixed + after.value, to: after.to } : null
}

function ratio(tokens: Tokens, at: number): Part | null {
  const [over, under] = [whole(tokens[at]?.text), whole(tokens[at + 2]?.text)]
  if (over === null || !under || tokens[at + 1]?.text !== "/") return null
  if (!adjacent(tokens, at) || !adjacent(tokens, at + 1)) return null
  if (tokens[at + 3]?.text === "/" || tokens[at - 1]?.text === "/") return null
  return { value: over / under, to: at + 3 }
}

/** The scale or dozen that a part is taken of: "half a million", "three quarters of the million". */
function ofScale(tokens: Tokens, value: number, to: number): Part {
  const atom = atomOf(tokens[to])
  const fits = atom && !atom.and && !atom.prep && (atom.word.kind === "scale" || atom.word.kind === "dozen")
  return fits && atom.word.times === 1 ? { value: value * atom.word.value, to: to + 1 } : { value, to }
}

const KNOCKOUT = /^(?:ال)?نهايي$/

/** "Half a million" as people say it; an eighth of what is divided. */
function doubtfulPart(tokens: Tokens, at: number, value: number): Part | null {
  if (value < 1 / 2) return WHOLES.has(tokens[at + 1]?.text ?? "") ? { value, to: at + 1 } : null
  const half = ofScale(tokens, value, at + 1)
  return half.to > at + 1 ? half : null
}

/** A part that stands without a number before it: half, two thirds, half a million; five is a fifth before one definite thing. */
export function leadingPart(tokens: Tokens, at: number): Part | null {
  const atom = atomOf(tokens[at])
  if (!atom) return null
  const next = tokens[at + 1]
  const { kind, value, times, doubtful } = atom.word
  if (doubtful && kind === "part") return doubtfulPart(tokens, at, value)
  if (doubtful) {
    const fifth = !/[ها]$/.test(tokens[at]?.text ?? "") && !atom.the
    const one = isDefinite(next) && !isPlural(next) && !atomOf(next) && !ORDINALS.has(unjoined(next).replace(/^ال/, ""))
    return fifth && (one || WHOLES.has(next?.text ?? "")) ? { value: 1 / value, to: at + 1 } : null
  }
  if (kind !== "part" || times === 0 || KNOCKOUT.test(next?.text ?? "")) return null
  // "The first quarter" is a time of the year.
  if (atom.the && ORDINALS.has((next?.text ?? "").replace(/^ال/, ""))) return null
  return ofScale(tokens, value * times, at + 1)
}

const PIECE = new Set(["جزء", "جزءا", "اجزاء"])

/** What makes a number the upper part of a fraction: "one in twenty", "three of every five", "five over six", "20 parts in a hundred". */
export function overWhole(tokens: Tokens, upper: Cardinal): Part | null {
  let at = upper.to
  const pieces = PIECE.has(tokens[at]?.text ?? "")
  if (pieces) at++
  const link = tokens[at]?.text
  const every = link === "من" && tokens[at + 1]?.text === "كل"
  const fits =
    link === "على" || link === "علي"
      ? !pieces
      : link === "من" && (pieces || every || (upper.value === 1 && !upper.plain))
  if (!fits) return null
  const under = cardinal(tokens, at + (every ? 2 : 1))
  if (!under || under.value <= 1) return null
  // "Two hundred and three parts in a hundred": the last of the number is the part.
  return { value: upper.value / under.value, to: under.to }
}

/** What is added to a number as parts: خمسة أثمان, واحد ونصف, مليون ونصف المليون, عشرون وثلاثة أخماس. */
export function partsAfter(tokens: Tokens, number: Cardinal): Cardinal | null {
  const next = atomOf(tokens[number.to])
  if (next?.word.kind === "part" && !next.and && !next.prep && next.word.times === 0)
    return { ...number, ...ofScale(tokens, number.value * next.word.value, number.to + 1) }
  // "Twenty-three fifths": no number follows another bare one.
  if (next?.word.doubtful && number.value > 10 && !number.plain && isFifth(tokens, number.to))
    return { ...number, value: number.value / next.word.value, to: number.to + 1 }
  const start = joined(tokens, number.to)
  if (start === null) return null
  const twice = twoFifths(tokens, number, start)
  if (twice) return twice
  const part = atomOf(tokens[start])?.word
  if (part?.kind === "part" && part.times > 0 && (!part.doubtful || isSpokenHalf(tokens, start)))
    return added(tokens, number, part.value * part.times, start + 1)
  const count = part?.kind === "unit" && part.value > 2 ? part.value : null
  const several = count === null ? undefined : atomOf(tokens[start + 1])?.word
  return count !== null && several?.kind === "part" && several.times === 0
    ? added(tokens, number, count * several.value, start + 2)
    : null
}

/** "And a half" as people say it, which no definite noun follows: that would be "and the text of". */
const isSpokenHalf = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1]
  return (atomOf(tokens[at])?.word.value ?? 0) === 1 / 2 && (!isDefinite(next) || atomOf(next)?.word.kind === "scale")
}

const TWO_PARTS: ReadonlyMap<number, number> = new Map([
  [50, 2 / 5],
  [70, 2 / 7],
  [90, 2 / 9],
])

/** A bare خمس, with nothing attached and no number after it. */
function isFifth(tokens: Tokens, at: number): boolean {
  const atom = atomOf(tokens[at])
  const plain = atom && !atom.and && !atom.prep && !atom.the && !/[ها]$/.test(tokens[at]?.text ?? "")
  return Boolean(plain) && !atomOf(tokens[at + 1]) && joined(tokens, at + 1) === null
}

/** "A hundred and thirty and two fifths": the dual of a fifth is spelled as fifty, which no tens are followed by. */
function twoFifths(tokens: Tokens, number: Cardinal, at: number): Cardinal | null {
  const word = atomOf(tokens[at])?.word
  const value = word?.kind === "tens" && /ين$/.test(tokens[at]?.text ?? "") ? TWO_PARTS.get(word.value) : undefined
  const tens = !number.plain && number.value > 100 && number.value % 100 >= 20 && number.size === 1
  return value !== undefined && tens ? { ...number, value: number.value + value, to: at + 1 } : null
}

/** "A million and a half": of the scale that was said last; the scale may be said again. */
function added(tokens: Tokens, number: Cardinal, part: number, to: number): Cardinal {
  const again = atomOf(tokens[to])?.word
  const repeated = again?.kind === "scale" && again.value === number.size && again.times === 1
  return { ...number, value: number.value + part * number.size, to: repeated ? to + 1 : to }
}
