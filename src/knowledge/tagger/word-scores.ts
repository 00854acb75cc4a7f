import { fact } from "../../languages/facts.ts"
import type { Token } from "../../languages/token.ts"
import { FAR, NEAR, rowOf } from "./context.ts"
import { L } from "./labels.ts"
import { traitsOf, type Vocabulary, type WordTraits } from "./words.ts"

/**
 * A word in numbers: the sums of its rows, L for each offset from -FAR to FAR at which it can stand, then its class and the hash of
 * its letters.
 */
export type WordScores = Int32Array

/** Where the class and the hash of the letters are. */
export const KIND_AT: number = (2 * FAR + 1) * L
export const HASH_AT: number = KIND_AT + 1
const SIZE = KIND_AT + 2

/** Words whose numbers lie together: many small arrays would each need a place of their own. */
const TOGETHER = 256

function addRows(scores: WordScores, offset: number, traits: readonly number[], rows: ArrayLike<number>): void {
  const to = (offset + FAR) * L
  for (let i = 0; i < traits.length; i++) {
    const row = rowOf(traits[i] as number, offset) * L
    for (let label = 0; label < L; label++)
      scores[to + label] = (scores[to + label] as number) + (rows[row + label] as number)
  }
}

function fill(scores: WordScores, { all, few, kind }: WordTraits, rows: ArrayLike<number>): void {
  for (let offset = -FAR; offset <= FAR; offset++) addRows(scores, offset, Math.abs(offset) > NEAR ? few : all, rows)
  scores[KIND_AT] = kind
  scores[HASH_AT] = all[0] ?? 0
}

/** Scores of words, each summed once. */
export function wordScores(rows: ArrayLike<number>, vocabulary: Vocabulary): (token: Token) => WordScores {
  let page = new Int32Array(0)
  let used = TOGETHER
  return fact((token: Token) => {
    if (used === TOGETHER) {
      page = new Int32Array(TOGETHER * SIZE)
      used = 0
    }
    const scores = page.subarray(used * SIZE, (used + 1) * SIZE)
    used++
    fill(scores, traitsOf(token, vocabulary), rows)
    return scores
  })
}
