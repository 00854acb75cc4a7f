import type { Neighbour, Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { type KeyAsked, latestFirst, lookUpKeys, type Posting } from "../store/index-keys.ts"
import { mainStories } from "../store/placements.ts"
import { signaturesOf } from "../store/signatures.ts"

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
export const PER_KEY = 48

/** The nearest so many reports are compared in full. */
export const NEAREST = 64

const EVER = 1_000_000

/** Each of a signature's keys within `window` days around its own; any day where it has none. */
const askedBy = ({ keys, day }: Signature, window: number): readonly KeyAsked[] =>
  keys.map(key => ({
    key,
    from: (day ?? 0) - (day === null ? EVER : window),
    to: (day ?? 0) + (day === null ? EVER : window),
  }))

const nameOf = ({ key, from, to }: KeyAsked): string => `${from} ${to} ${key}`

const within = ({ day }: Posting, { from, to }: KeyAsked): boolean => day === null || (day >= from && day <= to)

/** Answers as the index would after the batch's earlier reports were stored: the same neighbours in batches of any size. */
type LookUp = (asked: KeyAsked, before: number) => readonly Posting[]

const lookUpFor = async (database: Database, batch: readonly Signature[], window: number): Promise<LookUp> => {
  const asked = [...new Map(batch.flatMap(each => askedBy(each, window)).map(each => [nameOf(each), each])).values()]
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
const nearest = (signature: Signature, lookUp: LookUp, window: number): readonly number[] => {
  const shared = new Map<number, number>()
  for (const asked of askedBy(signature, window)) {
    const postings = lookUp(asked, signature.seq)
    for (const { seq } of postings) shared.set(seq, (shared.get(seq) ?? 0) + 1 / postings.length)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || b - a)
    .slice(0, NEAREST)
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
export const lookAround = async (database: Database, batch: readonly Signature[], window: number): Promise<Around> => {
  const lookUp = await lookUpFor(database, batch, window)
  const found = new Map(batch.map(each => [each.seq, nearest(each, lookUp, window)]))
  const ofBatch = new Set(batch.map(({ seq }) => seq))
  const seqs = [...new Set([...found.values()].flat())].filter(seq => !ofBatch.has(seq))
  return { nearest: found, stored: await storedNeighbours(database, seqs) }
}
