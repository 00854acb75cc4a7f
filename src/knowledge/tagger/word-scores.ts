import { fact } from "../../languages/facts.ts"
import type { Token } from "../../languages/token.ts"
import { FAR, NEAR, rowOf } from "./context.ts"
import { L } from "./labels.ts"
import { traitsOf, type Vocabulary, type WordTraits } from "./words.ts"

/** Sums of a word's rows for each offset it can stand at, and its traits. */
export interface WordScores {
  readonly traits: WordTraits
  /** L for each offset from -FAR to FAR. */
  readonly sums: Int32Array
}

function sumsOf(traits: WordTraits, rows: ArrayLike<number>): Int32Array {
  const sums = new Int32Array((2 * FAR + 1) * L)
  for (let offset = -FAR; offset <= FAR; offset++)
    for (const trait of Math.abs(offset) > NEAR ? traits.few : traits.all) {
      const row = rowOf(trait, offset) * L
      for (let label = 0; label < L; label++) {
        const cell = (offset + FAR) * L + label
        sums[cell] = (sums[cell] ?? 0) + (rows[row + label] ?? 0)
      }
    }
  return sums
}

/** Scores of words, each summed once. */
export const wordScores = (rows: ArrayLike<number>, vocabulary: Vocabulary): ((token: Token) => WordScores) =>
  fact((token: Token) => {
    const traits = traitsOf(token, vocabulary)
    return { traits, sums: sumsOf(traits, rows) }
  })
