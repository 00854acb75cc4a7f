import { searchKeys } from "../languages/search.ts"
import type { Accepted, Extracted } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import type { Placement, Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { mainStories } from "../store/merges.ts"
import { findIds, findVersions } from "../store/reports.ts"
import { type State, stateOf } from "../store/state.ts"
import { endsIn } from "./ends.ts"
import { neighboursIn, type Remembering } from "./memory.ts"
import { lookAround } from "./neighbours.ts"
import type { Weaver } from "./weaver.ts"

/** A report of a batch that is not in the archive yet, with its place in the sequence and in the stories. */
export interface Woven {
  readonly seq: number
  readonly extracted: Extracted
  readonly signature: Signature
  readonly placement: Placement
  /** What it is found by. */
  readonly searched: readonly string[]
}

/** What a batch would add to the archive as long as that is its state. */
export interface Draft {
  readonly state: State
  readonly accepted: readonly Accepted[]
  readonly woven: readonly Woven[]
}

/** Places the next reports of the sequence, each knowing where those before it went; the memory follows. */
export const placeAll = async (
  database: Database,
  weaver: Weaver,
  remembered: Remembering,
  state: State,
  signatures: readonly Signature[],
): Promise<readonly Placement[]> => {
  const memory = remembered.at(state)
  const nearest = await lookAround(database, signatures, weaver, memory)
  const matesIn = (story: string): readonly number[] => endsIn(memory.members.get(story) ?? [], weaver.mates)
  return signatures.map(signature => {
    const kept = memory.keep(signature)
    const neighbours = neighboursIn(memory, nearest.get(signature.seq) ?? [])
    const stories = [...new Set(neighbours.map(({ story }) => story))]
    // With the lists that are kept: what is made of them once serves those that come after it too.
    const placement = weaver.weave(
      { ...kept, keys: signature.keys },
      neighbours,
      neighboursIn(memory, stories.flatMap(matesIn)),
    )
    remembered.follow(kept, placement)
    return placement
  })
}

const weaveAll = async (
  database: Database,
  weaver: Weaver,
  remembered: Remembering,
  state: State,
  fresh: readonly { readonly seq: number; readonly extracted: Extracted }[],
): Promise<readonly Woven[]> => {
  // One after the other: both read the words of the text.
  const known = fresh.map(({ seq, extracted }) => ({
    signature: weaver.signatureOf(seq, extracted),
    searched: searchKeys(extracted.report.text),
  }))
  const signatures = known.map(({ signature }) => signature)
  const placements = await placeAll(database, weaver, remembered, state, signatures)
  return fresh.map((each, i) => ({
    ...each,
    ...(known[i] as Pick<Woven, "signature" | "searched">),
    placement: placements[i] as Placement,
  }))
}

/** The reports that are not there, each once, in the batch's order. */
const freshOf = (batch: readonly Extracted[], known: ReadonlyMap<string, number>): readonly Extracted[] => {
  const versions = batch.map(({ report }) => versionOf(report))
  return batch.filter((_, index) => {
    const version = versions[index] ?? ""
    return !known.has(version) && versions.indexOf(version) === index
  })
}

/** What is there of a batch before it: versions with their numbers and stories, and ids in any version. */
interface There {
  readonly versions: ReadonlyMap<string, number>
  readonly stories: ReadonlyMap<number, string>
  readonly ids: ReadonlySet<string>
}

const whatIsThere = async (database: Database, batch: readonly Extracted[]): Promise<There> => {
  const names = batch.map(({ report }) => versionOf(report))
  const versions = await findVersions(database, names)
  const ids = batch.map(({ report }) => report.id)
  return { versions, stories: await mainStories(database, [...versions.values()]), ids: await findIds(database, ids) }
}

const acceptedOf = (
  batch: readonly Extracted[],
  there: There,
  woven: readonly Woven[],
  { storyOf }: Remembering,
): readonly Accepted[] => {
  const seqs = new Map([...there.versions, ...woven.map(each => [versionOf(each.extracted.report), each.seq] as const)])
  const versions = new Set(there.versions.keys())
  const ids = new Set(there.ids)
  return batch.map(({ report }) => {
    const version = versionOf(report)
    const seq = seqs.get(version) ?? 0
    const outcome = versions.has(version) ? "known" : ids.has(report.id) ? "version" : "new"
    versions.add(version)
    ids.add(report.id)
    return { report: report.id, version, seq, outcome, story: storyOf(seq) ?? there.stories.get(seq) ?? "" }
  })
}

/** Reads what is there and decides everything about a batch, in its order, without writing. */
export const draftOf = async (
  database: Database,
  weaver: Weaver,
  remembered: Remembering,
  batch: readonly Extracted[],
): Promise<Draft> => {
  const state = await stateOf(database)
  const there = await whatIsThere(database, batch)
  const fresh = freshOf(batch, there.versions).map((extracted, index) => ({
    seq: state.last + 1 + index,
    extracted,
  }))
  const woven = fresh.length === 0 ? [] : await weaveAll(database, weaver, remembered, state, fresh)
  return { state, accepted: acceptedOf(batch, there, woven, remembered), woven }
}
