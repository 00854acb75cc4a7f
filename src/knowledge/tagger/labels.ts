import type { Run } from "../../languages/token.ts"
import { CLASSES, EDGE } from "./words.ts"

/** What a token can be: outside of names, or the first or a later word of one. */
export const LABELS = ["", "person", "person+", "organization", "organization+", "place", "place+"] as const
export const L: number = LABELS.length
export type TagKind = "person" | "organization" | "place"

/** A name as the tagger bounds it. */
export interface Tagged extends Run {
  readonly kind: TagKind
}

/** The place in `steps` of a label after another at a word of a class; the label before the first is the last number. */
export const stepAt = (kind: number, before: number, label: number): number => (kind * (L + 1) + before) * L + label
export const STEPS: number = CLASSES * (L + 1) * L

const NEVER = -1e9

/** A later word follows only its own name's words. */
const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1

/** The best labels for a run, given each token's scores (L a token). */
export function bestPath(scores: Float64Array, kinds: readonly number[], steps: ArrayLike<number>): number[] {
  const n = kinds.length
  const back = new Uint8Array(n * L)
  let best = new Float64Array(L)
  for (let at = 0; at < n; at++) {
    const next = new Float64Array(L).fill(NEVER)
    for (let label = 0; label < L; label++) {
      const own = scores[at * L + label] ?? 0
      for (let before = 0; before < L; before++) {
        if (at === 0 ? before !== 0 || !mayFollow(0, label) : !mayFollow(before, label)) continue
        const step = steps[stepAt(kinds[at] ?? EDGE, at === 0 ? L : before, label)] ?? 0
        const sum = (at === 0 ? 0 : (best[before] ?? 0)) + step + own
        if (sum > (next[label] ?? NEVER)) {
          next[label] = sum
          back[at * L + label] = before
        }
      }
    }
    best = next
  }
  let label = best.indexOf(Math.max(...best))
  const path = new Array<number>(n).fill(0)
  for (let at = n - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * L + label] ?? 0
  }
  return path
}

/** The names that a path of labels tells, counted from `offset`. */
export function namesOf(path: readonly number[], offset: number): readonly Tagged[] {
  const names: Tagged[] = []
  path.forEach((label, at) => {
    if (label === 0) return
    const last = names.at(-1)
    if (label % 2 === 0 && last?.to === offset + at) names[names.length - 1] = { ...last, to: last.to + 1 }
    else
      names.push({
        from: offset + at,
        to: offset + at + 1,
        kind: (LABELS[label - (label % 2 === 0 ? 1 : 0)] ?? "place") as TagKind,
      })
  })
  return names
}
