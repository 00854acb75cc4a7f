import type { Accepted, Extracted } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import type { Neighbour, Placement, Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { mainStories } from "../store/placements.ts"
import { findIds, findVersions, lastSeq } from "../store/reports.ts"
import { lookAround } from "./neighbours.ts"
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

const weaveAll = async (
  database: Database,
  weaver: Weaver,
  fresh: readonly { readonly seq: number; readonly extracted: Extracted }[],
): Promise<readonly Woven[]> => {
  const signed = fresh.map(each => ({ ...each, signature: weaver.signatureOf(each.seq, each.extracted) }))
  const around = await lookAround(
    database,
    signed.map(({ signature }) => signature),
    weaver,
  )
  const woven = new Map<number, Neighbour>(around.stored)
  return signed.map(each => {
    const neighbours = (around.nearest.get(each.seq) ?? []).flatMap(seq => woven.get(seq) ?? [])
    const placement = weaver.weave(each.signature, neighbours)
    woven.set(each.seq, { ...each.signature, story: placement.story })
    return { ...each, placement }
  })
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
export const draftOf = async (database: Database, weaver: Weaver, batch: readonly Extracted[]): Promise<Draft> => {
  const after = await lastSeq(database)
  const there = await whatIsThere(database, batch)
  const fresh = freshOf(batch, there.versions).map((extracted, index) => ({ seq: after + 1 + index, extracted }))
  const woven = await weaveAll(database, weaver, fresh)
  return { after, accepted: acceptedOf(batch, there, woven), woven }
}
