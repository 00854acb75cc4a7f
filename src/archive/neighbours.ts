import type { Neighbour, Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { type KeyAsked, latestFirst, lookUpKeys, type Posting } from "../store/index-keys.ts"
import { mainStories } from "../store/placements.ts"
import { signaturesOf } from "../store/signatures.ts"
import type { Weaver } from "./weaver.ts"

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
export const PER_KEY = 48

type Reach = Pick<Weaver, "window" | "nearest">

// Days that hold every date there is.
const EVER = { from: -10_000_000, to: 10_000_000 }

/** A report's own versions are looked for at any time, all else within the window around its day. */
const askedBy = ({ keys, day }: Signature, { window }: Reach): readonly KeyAsked[] => {
  const days = day === null ? EVER : { from: day - window, to: day + window }
  return keys.map(key => ({ key, ...(key.startsWith("report:") ? EVER : days) }))
}

const nameOf = ({ key, from, to }: KeyAsked): string => `${from} ${to} ${key}`

const within = ({ day }: Posting, { from, to }: KeyAsked): boolean => day === null || (day >= from && day <= to)

/** Answers as the index would after the batch's earlier reports were stored: the same neighbours in batches of any size. */
type LookUp = (asked: KeyAsked, before: number) => readonly Posting[]

const lookUpFor = async (database: Database, batch: readonly Signature[], reach: Reach): Promise<LookUp> => {
  const asked = [...new Map(batch.flatMap(each => askedBy(each, reach)).map(each => [nameOf(each), each])).values()]
  const stored = await lookUpKeys(database, asked, PER_KEY)
  const found = new Map(asked.map((each, place) => [nameOf(each), stored[place] ?? []]))
  const fresh = Map.groupBy(
    batch.flatMap(({ keys, seq, day }) => keys.map(key => ({ key, seq, day }))),
    ({ key }) => key,
  )
  return (key, before) => {
    const earlier = (fresh.get(key.key) ?? []).filter(each => each.seq < before && within(each, key))
    return [...(found.get(nameOf(key)) ?? []), ...earlier].sort(latestFirst).slice(0, PER_KEY)
  }
}

/** The sequence numbers that share most, rare keys counting more than common ones; newer before older among equals. */
const nearest = (signature: Signature, lookUp: LookUp, reach: Reach): readonly number[] => {
  const shared = new Map<number, number>()
  for (const asked of askedBy(signature, reach)) {
    const postings = lookUp(asked, signature.seq)
    for (const { seq } of postings) shared.set(seq, (shared.get(seq) ?? 0) + 1 / postings.length)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, reach.nearest)
    .map(([seq]) => seq)
}

const storedNeighbours = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, Neighbour>> => {
  const stories = await mainStories(database, seqs)
  const signatures = await signaturesOf(database, seqs)
  return new Map(signatures.map(each => [each.seq, { ...each, story: stories.get(each.seq) ?? "" }]))
}

/** For each report of a batch the sequence numbers of its neighbours, nearest first, and those of them that are stored. */
export interface Around {
  readonly nearest: ReadonlyMap<number, readonly number[]>
  readonly stored: ReadonlyMap<number, Neighbour>
}

/** What is around the reports of a batch, in the archive and in the batch itself. Flat in the size of the archive. */
export const lookAround = async (database: Database, batch: readonly Signature[], reach: Reach): Promise<Around> => {
  const lookUp = await lookUpFor(database, batch, reach)
  const found = new Map(batch.map(each => [each.seq, nearest(each, lookUp, reach)]))
  const ofBatch = new Set(batch.map(({ seq }) => seq))
  const seqs = [...new Set([...found.values()].flat())].filter(seq => !ofBatch.has(seq))
  return { nearest: found, stored: await storedNeighbours(database, seqs) }
}
