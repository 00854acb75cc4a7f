import type { Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { type KeyAsked, latestFirst, lookUpKeys, type Posting } from "../store/index-keys.ts"
import { endsOfStories, mainStories } from "../store/merges.ts"
import { signaturesOf } from "../store/signatures.ts"
import type { Weaver } from "./weaver.ts"

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
export const PER_KEY = 48

type Reach = Pick<Weaver, "window" | "nearest" | "mates">

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

/** What is around the reports of a batch: each one's neighbours by sequence number, nearest first, and what is stored of them. */
export interface Around {
  readonly nearest: ReadonlyMap<number, readonly number[]>
  readonly signatures: ReadonlyMap<number, Signature>
  readonly stories: ReadonlyMap<number, string>
  /** Of each of those stories at least the first and latest reports, in sequence. */
  readonly members: ReadonlyMap<string, readonly number[]>
}

/** Stored signatures, read once: they never change. */
export type Recall = (database: Database, seqs: readonly number[]) => Promise<ReadonlyMap<number, Signature>>

/** So many signatures are kept in memory: those of the last few thousand reports are asked for again and again. */
const RECALLED = 8000

/** Remembers the signatures of one database. */
export const recalling = (): Recall => {
  const known = new Map<number, Signature>()
  return async (database, seqs) => {
    const missing = await signaturesOf(
      database,
      seqs.filter(seq => !known.has(seq)),
    )
    const found = new Map([
      ...seqs.flatMap(seq => (known.has(seq) ? [[seq, known.get(seq) as Signature] as const] : [])),
      ...missing.map(each => [each.seq, each] as const),
    ])
    for (const each of missing) known.set(each.seq, each)
    for (const seq of known.keys()) {
      if (known.size <= RECALLED) break
      known.delete(seq)
    }
    return found
  }
}

/** What is around the reports of a batch, in the archive and in the batch itself. Flat in the size of the archive. */
export const lookAround = async (
  database: Database,
  batch: readonly Signature[],
  reach: Reach,
  recall: Recall,
): Promise<Around> => {
  const lookUp = await lookUpFor(database, batch, reach)
  const found = new Map(batch.map(each => [each.seq, nearest(each, lookUp, reach)]))
  const ofBatch = new Set(batch.map(({ seq }) => seq))
  const seqs = [...new Set([...found.values()].flat())].filter(seq => !ofBatch.has(seq))
  const stories = new Map(await mainStories(database, seqs))
  const members = await endsOfStories(database, [...new Set(stories.values())], reach.mates)
  for (const [story, all] of members) for (const seq of all) stories.set(seq, story)
  return { nearest: found, stories, members, signatures: await recall(database, [...stories.keys()]) }
}
