import { FIGURE_WORDS, UNNAMED } from "../../languages/credits.ts"
import { fold } from "../../languages/fold.ts"
import { stem } from "../../languages/stem.ts"

const WORD = /[\p{L}\p{N}]+/gu
/** Words of fewer letters are joints of a phrase, not its content. */
const TELLING = 3

/** The folded words of a text, in order. */
export const wordsOf = (folded: string): readonly string[] => folded.match(WORD) ?? []

/** Stems of phrases met before: a ledger asks for the same few again and again. */
const KNOWN = new Map<string, ReadonlySet<string>>()
const KNOWN_AT_MOST = 5000

/** The stems of the telling words of a name or phrase. */
export function stemsOf(phrase: string): ReadonlySet<string> {
  const known = KNOWN.get(phrase)
  if (known !== undefined) return known
  const stems = new Set(
    wordsOf(fold(phrase).body)
      .filter(word => word.length >= TELLING)
      .map(stem),
  )
  if (KNOWN.size < KNOWN_AT_MOST) KNOWN.set(phrase, stems)
  return stems
}

const someStem = (phrase: string, stems: ReadonlySet<string>): boolean =>
  [...stemsOf(phrase)].some(each => stems.has(each))

/** True for a source that the text does not name. */
export const isUnnamed = (phrase: string): boolean => someStem(phrase, UNNAMED)

/** True for a claimant that is only a word for figures: it says that somebody counted, not who. */
export const isFigures = (phrase: string): boolean => someStem(phrase, FIGURE_WORDS)

/** Whether all of the smaller set is in the larger; false where one is empty. */
export const holdsAll = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every(word => large.has(word))
}

/** A phrase as a key: its folded words. */
export const foldedKey = (phrase: string): string => wordsOf(fold(phrase).body).join(" ")
