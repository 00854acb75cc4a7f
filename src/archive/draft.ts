import type { Accepted, Extracted } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import type { Neighbour, Placement, Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { mainStories } from "../store/merges.ts"
import { findIds, findVersions, lastSeq } from "../store/reports.ts"
import { type Around, lookAround, type Recall } from "./neighbours.ts"
import type { Weaver } from "./weaver.ts"

/** A report of a batch that is not in the archive yet, with its place in the sequence and in the stories. */
export interface Woven {
  readonly seq: number
  readonly extracted: Extracted
  readonly signature: Signature
  readonly placement: Placement
}

/** What a batch would add to the archive as long as `after` is its newest sequence number. */
export interface Draft {
  readonly after: number
  readonly accepted: readonly Accepted[]
  readonly woven: readonly Woven[]
}

/** Stories while a batch is woven: who is in which, as each report changes it. */
interface Stories {
  readonly neighbour: (seq: number) => readonly Neighbour[]
  readonly mates: (neighbours: readonly Neighbour[]) => readonly Neighbour[]
  readonly settle: (signature: Signature, placement: Placement) => void
}

const storiesAround = (around: Around, ends: number): Stories => {
  const signatures = new Map(around.signatures)
  const stories = new Map(around.stories)
  const members = new Map(around.members)
  const neighbour = (seq: number): readonly Neighbour[] => {
    const [signature, story] = [signatures.get(seq), stories.get(seq)]
    return signature === undefined || story === undefined ? [] : [{ ...signature, story }]
  }
  const matesIn = (story: string): readonly number[] => {
    const all = members.get(story) ?? []
    return all.length <= 2 * ends ? all : [...all.slice(0, ends), ...all.slice(-ends)]
  }
  return {
    neighbour,
    mates: neighbours => [...new Set(neighbours.map(({ story }) => story))].flatMap(matesIn).flatMap(neighbour),
    settle: (signature, { seq, story, merges }) => {
      for (const { story: gone, into } of merges) {
        for (const each of members.get(gone) ?? []) stories.set(each, into)
        for (const [each, home] of stories) if (home === gone) stories.set(each, into)
        members.set(
          into,
          [...(members.get(into) ?? []), ...(members.get(gone) ?? [])].sort((a, b) => a - b),
        )
        members.delete(gone)
      }
      signatures.set(seq, signature)
      stories.set(seq, story)
      members.set(story, [...(members.get(story) ?? []), seq])
    },
  }
}

/** Places the next reports of the sequence, each knowing where those before it went. */
export const placeAll = async (
  database: Database,
  weaver: Weaver,
  recall: Recall,
  signatures: readonly Signature[],
): Promise<readonly Placement[]> => {
  const around = await lookAround(database, signatures, weaver, recall)
  const stories = storiesAround(around, weaver.mates)
  return signatures.map(signature => {
    const neighbours = (around.nearest.get(signature.seq) ?? []).flatMap(stories.neighbour)
    const placement = weaver.weave(signature, neighbours, stories.mates(neighbours))
    stories.settle(signature, placement)
    return placement
  })
}

const weaveAll = async (
  database: Database,
  weaver: Weaver,
  recall: Recall,
  fresh: readonly { readonly seq: number; readonly extracted: Extracted }[],
): Promise<readonly Woven[]> => {
  const signatures = fresh.map(({ seq, extracted }) => weaver.signatureOf(seq, extracted))
  const placements = await placeAll(database, weaver, recall, signatures)
  return fresh.map((each, i) => ({
    ...each,
    signature: signatures[i] as Signature,
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

const acceptedOf = (batch: readonly Extracted[], there: There, woven: readonly Woven[]): readonly Accepted[] => {
  const seqs = new Map([...there.versions, ...woven.map(each => [versionOf(each.extracted.report), each.seq] as const)])
  const stories = new Map([...there.stories, ...woven.map(({ seq, placement }) => [seq, placement.story] as const)])
  for (const { placement } of woven)
    for (const { story: gone, into } of placement.merges)
      for (const [seq, story] of stories) if (story === gone) stories.set(seq, into)
  const versions = new Set(there.versions.keys())
  const ids = new Set(there.ids)
  return batch.map(({ report }) => {
    const version = versionOf(report)
    const seq = seqs.get(version) ?? 0
    const outcome = versions.has(version) ? "known" : ids.has(report.id) ? "version" : "new"
    versions.add(version)
    ids.add(report.id)
    return { report: report.id, version, seq, outcome, story: stories.get(seq) ?? "" }
  })
}

/** Reads what is there and decides everything about a batch, in its order, without writing. */
export const draftOf = async (
  database: Database,
  weaver: Weaver,
  recall: Recall,
  batch: readonly Extracted[],
): Promise<Draft> => {
  const after = await lastSeq(database)
  const there = await whatIsThere(database, batch)
  const fresh = freshOf(batch, there.versions).map((extracted, index) => ({ seq: after + 1 + index, extracted }))
  const woven = await weaveAll(database, weaver, recall, fresh)
  return { after, accepted: acceptedOf(batch, there, woven), woven }
}
