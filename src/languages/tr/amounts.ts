import type { Token } from "../token.ts"
import { ENDED, SCALES, SMALL, VAGUE } from "./number-words.ts"

/** A stretch of number words or digits and what it comes to; `ended` where it bears an ending ("14'ten", "binden"). */
export interface Amount {
  readonly to: number
  readonly min: number
  readonly max: number
  readonly word: string | null
  readonly ended: boolean
}

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ""

/** 1.200 is thousands where the groups have three digits; 2,5 is a fraction; 15.00 is no number. */
export function digits(text: string): number | null {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."))
  return /^\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null
}

/** Number words written as one ("yirmiüç"), as the words they are; the word itself where it is none. */
function apart(word: string): readonly string[] {
  for (let cut = 2; cut < word.length - 1; cut++) {
    const head = word.slice(0, cut)
    if (!SMALL.has(head) && !SCALES.has(head)) continue
    const rest = apart(word.slice(cut))
    if (rest.every(each => SMALL.has(each) || SCALES.has(each) || ENDED.has(each))) return [head, ...rest]
  }
  return [word]
}

interface Part {
  readonly value: number
  readonly scale: boolean
  readonly ended: boolean
}

/** What a token adds to a number; null where it belongs to none. */
function partsAt(tokens: readonly Token[], at: number): readonly Part[] | null {
  const token = tokens[at]
  if (token?.kind === "number") {
    const value = digits(token.text)
    return value === null ? null : [{ value, scale: false, ended: false }]
  }
  if (token?.kind !== "word") return null
  const parts = apart(token.text).map(word => {
    const bare = SMALL.has(word) || SCALES.has(word) ? word : (ENDED.get(word) ?? word)
    const value = SMALL.get(bare) ?? SCALES.get(bare)
    return value === undefined ? null : { value, scale: SCALES.has(bare), ended: bare !== word }
  })
  return parts.every(part => part !== null) ? parts : null
}

/** Behind an apostrophe, the ending that a number bears; null where it bears none. */
export const endingAt = (tokens: readonly Token[], at: number): string | null =>
  textAt(tokens, at) === "'" && tokens[at + 1]?.kind === "word" && tokens[at]?.end === tokens[at + 1]?.start
    ? textAt(tokens, at + 1)
    : null

/** A number that is being put together: what is whole of it, what is below the last thousand, and how large the next part may be. */
interface Sum {
  whole: number
  below: number
  ceiling: number
  scaleCeiling: number
}

/** Adds a part; false where it begins another number. */
function add(sum: Sum, { value, scale }: Part): boolean {
  if (scale && value === 100) {
    if (sum.below >= 10 || !Number.isInteger(sum.below)) return false
    sum.below = Math.max(1, sum.below) * 100
    sum.ceiling = 100
    return true
  }
  if (scale) {
    if (value >= sum.scaleCeiling) return false
    sum.whole += Math.max(sum.below, sum.below === 0 ? 1 : sum.below) * value
    sum.below = 0
    sum.scaleCeiling = value
    sum.ceiling = Math.min(1000, value)
    return true
  }
  if (value >= sum.ceiling) return false
  sum.below += value
  sum.ceiling = value >= 100 ? 0 : value >= 10 && value % 10 === 0 ? 10 : 0
  return true
}

/** The cardinal that starts at a token, a half behind it counted: "iki buçuk milyon". */
function cardinal(tokens: readonly Token[], at: number): Amount | null {
  const sum: Sum = { whole: 0, below: 0, ceiling: Number.POSITIVE_INFINITY, scaleCeiling: Number.POSITIVE_INFINITY }
  let to = at
  let ended = false
  while (!ended) {
    if (to > at && textAt(tokens, to) === "buçuk" && SCALES.has(textAt(tokens, to + 1))) {
      sum.below += 0.5
      to++
    }
    const parts = partsAt(tokens, to)
    // Two numbers in digits are two; one below a thousand goes on behind the word for it ("12 bin 500").
    if (!parts || (to > at && tokens[to]?.kind === "number" && tokens[to - 1]?.kind === "number")) break
    if (!parts.every(part => add(sum, part))) break
    ended = parts.at(-1)?.ended === true
    to++
  }
  if (to === at) return null
  const value = Math.round((sum.whole + sum.below) * 1e6) / 1e6
  const isNumber = tokens[to - 1]?.kind === "number"
  const ending = isNumber ? endingAt(tokens, to) : null
  // "7'si" is "7 of them": the ending is a word of its own there.
  const stays = ending !== null && /^(s?[iuü]|[iu]n[iu]|ünü)$/.test(ending) && textAt(tokens, to + 2) !== "aşkin"
  if (stays) return { to, min: value, max: value, word: null, ended: false }
  return { to: ending === null ? to : to + 2, min: value, max: value, word: null, ended: ended || ending !== null }
}

/** Onlarca, on binlerce, birkaç yüz: amounts that only have a word. */
function vague(tokens: readonly Token[], at: number): Amount | null {
  for (const length of [2, 1]) {
    const word = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ")
    const bounds = VAGUE.get(word)
    if (bounds) return { to: at + length, min: bounds[0], max: bounds[1], word, ended: false }
  }
  return null
}

/** The amount that starts at a token; null where none does. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const loose = vague(tokens, at)
  if (loose) return loose
  const scale = textAt(tokens, at) === "yarim" ? SCALES.get(textAt(tokens, at + 1)) : undefined
  if (scale) return { to: at + 2, min: scale / 2, max: scale / 2, word: null, ended: false }
  return cardinal(tokens, at)
}
