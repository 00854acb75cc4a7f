import type { Neighbour, Placement, Signature, StoryMerge, StorySplit } from "../../model/story.ts"
import { endsOf } from "./alike.ts"
import { afterSplits } from "./splits.ts"
import { NEIGHBOUR_CAP, neighbourKeys, WINDOW_DAYS, weave } from "./weaving.ts"

/** Weaving in memory, by the rules by which an archive looks around: for benches and tests. */
export interface Neighbourhood {
  /** Places a report among those woven before, and remembers it there. */
  weave(signature: Signature): Placement
  /** The story that a report is in now, by sequence number; stories become one as more is known. */
  storyOf(seq: number): string | null
}

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
const PER_KEY = 48

/** Reports of no known day come last, and are within any window. */
const NO_DAY = -Infinity

/** The reports that carry one key, latest day first, newest first within a day. */
interface Postings {
  readonly days: number[]
  readonly seqs: number[]
}

/** Each key's reports. */
type Index = Map<string, Postings>

/** The first place whose day is not after `day`; of one day the newest comes first, so a new report goes before it. */
const placeOf = (day: number, days: readonly number[]): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? NO_DAY) > day) low = middle + 1
    else high = middle
  }
  return low
}

/** The latest holders within the window, then those of no day, so many in all. */
const latest = ({ day }: Signature, { days, seqs }: Postings): readonly number[] => {
  const from = day === null ? 0 : placeOf(day + WINDOW_DAYS, days)
  let to = from
  while (to < days.length && to - from < PER_KEY && (day === null || (days[to] ?? NO_DAY) >= day - WINDOW_DAYS)) to++
  const undated = day === null || to - from === PER_KEY ? to : Math.max(to, placeOf(NO_DAY, days))
  return [...seqs.slice(from, to), ...seqs.slice(undated, undated + PER_KEY - (to - from))]
}

const nearest = (signature: Signature, index: Index): readonly number[] => {
  const shared = new Map<number, number>()
  for (const key of neighbourKeys(signature)) {
    const held = index.get(key)
    const found = held === undefined ? [] : latest(signature, held)
    for (const seq of found) shared.set(seq, (shared.get(seq) ?? 0) + 1 / found.length)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, NEIGHBOUR_CAP)
    .map(([seq]) => seq)
}

/** Drops the oldest of a key's reports where they are forgotten. */
const prune = ({ days, seqs }: Postings, since: number): void => {
  while ((seqs.at(-1) ?? since) < since) {
    days.pop()
    seqs.pop()
  }
}

const enter = (signature: Signature, index: Index, since: number): void => {
  const day = signature.day ?? NO_DAY
  for (const key of neighbourKeys(signature)) {
    const held = index.get(key) ?? { days: [], seqs: [] }
    const at = placeOf(day, held.days)
    held.days.splice(at, 0, day)
    held.seqs.splice(at, 0, signature.seq)
    prune(held, since)
    index.set(key, held)
  }
}

/** The reports woven so far by sequence number, and those of each story. */
interface Placed {
  readonly known: Map<number, Neighbour>
  readonly members: Map<string, number[]>
}

const found = (seqs: readonly number[], { known }: Placed): readonly Neighbour[] =>
  seqs.flatMap(seq => known.get(seq) ?? [])

const splitIn = (placed: Placed, given: StorySplit): void => {
  const all = placed.members.get(given.from) ?? []
  for (const each of found(all, placed)) placed.known.set(each.seq, afterSplits(each, [given]))
  const isOut = (seq: number): boolean => placed.known.get(seq)?.story === given.story
  placed.members.set(given.story, all.filter(isOut))
  placed.members.set(
    given.from,
    all.filter(seq => !isOut(seq)),
  )
}

const mergeIn = (placed: Placed, { story: gone, into }: StoryMerge): void => {
  const { known, members } = placed
  const out = members.get(gone) ?? []
  for (const each of found(out, placed)) known.set(each.seq, { ...each, story: into, path: [...each.path, into] })
  members.delete(gone)
  members.set(
    into,
    [...out, ...(members.get(into) ?? [])].sort((a, b) => a - b),
  )
}

const settle = (placed: Placed, signature: Signature, { seq, part, story, splits, merges }: Placement): void => {
  for (const split of splits) splitIn(placed, split)
  for (const merge of merges) mergeIn(placed, merge)
  const all = placed.members.get(story) ?? []
  // The part leads to the story as it does for the reports that are in it.
  const path = found(all, placed).find(each => each.path[0] === part)?.path
  placed.known.set(seq, { ...signature, story, path: path ?? (part === story ? [story] : [part, story]) })
  all.push(seq)
  placed.members.set(story, all)
}

/** Begins an empty neighbourhood. It remembers the latest so many reports, all where nothing is said: within a window's length none is missed. */
export function neighbourhood(remembered: number = Number.POSITIVE_INFINITY): Neighbourhood {
  const index: Index = new Map()
  const placed: Placed = { known: new Map(), members: new Map() }
  return {
    weave: signature => {
      const near = found(nearest(signature, index), placed)
      const around = [...new Set(near.map(({ story }) => story))]
      const mates = around.flatMap(story => found(endsOf(placed.members.get(story) ?? []), placed))
      const placement = weave(signature, near, mates)
      enter(signature, index, signature.seq - remembered)
      settle(placed, signature, placement)
      placed.known.delete(signature.seq - remembered)
      return placement
    },
    storyOf: seq => placed.known.get(seq)?.story ?? null,
  }
}
