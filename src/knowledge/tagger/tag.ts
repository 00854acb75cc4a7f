import type { Known } from "../../languages/analysis.ts"
import type { Run, Token } from "../../languages/token.ts"
import { type ClassScores, classScores, FOR_FIRST, FOR_LAST, FOR_MIDDLE } from "./class-scores.ts"
import { type Codes, weightOf } from "./codes.ts"
import { headPast, marksOf, type Sight, signRows } from "./context.ts"
import { addNames, findPath, L, leadsOf, type Tagged, trellisOf } from "./labels.ts"
import { HASH_AT, KIND_AT, wordScores } from "./word-scores.ts"
import { EDGE, type Vocabulary } from "./words.ts"

/** What was learned: a row of a weight per label for each bucket of features, as codes, and a weight per class of word, label before and label. */
export interface Weights {
  readonly rows: Codes
  readonly steps: ArrayLike<number>
}

/** Finds names in one run of tokens of a text. */
export interface Tagger {
  tag(tokens: readonly Token[], runs: readonly Run[], known: readonly Known[]): readonly Tagged[]
  /** True for a word, folded, that stands in names of persons. */
  isPersonWord(word: string): boolean
}

/** Where the numbers of a word beyond the ends of a run begin. */
const NOTHING = 0

/** Sets each token's scores (L a token) to what the words around it give: two before it, itself, and two behind it. */
function setWords(scores: Int32Array, words: Int32Array, places: Int32Array, { from, to }: Run): void {
  let before2 = NOTHING
  let before1 = NOTHING
  let own = places[from] as number
  let behind1 = from + 1 < to ? (places[from + 1] as number) : NOTHING
  for (let at = from; at < to; at++) {
    const behind2 = at + 2 < to ? (places[at + 2] as number) : NOTHING
    const start = at * L
    for (let label = 0; label < L; label++)
      scores[start + label] =
        (words[before2 + label] as number) +
        (words[before1 + L + label] as number) +
        (words[own + 2 * L + label] as number) +
        (words[behind1 + 3 * L + label] as number) +
        (words[behind2 + 4 * L + label] as number)
    before2 = before1
    before1 = own
    own = behind1
    behind1 = behind2
  }
}

/** Adds what the classes of words side by side give. */
function addClasses(scores: Int32Array, { kinds, from, to }: Sight, classes: ClassScores): void {
  const { numbers } = classes
  const kind = (at: number): number => (at < to ? (kinds[at] as number) : EDGE)
  let before = classes.at(EDGE, EDGE, kind(from))
  let own = classes.at(EDGE, kind(from), kind(from + 1))
  for (let at = from; at < to; at++) {
    const behind = classes.at(kind(at), kind(at + 1), kind(at + 2))
    const start = at * L
    for (let label = 0; label < L; label++)
      scores[start + label] =
        (scores[start + label] as number) +
        (numbers[before + FOR_LAST + label] as number) +
        (numbers[own + FOR_MIDDLE + label] as number) +
        (numbers[behind + FOR_FIRST + label] as number)
    before = own
    own = behind
  }
}

/** Adds the rows that few tokens have. */
function addSigns(scores: Int32Array, sight: Sight, rows: Codes): void {
  const met: number[] = []
  let head = -1
  for (let at = sight.from; at < sight.to; at++) {
    signRows(sight, at, head, met)
    head = headPast(sight, at, head)
    for (let i = 0; i < met.length; i++)
      for (let label = 0, row = (met[i] as number) * L; label < L; label++)
        scores[at * L + label] = (scores[at * L + label] as number) + weightOf(rows[row + label] as number)
    met.length = 0
  }
}

/** A tagger with what was learned, and what it knows of words. */
export function taggerOf({ rows, steps }: Weights, vocabulary: Vocabulary): Tagger {
  const scored = wordScores(rows, vocabulary)
  const classes = classScores(rows)
  const leads = leadsOf(steps)
  return {
    isPersonWord: word => vocabulary.isPersonWord(word),
    tag(tokens, runs, known) {
      scored.begin()
      const places = new Int32Array(tokens.length)
      for (let at = 0; at < tokens.length; at++) places[at] = scored.place(tokens[at] as Token)
      const words = scored.numbers()
      const kinds = new Uint8Array(tokens.length)
      const hashes = new Int32Array(tokens.length)
      for (let at = 0; at < tokens.length; at++) {
        const place = places[at] as number
        kinds[at] = words[place + KIND_AT] as number
        hashes[at] = words[place + HASH_AT] as number
      }
      const marks = marksOf(tokens.length, known)
      const scores = new Int32Array(tokens.length * L)
      const trellis = trellisOf({ scores, kinds, steps, leads })
      const names: Tagged[] = []
      for (const run of runs) {
        const sight: Sight = { tokens, kinds, hashes, marks, from: run.from, to: run.to }
        setWords(scores, words, places, run)
        addClasses(scores, sight, classes)
        addSigns(scores, sight, rows)
        findPath(trellis, run)
        addNames(names, trellis.path, run)
      }
      return names
    },
  }
}
