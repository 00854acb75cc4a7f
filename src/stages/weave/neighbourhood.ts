import type { Neighbour, Placement, Signature } from "../../model/story.ts"
import { MATES, NEIGHBOUR_CAP, neighbourKeys, WINDOW_DAYS, weave } from "./weaving.ts"

/** Weaving in memory, by the rules by which an archive looks around: for benches and tests. */
export interface Neighbourhood {
  /** Places a report among those woven before, and remembers it there. */
  weave(signature: Signature): Placement
  /** The story that a report is in now, by sequence number; stories become one as more is known. */
  storyOf(seq: number): string | null
}

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
const PER_KEY = 48

const inWindow = (a: Signature, b: Signature): boolean =>
  a.day === null || b.day === null || Math.abs(a.day - b.day) <= WINDOW_DAYS

/** Latest day first, newest first within a day; reports of no known day last. */
const latestFirst = (a: Signature, b: Signature): number =>
  (b.day ?? -Infinity) - (a.day ?? -Infinity) || b.seq - a.seq || 0

/** The latest holders within the window; lists are kept latest first. */
const latest = (signature: Signature, held: readonly Signature[]): readonly Signature[] => {
  const found: Signature[] = []
  for (const other of held) if (found.length < PER_KEY && inWindow(signature, other)) found.push(other)
  return found
}

/** Each key's reports, latest first. */
type Index = Map<string, Signature[]>

const nearest = (signature: Signature, index: Index): readonly number[] => {
  const shared = new Map<number, number>()
  for (const key of neighbourKeys(signature)) {
    const found = latest(signature, index.get(key) ?? [])
    for (const { seq } of found) shared.set(seq, (shared.get(seq) ?? 0) + 1 / found.length)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, NEIGHBOUR_CAP)
    .map(([seq]) => seq)
}

const enter = (signature: Signature, index: Index): void => {
  for (const key of neighbourKeys(signature)) {
    const held = (index.get(key) ?? []).filter(other => inWindow(signature, other))
    const at = held.findIndex(other => latestFirst(signature, other) < 0)
    held.splice(at < 0 ? held.length : at, 0, signature)
    index.set(key, held)
  }
}

/** The first and the latest of a story's reports. */
export const matesOf = (members: readonly number[]): readonly number[] =>
  members.length <= 2 * MATES ? members : [...members.slice(0, MATES), ...members.slice(-MATES)]

/** Begins an empty neighbourhood. */
export function neighbourhood(): Neighbourhood {
  const index: Index = new Map()
  const known = new Map<number, Signature>()
  const stories = new Map<number, string>()
  const members = new Map<string, number[]>()
  const neighbour = (seq: number): Neighbour[] => {
    const [signature, story] = [known.get(seq), stories.get(seq)]
    return signature === undefined || story === undefined ? [] : [{ ...signature, story }]
  }
  const settle = ({ seq, story, merges }: Placement): void => {
    for (const { story: gone, into } of merges) {
      const all = [...(members.get(gone) ?? []), ...(members.get(into) ?? [])].sort((a, b) => a - b)
      for (const each of members.get(gone) ?? []) stories.set(each, into)
      members.delete(gone)
      members.set(into, all)
    }
    stories.set(seq, story)
    members.set(story, [...(members.get(story) ?? []), seq])
  }
  return {
    weave: signature => {
      const near = nearest(signature, index).flatMap(neighbour)
      const around = [...new Set(near.map(({ story }) => story))]
      const mates = around.flatMap(story => matesOf(members.get(story) ?? [])).flatMap(neighbour)
      const placement = weave(signature, near, mates)
      known.set(signature.seq, signature)
      enter(signature, index)
      settle(placement)
      return placement
    },
    storyOf: seq => stories.get(seq) ?? null,
  }
}
