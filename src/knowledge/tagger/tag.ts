import type { Known } from "../../languages/analysis.ts"
import type { Run, Token } from "../../languages/token.ts"
import { contextRows, FAR, marksOf, type Sight } from "./context.ts"
import { bestPath, L, namesOf, type Tagged } from "./labels.ts"
import { HASH_AT, KIND_AT, type WordScores, wordScores } from "./word-scores.ts"
import type { Vocabulary } from "./words.ts"

/** What was learned: a row of a weight per label for each bucket of features, and one per class of word, label before and label. */
export interface Weights {
  readonly rows: ArrayLike<number>
  readonly steps: ArrayLike<number>
}

/** Finds names in one run of tokens of a text. */
export interface Tagger {
  tag(tokens: readonly Token[], runs: readonly Run[], known: readonly Known[]): readonly Tagged[]
  /** True for a word, folded, that stands in names of persons. */
  isPersonWord(word: string): boolean
}

/** Adds L numbers, from `at` on, to the scores from `to` on. */
function add(scores: Int32Array, to: number, numbers: ArrayLike<number>, at: number): void {
  for (let label = 0; label < L; label++)
    scores[to + label] = (scores[to + label] as number) + (numbers[at + label] as number)
}

/** Each token's scores (L a token), from the words around it and what stands side by side. */
function scoresOf(sight: Sight, words: readonly WordScores[], rows: ArrayLike<number>): Int32Array {
  const { from, to } = sight
  const scores = new Int32Array((to - from) * L)
  const context: number[] = []
  for (let i = from; i < to; i++) {
    const word = words[i] as WordScores
    const last = Math.min(to - 1, i + FAR)
    for (let at = Math.max(from, i - FAR); at <= last; at++) add(scores, (at - from) * L, word, (i - at + FAR) * L)
  }
  for (let at = from; at < to; at++) {
    const start = (at - from) * L
    context.length = 0
    contextRows(sight, at, context)
    for (let i = 0; i < context.length; i++) add(scores, start, rows, (context[i] as number) * L)
  }
  return scores
}

/** A tagger with what was learned, and what it knows of words. */
export function taggerOf({ rows, steps }: Weights, vocabulary: Vocabulary): Tagger {
  const scoreWord = wordScores(rows, vocabulary)
  return {
    isPersonWord: word => vocabulary.isPersonWord(word),
    tag(tokens, runs, known) {
      const words = tokens.map(scoreWord)
      const kinds = new Uint8Array(words.length)
      const hashes = new Int32Array(words.length)
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as WordScores
        kinds[at] = word[KIND_AT] as number
        hashes[at] = word[HASH_AT] as number
      }
      const marks = marksOf(tokens.length, known)
      return runs.flatMap(({ from, to }) => {
        const sight: Sight = { tokens, kinds, hashes, marks, from, to }
        return namesOf(bestPath(scoresOf(sight, words, rows), kinds.subarray(from, to), steps), from)
      })
    },
  }
}
