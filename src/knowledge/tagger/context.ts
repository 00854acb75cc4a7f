import type { Known } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Token } from "../../languages/token.ts"
import { bucketOf, further, hashOf, join } from "./hash.ts"
import { EDGE, isHead, SIGN } from "./words.ts"

/** How far the words around are looked at: two to either side, the outer ones less closely. */
export const NEAR = 1
export const FAR = 2

/** The row of a trait of the word that stands `offset` words away. */
export const rowOf = (trait: number, offset: number): number => bucketOf(join(trait, offset + 10))

/** What is known of each token before tagging: which known name it begins or goes on; 0 for none. */
export function marksOf(length: number, known: readonly Known[]): Uint32Array {
  const marks = new Uint32Array(length)
  for (const { from, to, entity, precision } of known) {
    const end = entity.indexOf(":", entity.startsWith("place:") ? 6 : 0)
    const mark = (family: number): number => further(further(hashOf(family, entity, 0, end), "/"), precision ?? "null")
    marks[from] = mark(to - from > 1 ? 72 : 70)
    if (to - from > 1) marks.fill(mark(71), from + 1, to)
  }
  return marks
}

/** How far back a word that heads a name is still looked for. */
const HEAD_REACH = 5

/** A run of tokens as the tagger sees it. */
export interface Sight {
  readonly tokens: readonly Token[]
  /** The class of each token's word, and the hash of its letters. */
  readonly kinds: ArrayLike<number>
  readonly hashes: ArrayLike<number>
  readonly marks: ArrayLike<number>
  /** Where the run begins and ends among the tokens. */
  readonly from: number
  readonly to: number
}

const kindAt = ({ kinds, from, to }: Sight, at: number): number =>
  at < from || at >= to ? EDGE : (kinds[at] as number)

const row = (family: number, a: number, b: number): number => bucketOf(join(join(family, a), b))

/** For which of three words side by side the row of their classes counts. */
export const MIDDLE = 100
export const LAST = 101
export const FIRST = 102

/** The row of the classes of three words side by side. */
export const classRow = (whose: number, a: number, b: number, c: number): number => row(whose, a * 64 + b, c)

/** The rows of what stands around a token: classes of words side by side, and what signs say. */
export function contextRows(sight: Sight, at: number, rows: number[]): void {
  const k2 = kindAt(sight, at - 2)
  const k1 = kindAt(sight, at - 1)
  const k = kindAt(sight, at)
  const n1 = kindAt(sight, at + 1)
  const n2 = kindAt(sight, at + 2)
  rows.push(classRow(MIDDLE, k1, k, n1), classRow(LAST, k2, k1, k), classRow(FIRST, k, n1, n2))
  signRows(sight, at, headBefore(sight, at), rows)
}

const isMark = ({ tokens, kinds }: Sight, at: number, mark: string): boolean =>
  kinds[at] === SIGN && tokens[at]?.text === mark

/** The rows that few tokens have: known names, the nearest head, quotation. */
export function signRows(sight: Sight, at: number, head: number, rows: number[]): void {
  const { marks, kinds, hashes } = sight
  const kind = kinds[at] as number
  for (let offset = -1; offset <= 1; offset++) {
    const mark = marks[at + offset] ?? 0
    if (mark !== 0) rows.push(row(108, mark, offset), row(109, join(mark, kind), offset))
  }
  if (head >= 0 && at - head <= HEAD_REACH)
    rows.push(
      row(110, hashes[head] as number, Math.min(at - head, 3)),
      row(111, (kinds[head] as number) * 64 + kind, at - head),
    )
  const closes = isMark(sight, at + 1, CLOSE)
  if (isMark(sight, at - 1, OPEN)) rows.push(row(112, kind, closes ? 1 : 0))
  if (closes) rows.push(row(113, kind, 0))
}

/** The nearest word that heads a name, once a token was passed: that token, the one before, or none (-1) behind a sign. */
export function headPast(sight: Sight, at: number, head: number): number {
  const kind = sight.kinds[at] as number
  if (kind === SIGN && !isMark(sight, at, OPEN)) return -1
  return isHead(kind) ? at : head
}

/** The nearest word before a token that heads a name; -1 where none does. */
function headBefore(sight: Sight, at: number): number {
  let head = -1
  for (let i = Math.max(sight.from, at - HEAD_REACH); i < at; i++) head = headPast(sight, i, head)
  return head
}
