import type { Known } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Token } from "../../languages/token.ts"
import { bucketOf, hashOf, join } from "./hash.ts"
import { EDGE, type WordTraits } from "./words.ts"

/** How far the words around are looked at: two to either side, the outer ones less closely. */
export const NEAR = 1
export const FAR = 2

/** The row of a trait of the word that stands `offset` words away. */
export const rowOf = (trait: number, offset: number): number => bucketOf(join(trait, offset + 10))

/** What is known of a token before tagging: which known name it begins or goes on. */
export function marksOf(length: number, known: readonly Known[]): readonly number[] {
  const marks = new Array<number>(length).fill(0)
  for (const { from, to, entity, precision } of known) {
    const kind = `${entity.slice(0, entity.indexOf(":", entity.startsWith("place:") ? 6 : 0))}/${precision}`
    for (let at = from; at < to; at++) marks[at] = hashOf(at === from ? 70 : 71, kind)
    if (to - from > 1) marks[from] = hashOf(72, kind)
  }
  return marks
}

/** How far back a word that heads a name is still looked for. */
const HEAD_REACH = 5

/** A run of tokens as the tagger sees it. */
export interface Sight {
  readonly tokens: readonly Token[]
  readonly traits: readonly WordTraits[]
  readonly marks: readonly number[]
  /** Where the run begins and ends among the tokens. */
  readonly from: number
  readonly to: number
}

/** The rows of what stands around a token: known names, classes of words side by side, pairs of words, the last head, quotation. */
export function contextRows({ tokens, traits, marks, from, to }: Sight, at: number, rows: number[]): void {
  const kind = (i: number): number => (i < from || i >= to ? EDGE : (traits[i]?.kind ?? EDGE))
  const word = (i: number): number => (i < from || i >= to ? 0 : (traits[i]?.all[0] ?? 0))
  const add = (family: number, a: number, b: number): void => {
    rows.push(bucketOf(join(join(family, a), b)))
  }
  const [k2, k1, k, n1, n2] = [kind(at - 2), kind(at - 1), kind(at), kind(at + 1), kind(at + 2)]
  add(100, k1 * 64 + k, n1)
  add(101, k2 * 64 + k1, k)
  add(102, k * 64 + n1, n2)
  for (let offset = -1; offset <= 1; offset++) {
    const mark = marks[at + offset] ?? 0
    if (mark !== 0) {
      add(108, mark, offset)
      add(109, join(mark, k), offset)
    }
  }
  for (let i = at - 1; i >= Math.max(from, at - HEAD_REACH); i--) {
    const before = kind(i)
    if (before === 1 && tokens[i]?.text !== OPEN) break
    if (before === 4 || before === 5 || before === 6) {
      add(110, word(i), Math.min(at - i, 3))
      add(111, before * 64 + k, at - i)
      break
    }
  }
  const next = tokens[at + 1]?.text
  if (tokens[at - 1]?.text === OPEN) add(112, k, next === CLOSE ? 1 : 0)
  if (next === CLOSE) add(113, k, 0)
}
