import type { Run } from "../../languages/token.ts"
import { CLASSES } from "./words.ts"

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

/** A text in which the best labels of runs are looked for. */
export interface Trellis {
  /** L a token. */
  readonly scores: ArrayLike<number>
  /** The class of each token's word. */
  readonly kinds: ArrayLike<number>
  readonly steps: ArrayLike<number>
  /** For each class, by how much no name must lead at the token before, so that every label but a later word's comes from it. */
  readonly leads: ArrayLike<number>
  /** For each label of each token, the label before it on the best way there. */
  readonly back: Uint8Array
  /** The label of each token, once its run was looked at. */
  readonly path: Uint8Array
}

/** The leads that steps ask for. */
export function leadsOf(steps: ArrayLike<number>): Float64Array {
  const step = (kind: number, before: number, label: number): number => steps[stepAt(kind, before, label)] as number
  const leads = new Float64Array(CLASSES)
  for (let kind = 0; kind < CLASSES; kind++)
    for (let label = 0; label < L; label++)
      for (let before = 1; before < L && !goesOn(label); before++)
        leads[kind] = Math.max(leads[kind] as number, step(kind, before, label) - step(kind, 0, label))
  return leads
}

/** Room to look for the best labels of a text. */
export const trellisOf = (given: Pick<Trellis, "scores" | "kinds" | "steps" | "leads">): Trellis => ({
  ...given,
  back: new Uint8Array(given.kinds.length * L),
  path: new Uint8Array(given.kinds.length),
})

/** How far no name leads before all other labels. */
const leadOf = (best: Float64Array): number => {
  let other = best[1] as number
  for (let label = 2; label < L; label++) if ((best[label] as number) > other) other = best[label] as number
  return (best[0] as number) - other
}

/** How the best way to each label of a token goes on from those of the token before. */
function advance(best: Float64Array, next: Float64Array, at: number, trellis: Trellis): void {
  const { scores, kinds, steps, leads, back } = trellis
  const kind = kinds[at] as number
  const first = stepAt(kind, 0, 0)
  const alone = leadOf(best) >= (leads[kind] as number)
  for (let label = 0; label < L; label++) {
    const ownName = goesOn(label)
    const last = ownName ? label : alone ? 0 : L - 1
    let from = ownName ? label - 1 : 0
    let most = (best[from] as number) + (steps[first + from * L + label] as number)
    for (let before = from + 1; before <= last; before++) {
      const sum = (best[before] as number) + (steps[first + before * L + label] as number)
      if (sum > most) {
        most = sum
        from = before
      }
    }
    back[at * L + label] = from
    next[label] = most + (scores[at * L + label] as number)
  }
}

/** Finds the best labels of one run, and puts them on the path. */
export function findPath(trellis: Trellis, { from, to }: Run): void {
  const { scores, kinds, steps, back, path } = trellis
  if (to === from) return
  let best = new Float64Array(L)
  let next = new Float64Array(L)
  for (let label = 0; label < L; label++) {
    const open = (steps[stepAt(kinds[from] as number, L, label)] as number) + (scores[from * L + label] as number)
    best[label] = goesOn(label) ? NEVER : open
  }
  for (let at = from + 1; at < to; at++) {
    advance(best, next, at, trellis)
    const spent = best
    best = next
    next = spent
  }
  let label = best.indexOf(Math.max(...best))
  for (let at = to - 1; at >= from; at--) {
    path[at] = label
    label = back[at * L + label] as number
  }
}

/** The best labels for a run that stands alone, given each token's scores (L a token) and class. */
export function bestPath(
  scores: ArrayLike<number>,
  kinds: ArrayLike<number>,
  steps: ArrayLike<number>,
): ArrayLike<number> {
  const trellis = trellisOf({ scores, kinds, steps, leads: leadsOf(steps) })
  findPath(trellis, { from: 0, to: kinds.length })
  return trellis.path
}

/** Adds the names that a path of labels tells in a run. */
export function addNames(names: Tagged[], path: ArrayLike<number>, { from, to }: Run): void {
  for (let at = from; at < to; at++) {
    const label = path[at] as number
    if (label === 0) continue
    const first = at
    // A later word that no first one stands before begins a name too.
    const own = label % 2 === 0 ? label : label + 1
    while (at + 1 < to && path[at + 1] === own) at++
    names.push({ from: first, to: at + 1, kind: LABELS[own - 1] as TagKind })
  }
}
