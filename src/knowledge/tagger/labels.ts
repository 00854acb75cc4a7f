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

/** What of a run is looked at to find its best labels. */
interface Trellis {
  readonly scores: ArrayLike<number>
  readonly steps: ArrayLike<number>
  /** For each label of each token, the label before it on the best way there. */
  readonly back: Uint8Array
}

/** How the best way to each label of a token goes on from those of the token before; `at` counts labels. */
function advance(
  best: Float64Array,
  next: Float64Array,
  at: number,
  { scores, steps, back }: Trellis,
  kind: number,
): void {
  const first = stepAt(kind, 0, 0)
  for (let label = 0; label < L; label++) {
    const ownName = goesOn(label)
    const last = ownName ? label : L - 1
    let from = ownName ? label - 1 : 0
    let most = (best[from] as number) + (steps[first + from * L + label] as number)
    for (let before = from + 1; before <= last; before++) {
      const sum = (best[before] as number) + (steps[first + before * L + label] as number)
      if (sum > most) {
        most = sum
        from = before
      }
    }
    back[at + label] = from
    next[label] = most + (scores[at + label] as number)
  }
}

/** The best labels for a run, given each token's scores (L a token) and class from its own first on. */
export function bestPath(
  scores: ArrayLike<number>,
  kinds: ArrayLike<number>,
  steps: ArrayLike<number>,
  { from, to }: Run = { from: 0, to: kinds.length },
): Uint8Array {
  const path = new Uint8Array(to - from)
  if (to === from) return path
  const trellis: Trellis = { scores, steps, back: new Uint8Array(path.length * L) }
  let best = new Float64Array(L)
  let next = new Float64Array(L)
  for (let label = 0; label < L; label++) {
    const open = (steps[stepAt(kinds[from] ?? EDGE, L, label)] ?? 0) + (scores[label] ?? 0)
    best[label] = goesOn(label) ? NEVER : open
  }
  for (let at = 1; at < path.length; at++) {
    advance(best, next, at * L, trellis, kinds[from + at] ?? EDGE)
    const spent = best
    best = next
    next = spent
  }
  let label = best.indexOf(Math.max(...best))
  for (let at = path.length - 1; at >= 0; at--) {
    path[at] = label
    label = trellis.back[at * L + label] ?? 0
  }
  return path
}

/** The names that a path of labels tells, counted from `offset`. */
export function namesOf(path: ArrayLike<number>, offset: number): readonly Tagged[] {
  const names: Tagged[] = []
  for (let at = 0; at < path.length; at++) {
    const label = path[at] as number
    if (label === 0) continue
    const from = offset + at
    // A later word that no first one stands before begins a name too.
    const own = label % 2 === 0 ? label : label + 1
    while (at + 1 < path.length && path[at + 1] === own) at++
    names.push({ from, to: offset + at + 1, kind: LABELS[own - 1] as TagKind })
  }
  return names
}
