import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { ELEVENTH, MONTH_HEADS, ORDINALS, SPOKEN_ORDINALS } from "../lexicon/numerals.ts"
import { once } from "../once.ts"
import { atomOf, joined } from "./atom.ts"
import type { Part } from "./digits.ts"

type Tokens = readonly Token[]

/** An ordinal word without what is attached, and whether it has the article. */
interface Placed {
  readonly value: number
  readonly the: boolean
  readonly eleventh: boolean
  readonly female: boolean
}

function read(text: string): Placed | null {
  const [, article, word = ""] = /^[وف]?(?:[بك]?(ال)|(?:ل(?=ل)))?(.*)$/.exec(text.replace(/^([وف]?)لل/, "$1ال")) ?? []
  for (const stem of article ? [word] : [text, text.replace(/^[وف]/, ""), text.replace(/^[وف]?[بلك]/, "")]) {
    const eleventh = ELEVENTH.has(stem)
    const value = eleventh ? 1 : (ORDINALS.get(stem) ?? (article ? SPOKEN_ORDINALS.get(stem) : undefined))
    if (value !== undefined)
      return {
        value,
        the: article !== undefined,
        eleventh,
        female: /[هي]$/.test(stem) && stem !== "ثاني" && stem !== "حادي",
      }
  }
  return null
}

const place = fact(({ kind, text }: Token): Placed | null => (kind === "word" && text.length <= 12 ? read(text) : null))

const placed = (token: Token | undefined): Placed | null => (token === undefined ? null : place(token))

/** True for a word that may be an ordinal or begin one. */
export const isOrdinal = (token: Token): boolean => placed(token) !== null

const YESTERDAY = /^(?:ال|بال)?امس$|^(?:ال)?بارحه$/

/** "First" of "the first of yesterday" and of a month's name is no ordinal. */
function partOfDate(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]?.text ?? ""
  const before = tokens[at - 1]?.text ?? ""
  if (YESTERDAY.test(next) || (next === "من" && YESTERDAY.test(tokens[at + 2]?.text ?? ""))) return true
  return YESTERDAY.test(before) || MONTH_HEADS.has(before.replace(/^[وبل]/, ""))
}

/** The ordinal at a token: أول، الثالث، الحادي عشر، الخامسة والعشرون، المئة والخامسة, "the hundredth day"; null where none begins. */
export const ordinalAt: (tokens: readonly Token[], at: number) => Part | null = once(readOrdinalAt)

function readOrdinalAt(tokens: Tokens, at: number): Part | null {
  const first = placed(tokens[at])
  if (first) return partOfDate(tokens, at) ? null : fromUnit(tokens, at, first)
  return fromHundred(tokens, at) ?? fromRound(tokens, at)
}

function fromUnit(tokens: Tokens, at: number, { value, the, eleventh, female }: Placed): Part | null {
  if (atomOf(tokens[at + 1])?.word.kind === "ten" && !atomOf(tokens[at + 1])?.and)
    return beyondHundred(tokens, { value: 10 + value, to: at + 2 })
  const tens = the ? theTens(tokens, at + 1) : null
  if (tens) return beyondHundred(tokens, { value: value + tens.value, to: tens.to })
  if (eleventh) return null
  // "A second" is a time; other feminine forms without the article follow a feminine noun.
  if (!the && female && value > 1 && at > 0 && (value === 2 || !/ه$/.test(tokens[at - 1]?.text ?? ""))) return null
  return the ? beyondHundred(tokens, { value, to: at + 1 }) : { value, to: at + 1 }
}

function theTens(tokens: Tokens, at: number): Part | null {
  const next = joined(tokens, at)
  const atom = next === null ? null : atomOf(tokens[next])
  return atom?.the && atom.word.kind === "tens" && next !== null ? { value: atom.word.value, to: next + 1 } : null
}

/** "The fifth after the hundred". */
function beyondHundred(tokens: Tokens, ordinal: Part): Part {
  const atom = tokens[ordinal.to]?.text === "بعد" ? atomOf(tokens[ordinal.to + 1]) : null
  const fits = atom?.the && (atom.word.kind === "hundred" || atom.word.kind === "scale")
  return fits ? { value: ordinal.value + atom.word.value, to: ordinal.to + 2 } : ordinal
}

/** المئة والخامسة والعشرون. */
function fromHundred(tokens: Tokens, at: number): Part | null {
  const atom = atomOf(tokens[at])
  const next = atom?.the && atom.word.kind === "hundred" ? joined(tokens, at + 1) : null
  const unit = next === null ? null : placed(tokens[next])
  const rest = unit?.the && next !== null ? fromUnit(tokens, next, unit) : null
  return atom && rest ? { value: atom.word.value + rest.value, to: rest.to } : null
}

const isSingular = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  /^(?:[وف]?[بك]?ال|[وف]?لل)..|^عام$|^سنه$/.test(token.text) &&
  !/(?:ات|ون|ين|ان)$/.test(token.text) &&
  !atomOf(token) &&
  !placed(token) &&
  !token.readings.some(
    ({ number, lexeme }) =>
      (number === "plural" || number === "dual") && lexeme.sense.counts && !lexeme.sense.counts.weak,
  )

/** العشرون, الواحد والعشرون, المئة, الألف after one definite thing: "the hundredth day". */
function fromRound(tokens: Tokens, at: number): Part | null {
  const atom = atomOf(tokens[at])
  if (!atom?.the || atom.and || atom.prep) return null
  const { kind, value, times } = atom.word
  const tens = kind === "unit" ? theTens(tokens, at + 1) : null
  const result = tens
    ? { value: value + tens.value, to: tens.to }
    : kind === "tens" || ((kind === "hundred" || kind === "scale") && times === 1)
      ? { value, to: at + 1 }
      : null
  const alone = at === 0 && result?.to === tokens.length && result.value < 100
  if (!alone && !isSingular(tokens[at - 1])) return null
  // A counted noun follows in the accusative: then it is a plain number.
  return result && !/[^ا]ا$/.test(tokens[result.to]?.text ?? "") && !atomOf(tokens[result.to]) ? result : null
}
