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

/** True for the label of a later word of a name: only its own name's words stand before it. */
const goesOn = (label: number): boolean => label > 0 && label % 2 === 0

/** How the best way to each label of a token goes on from those of the token before; `at` counts labels. */
function advance(
  best: Float64Array,
  next: Float64Array,
  at: number,
  trellis: { readonly scores: ArrayLike<number>; readonly steps: ArrayLike<number>; readonly back: Uint8Array },
  kind: number,
): void {
  const { scores, steps, back } = trellis
  for (let label = 0; label < L; label++) {
    const last = goesOn(label) ? label : L - 1
    let most = NEVER
    for (let before = goesOn(label) ? label - 1 : 0; before <= last; before++) {
      const sum = (best[before] as number) + (steps[stepAt(kind, before, label)] as number)
      if (sum > most) {
        most = sum
        back[at + label] = before
      }
    }
    next[label] = most + (scores[at + label] as number)
  }
}

/** The best labels for a run, given each token's scores (L a token). */
export function bestPath(scores: ArrayLike<number>, kinds: ArrayLike<number>, steps: ArrayLike<number>): number[] {
  const n = kinds.length
  if (n === 0) return []
  const back = new Uint8Array(n * L)
  let best = new Float64Array(L)
  let next = new Float64Array(L)
  for (let label = 0; label < L; label++) {
    const open = (steps[stepAt(kinds[0] ?? EDGE, L, label)] ?? 0) + (scores[label] ?? 0)
    best[label] = goesOn(label) ? NEVER : open
  }
  for (let at = 1; at < n; at++) {
    advance(best, next, at * L, { scores, steps, back }, kinds[at] ?? EDGE)
    const spent = best
    best = next
    next = spent
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
