import type { Token } from "../../token.ts"
import { PLURAL_SCALES, SIZES, VAGUE, VAGUE_HEADS, VAGUE_OF_SCALE } from "../lexicon/amount-words.ts"
import { atomOf, joined } from "./atom.ts"

/** An amount that only has a word; its bounds are for comparing. */
export interface Vague {
  readonly to: number
  readonly min: number
  readonly max: number
  readonly word: string
}

const bare = (text: string): string => text.replace(/^[وف]?(?:ال|لل|بال|ب|ل)?(?=.{3})/, "")

const textsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(token => token.text)

const isHead = (text: string): boolean => VAGUE_HEADS.has(text) || VAGUE_HEADS.has(text.replace(/^[وبل]/, ""))

/** True for a word that a vague amount may begin with. */
export const isVague = ({ text }: Token): boolean => isHead(text) || VAGUE.has(text) || VAGUE.has(bare(text))

/** عشرات، مئات الآلاف، عدد كبير من، عدة، بضع وعشرون: amounts that only have a word; null where none begins at a token. */
export function vagueAt(tokens: readonly Token[], at: number): Vague | null {
  const raw = tokens[at]?.text ?? ""
  if (tokens[at]?.kind !== "word" || raw.length > 12) return null
  if (isHead(raw)) return headed(tokens, at)
  const word = VAGUE.has(raw) ? raw : bare(raw)
  const bounds = VAGUE.get(word)
  // "Several" is spelled as "counted it", which a definite subject follows.
  if (!bounds || (word === "عده" && /^ال(?!اف$|وف$)/.test(tokens[at + 1]?.text ?? ""))) return null
  return oddTens(tokens, at, word) ?? ofScale(tokens, at, word) ?? { to: at + 1, min: bounds[0], max: bounds[1], word }
}

/** "Tens of thousands", with من between or not. */
function ofScale(tokens: readonly Token[], at: number, word: string): Vague | null {
  const bounds = VAGUE_OF_SCALE.get(word)
  const next = tokens[at + 1]?.text === "من" ? at + 2 : at + 1
  const text = tokens[next]?.text ?? ""
  const scale = PLURAL_SCALES.get(text) ?? PLURAL_SCALES.get(text.replace(/^ال/, ""))
  if (!bounds || !scale || (scale === 100 && bounds[0] !== 3)) return null
  return {
    to: next + 1,
    min: bounds[0] * scale,
    max: (bounds[1] + 1) * scale - 1,
    word: `${word} ${text}`,
  }
}

/** بضعة عشر, بضع وعشرون: a ten or tens and something. */
function oddTens(tokens: readonly Token[], at: number, word: string): Vague | null {
  if (!word.startsWith("بضع")) return null
  const teen = atomOf(tokens[at + 1])?.word
  const start = teen?.kind === "ten" ? at + 1 : joined(tokens, at + 1)
  const tens = start === null ? undefined : atomOf(tokens[start])?.word
  if (start === null || (tens?.kind !== "tens" && tens?.kind !== "ten")) return null
  return { to: start + 1, min: tens.value + 3, max: tens.value + 9, word: textsOf(tokens, at, start + 1).join(" ") }
}

/** The word itself, without what is attached to it and the ending of an accusative. */
function headOf(text: string): string {
  const word = VAGUE_HEADS.has(text) ? text : text.slice(1)
  return word.endsWith("ا") && VAGUE_HEADS.has(word.slice(0, -1)) ? word.slice(0, -1) : word
}

function headed(tokens: readonly Token[], at: number): Vague | null {
  let to = at + 1
  while (to < at + 4 && tokens[to]?.text !== "من" && SIZES.has(tokens[to]?.text ?? "")) to++
  if (tokens[to]?.text !== "من" || to - at > 4) return null
  return { to, min: 3, max: 9, word: [headOf(tokens[at]?.text ?? ""), ...textsOf(tokens, at + 1, to)].join(" ") }
}
