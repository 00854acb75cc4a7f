import { dropping } from "../../languages/facts.ts"
import type { Token } from "../../languages/token.ts"
import { type Codes, weightOf } from "./codes.ts"
import { FAR, NEAR, rowOf } from "./context.ts"
import { L } from "./labels.ts"
import { traitsOf, type Vocabulary, type WordTraits } from "./words.ts"

/** Where a word's class and the hash of its letters are, behind the sums of its rows: L for each offset from -FAR to FAR at which it can stand. */
export const KIND_AT: number = (2 * FAR + 1) * L
export const HASH_AT: number = KIND_AT + 1
const SIZE = KIND_AT + 2

/** Words in numbers, each summed once; all lie in one array, so that the words around a token are added up at once. */
export interface WordScores {
  /** Makes room for a text; before it, places told for other texts may be given up. */
  begin(): void
  /** Where the numbers of a token's word begin. */
  place(token: Token): number
  /** The numbers of all words, of which the first are all 0: of a word beyond the ends of a run. */
  numbers(): Int32Array
}

/** Words that are kept; news repeats its words. */
const KEPT = 1 << 17

function addRows(scores: Int32Array, to: number, offset: number, traits: readonly number[], rows: Codes): void {
  for (let i = 0; i < traits.length; i++) {
    const row = rowOf(traits[i] as number, offset) * L
    for (let label = 0; label < L; label++)
      scores[to + label] = (scores[to + label] as number) + weightOf(rows[row + label] as number)
  }
}

function fill(scores: Int32Array, at: number, { all, few, kind }: WordTraits, rows: Codes): void {
  scores.fill(0, at, at + SIZE)
  for (let offset = -FAR; offset <= FAR; offset++)
    addRows(scores, at + (offset + FAR) * L, offset, Math.abs(offset) > NEAR ? few : all, rows)
  scores[at + KIND_AT] = kind
  scores[at + HASH_AT] = all[0] ?? 0
}

/** Room for the first words. */
const FIRST = 1 << 10

/** Scores of words. */
export function wordScores(rows: Codes, vocabulary: Vocabulary): WordScores {
  let numbers = new Int32Array(FIRST * SIZE)
  /** The first number that tells a word since all were given up, and the next that is free; the first place stays empty. */
  let [least, next] = [1, 1]
  const add = (token: Token): number => {
    const at = (next - least + 1) * SIZE
    if (at + SIZE > numbers.length) {
      const more = new Int32Array(numbers.length * 2)
      more.set(numbers)
      numbers = more
    }
    fill(numbers, at, traitsOf(token, vocabulary), rows)
    return next++
  }
  const told = dropping(add, () => least)
  return {
    begin() {
      if (next - least >= KEPT) least = next
    },
    place: token => (told(token) - least + 1) * SIZE,
    numbers: () => numbers,
  }
}
