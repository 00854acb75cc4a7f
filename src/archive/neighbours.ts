import type { Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { type KeyAsked, latestFirst, lookUpKeys, type Posting } from "../store/index-keys.ts"
import { mainMembers, mainPaths } from "../store/merges.ts"
import { signaturesOf } from "../store/signatures.ts"
import { endsIn } from "./ends.ts"
import { highest } from "./highest.ts"
import { touch } from "./last-used.ts"
import type { Memory } from "./memory.ts"
import type { Weaver } from "./weaver.ts"

/** Of each key the latest so many reports count: what keeps the work per report flat while a key's list grows. */
export const PER_KEY = 48

type Reach = Pick<Weaver, "window" | "nearest" | "mates">

// Days that hold every date there is.
const EVER = { from: -10_000_000, to: 10_000_000 }

/** A report's own versions are looked for at any time, all else within the window around its day. */
const askedBy = ({ keys, day }: Signature, { window }: Reach): readonly KeyAsked[] => {
  const days = day === null ? EVER : { from: day - window, to: day + window }
  return keys.map(key => {
    const { from, to } = key.startsWith("report:") ? EVER : days
    return { key, from, to }
  })
}

const nameOf = ({ key, from, to }: KeyAsked): string => `${from} ${to} ${key}`

type LookUp = (asked: KeyAsked) => readonly Posting[]

/** Answers as the stored index would if the batch's earlier reports were in it: the same neighbours in batches of any size. */
const lookUpFor = async (
  database: Database,
  batch: readonly (readonly KeyAsked[])[],
  { postings }: Memory,
): Promise<LookUp> => {
  const older = batch.flatMap(each => each.filter(postings.mayBeOlder))
  if (older.length === 0) return key => postings.latest(key, PER_KEY)
  const asked = [...new Map(older.map(each => [nameOf(each), each])).values()]
  const stored = await lookUpKeys(database, asked, PER_KEY)
  const found = new Map(asked.map((each, place) => [nameOf(each), stored[place] ?? []]))
  return key => {
    const newer = postings.latest(key, PER_KEY)
    const before = (found.get(nameOf(key)) ?? []).filter(({ seq }) => seq <= postings.base())
    return before.length === 0 ? newer : [...before, ...newer].sort(latestFirst).slice(0, PER_KEY)
  }
}

/** The sequence numbers that share most, rare keys counting more than common ones; newer before older among equals. */
const nearest = (asked: readonly KeyAsked[], lookUp: LookUp, reach: Reach): readonly number[] => {
  const shared = new Map<number, number>()
  for (const each of asked) {
    const postings = lookUp(each)
    const says = 1 / postings.length
    for (const { seq } of postings) shared.set(seq, (shared.get(seq) ?? 0) + says)
  }
  return highest(shared, reach.nearest)
}

const without = <Key>(keys: Iterable<Key>, known: { has: (key: Key) => boolean }): readonly Key[] =>
  [...new Set(keys)].filter(key => !known.has(key))

/** Reads what the memory lacks of what is around these reports: their stories, those stories' reports, and the signatures of their ends. */
const recall = async (database: Database, seqs: readonly number[], reach: Reach, memory: Memory): Promise<void> => {
  const { paths, members, signatures } = memory
  const learn = async (some: readonly number[]): Promise<void> => {
    for (const [seq, path] of await mainPaths(database, without(some, paths))) paths.set(seq, path)
  }
  await learn(seqs)
  const around = [...new Set(seqs.flatMap(seq => paths.get(seq)?.at(-1) ?? []))]
  for (const [story, all] of await mainMembers(database, without(around, members))) members.set(story, [...all])
  await learn(around.flatMap(story => members.get(story) ?? []))
  const ends = around.flatMap(story => endsIn(members.get(story) ?? [], reach.mates))
  const wanted = [...new Set([...seqs, ...ends])]
  for (const seq of wanted) touch(signatures, seq)
  for (const each of await signaturesOf(database, without(wanted, signatures)))
    signatures.set(each.seq, memory.keep(each))
}

/**
 * Each report's neighbours by sequence number, nearest first; the memory knows all of them afterwards, with their stories, and the
 * batch's keys. Flat in the size of the archive.
 */
export const lookAround = async (
  database: Database,
  batch: readonly Signature[],
  reach: Reach,
  memory: Memory,
): Promise<ReadonlyMap<number, readonly number[]>> => {
  const asked = batch.map(signature => askedBy(signature, reach))
  const lookUp = await lookUpFor(database, asked, memory)
  const found = new Map<number, readonly number[]>()
  for (const [place, signature] of batch.entries()) {
    found.set(signature.seq, nearest(asked[place] ?? [], lookUp, reach))
    memory.postings.add(signature)
  }
  const ofBatch = new Set(batch.map(({ seq }) => seq))
  await recall(database, without([...found.values()].flat(), ofBatch), reach, memory)
  return found
}
