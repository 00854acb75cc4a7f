import { contextRows, FAR, NEAR, rowOf, type Sight } from "../../src/knowledge/tagger/context.ts"
import { BUCKETS } from "../../src/knowledge/tagger/hash.ts"
import { bestPath, L, LABELS, STEPS, stepAt } from "../../src/knowledge/tagger/labels.ts"
import type { WordTraits } from "../../src/knowledge/tagger/words.ts"

/** What was learned, not yet rounded. */
export interface Learned {
  readonly rows: Float64Array
  readonly steps: Float64Array
}

/** In place of a label, where a source marked some names only: any, or any but a place's. */
export const ANY = -1
export const NO_PLACE = -2

/** One sentence to learn from: the rows that each token meets, its class, and its label. */
export interface Lesson {
  readonly rows: readonly Int32Array[]
  readonly kinds: readonly number[]
  readonly labels: readonly number[]
}

/** All rows that each token of a run meets, as the tagger sums them. */
export function lessonOf(sight: Sight, traits: readonly WordTraits[], labels: readonly number[]): Lesson {
  const { from, to } = sight
  const rows: Int32Array[] = []
  for (let at = from; at < to; at++) {
    const met: number[] = []
    for (let offset = -FAR; offset <= FAR; offset++) {
      const i = at + offset
      const word = i < from || i >= to ? undefined : traits[i]
      if (word === undefined) continue
      for (const trait of Math.abs(offset) > NEAR ? word.few : word.all) met.push(rowOf(trait, offset))
    }
    contextRows(sight, at, met)
    rows.push(Int32Array.from(met))
  }
  return { rows, kinds: traits.slice(from, to).map(({ kind }) => kind), labels }
}

/** A small generator of numbers (mulberry32), so that learning twice gives the same weights. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<Item>(items: Item[], roll: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1))
    const [a, b] = [items[i], items[j]]
    if (a === undefined || b === undefined) continue
    items[i] = b
    items[j] = a
  }
}

/** The averaged structured perceptron (Collins 2002): the averages of all weights it passed through. */
export function learn(lessons: readonly Lesson[], rounds: number, missCost = 0): Learned {
  const rows = new Float64Array(BUCKETS * L)
  const steps = new Float64Array(STEPS)
  const rowsPast = new Float64Array(BUCKETS * L)
  const stepsPast = new Float64Array(STEPS)
  const order = [...lessons]
  const roll = dice(1)
  let time = 1
  const bump = (now: Float64Array, past: Float64Array, at: number, by: number): void => {
    now[at] = (now[at] ?? 0) + by
    past[at] = (past[at] ?? 0) + by * time
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, roll)
    for (const { rows: met, kinds, labels: told } of order) {
      time++
      const scores = scoresOf(met, rows)
      if (missCost > 0 && !told.some(label => label < 0))
        for (let at = 0; at < told.length; at++)
          if ((told[at] ?? 0) > 0) scores[at * L] = (scores[at * L] ?? 0) + missCost
      const path = bestPath(scores, kinds, steps)
      const labels = told.some(label => label < 0) ? bestPath(bounded(scores, told), kinds, steps) : told
      for (let at = 0; at < path.length; at++) {
        const [right = 0, said = 0] = [labels[at], path[at]]
        const [rightBefore = L, saidBefore = L] = at === 0 ? [L, L] : [labels[at - 1], path[at - 1]]
        if (right !== said)
          for (const row of met[at] ?? []) {
            bump(rows, rowsPast, row * L + right, 1)
            bump(rows, rowsPast, row * L + said, -1)
          }
        if (right === said && rightBefore === saidBefore) continue
        bump(steps, stepsPast, stepAt(kinds[at] ?? 0, rightBefore, right), 1)
        bump(steps, stepsPast, stepAt(kinds[at] ?? 0, saidBefore, said), -1)
      }
    }
  }
  for (let i = 0; i < rows.length; i++) rows[i] = (rows[i] ?? 0) - (rowsPast[i] ?? 0) / time
  for (let i = 0; i < steps.length; i++) steps[i] = (steps[i] ?? 0) - (stepsPast[i] ?? 0) / time
  return { rows, steps }
}

/** Scores under which the best path keeps to what is told of the labels. */
function bounded(scores: Float64Array, told: readonly number[]): Float64Array {
  return scores.map((score, cell) => {
    const label = cell % L
    const right = told[Math.floor(cell / L)] ?? 0
    const may = right === ANY || (right === NO_PLACE ? !LABELS[label]?.startsWith("place") : label === right)
    return may ? score : score - 1e6
  })
}

function scoresOf(met: readonly Int32Array[], rows: Float64Array): Float64Array {
  const scores = new Float64Array(met.length * L)
  for (let at = 0; at < met.length; at++)
    for (const row of met[at] ?? [])
      for (let label = 0; label < L; label++)
        scores[at * L + label] = (scores[at * L + label] ?? 0) + (rows[row * L + label] ?? 0)
  return scores
}
