import type { Signature } from "../model/story.ts"
import { type KeyAsked, latestFirst, type Posting } from "../store/index-keys.ts"

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

const latestIn = (list: readonly Posting[], { from, to }: KeyAsked, limit: number): readonly Posting[] => {
  const end = after(list, to)
  const found = list.slice(Math.max(after(list, from - 1), end - limit), end).reverse()
  const undated = list.slice(0, after(list, -Infinity)).reverse()
  return [...found, ...undated].slice(0, limit).sort(latestFirst)
}

/** Without a report, later with the newest `kept` at least; those up to `base` are in the stored index alone, and of them nothing is known but that. */
export const postingsAfter = (base: number, kept = KEPT): Postings => {
  const lists = new Map<string, Posting[]>()
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
    for (const [key, list] of lists) {
      const newer = list.filter(({ seq }) => seq > first)
      if (newer.length === 0) lists.delete(key)
      else if (newer.length < list.length) lists.set(key, newer)
    }
  }
  return {
    latest: (asked, limit) => latestIn(lists.get(asked.key) ?? [], asked, limit),
    add: ({ seq, day, keys }) => {
      const posting = { seq, day }
      all.push(posting)
      for (const key of keys) {
        const list = lists.get(key)
        if (list === undefined) lists.set(key, [posting])
        // Sequence numbers only rise: of one day the new one is last.
        else list.splice(after(list, dayOf(posting)), 0, posting)
      }
      if (all.length >= 2 * kept) forget()
    },
    base: () => first,
    mayBeOlder: ({ from, to }) => first > 0 && (undated || (from <= newest && to >= oldest)),
  }
}
