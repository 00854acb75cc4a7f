import type { Signature } from "../model/story.ts"
import type { KeyAsked, Posting } from "../store/index-keys.ts"

/** The inverted index of the newest reports, in memory: it answers as the stored one would for them. */
export interface Postings {
  /** The latest `limit` of the reports here that carry a key within its days, latest first. */
  readonly latest: (asked: KeyAsked, limit: number) => readonly Posting[]
  readonly add: (signature: Signature) => void
  /** The highest sequence number that is not here: 0 where all are. */
  readonly base: () => number
  /** False where no report that is not here can be within these days. */
  readonly mayBeOlder: (asked: Pick<KeyAsked, "from" | "to">) => boolean
}

/** Reports that are kept, at least; twice as many before the older half goes. */
const KEPT = 20_000

/** Reports of no known day, first in a list that ascends. */
const dayOf = ({ day }: Posting): number => day ?? -Infinity

/** The first place in an ascending list whose day is after `day`. */
const after = (list: readonly Posting[], day: number): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (dayOf(list[middle] as Posting) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/** Latest day first, newest first within a day, those of no day last: a list backwards. */
const latestIn = (list: readonly Posting[], { from, to }: KeyAsked, limit: number): readonly Posting[] => {
  const found: Posting[] = []
  const take = (since: number, until: number): void => {
    for (let at = until - 1; at >= since && found.length < limit; at--) found.push(list[at] as Posting)
  }
  take(after(list, from - 1), after(list, to))
  take(0, after(list, -Infinity))
  return found
}

/** A key that one report carries, as most do, holds it without a list around it. */
type Held = Posting | Posting[]

const listOf = (held: Held | undefined): readonly Posting[] =>
  held === undefined ? [] : Array.isArray(held) ? held : [held]

const added = (held: Held | undefined, posting: Posting): Held => {
  if (held === undefined) return posting
  const list = Array.isArray(held) ? held : [held]
  // Sequence numbers only rise: of one day the new one is last.
  const at = after(list, dayOf(posting))
  if (at === list.length) list.push(posting)
  else list.splice(at, 0, posting)
  return list
}

const since = (held: Held, first: number): Held | undefined => {
  const list = listOf(held)
  const newer = list.filter(({ seq }) => seq > first)
  if (newer.length === list.length) return held
  return newer.length > 1 ? newer : newer[0]
}

/** Without a report, later with the newest `kept` at least; those up to `base` are in the stored index alone, and of them nothing is known but that. */
export const postingsAfter = (base: number, kept = KEPT): Postings => {
  const lists = new Map<string, Held>()
  const all: Posting[] = []
  let first = base
  // Days of what is not here: everything may be, where there was something before.
  let [oldest, newest, undated] = base === 0 ? [Infinity, -Infinity, false] : [-Infinity, Infinity, true]

  const forget = (): void => {
    for (const { seq, day } of all.splice(0, kept)) {
      first = seq
      if (day === null) undated = true
      else [oldest, newest] = [Math.min(oldest, day), Math.max(newest, day)]
    }
    for (const [key, held] of lists) {
      const newer = since(held, first)
      if (newer === undefined) lists.delete(key)
      else if (newer !== held) lists.set(key, newer)
    }
  }
  return {
    latest: (asked, limit) => latestIn(listOf(lists.get(asked.key)), asked, limit),
    add: ({ seq, day, keys }) => {
      const posting = { seq, day }
      all.push(posting)
      for (const key of keys) {
        const held = lists.get(key)
        const more = added(held, posting)
        if (more !== held) lists.set(key, more)
      }
      if (all.length >= 2 * kept) forget()
    },
    base: () => first,
    mayBeOlder: ({ from, to }) => first > 0 && (undated || (from <= newest && to >= oldest)),
  }
}
