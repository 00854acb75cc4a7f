import type { Known } from "../../languages/analysis.ts"
import type { Run, Token } from "../../languages/token.ts"
import { contextRows, FAR, marksOf, type Sight } from "./context.ts"
import { bestPath, L, namesOf, type Tagged } from "./labels.ts"
import { type WordScores, wordScores } from "./word-scores.ts"
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

/** Adds L sums of a word, from `at` on, to the scores from `to` on. */
function addSums(scores: Int32Array, to: number, sums: Int32Array, at: number): void {
  for (let label = 0; label < L; label++)
    scores[to + label] = (scores[to + label] as number) + (sums[at + label] as number)
}

/** Adds a row of the weights to the scores from `to` on. */
function addRow(scores: Int32Array, to: number, rows: ArrayLike<number>, row: number): void {
  for (let label = 0; label < L; label++)
    scores[to + label] = (scores[to + label] as number) + (rows[row * L + label] as number)
}

/** Each token's scores (L a token), from the words around it and what stands side by side. */
function scoresOf(sight: Sight, words: readonly WordScores[], rows: ArrayLike<number>): Int32Array {
  const { from, to } = sight
  const scores = new Int32Array((to - from) * L)
  const context: number[] = []
  for (let i = from; i < to; i++) {
    const { sums } = words[i] as WordScores
    const last = Math.min(to - 1, i + FAR)
    for (let at = Math.max(from, i - FAR); at <= last; at++) addSums(scores, (at - from) * L, sums, (i - at + FAR) * L)
  }
  for (let at = from; at < to; at++) {
    const start = (at - from) * L
    context.length = 0
    contextRows(sight, at, context)
    for (const row of context) addRow(scores, start, rows, row)
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
      const traits = words.map(word => word.traits)
      const kinds = Uint8Array.from(traits, ({ kind }) => kind)
      const marks = marksOf(tokens.length, known)
      return runs.flatMap(({ from, to }) => {
        const sight: Sight = { tokens, traits, marks, from, to }
        return namesOf(bestPath(scoresOf(sight, words, rows), kinds.subarray(from, to), steps), from)
      })
    },
  }
}
