import type { ArchiveState, Changed } from "../model/archive.ts"
import type { Database } from "./database.ts"

/** What drafts and memories of an archive depend on: another state, and they are made again. */
export interface State {
  /** The newest sequence number; 0 in an empty archive. */
  readonly last: number
  /** How often all was woven or reports were read again. */
  readonly again: number
}

/** The archive as it is. */
export const stateOf = async (database: Database): Promise<State> => {
  const { rows } = await database.query<State>(
    "select coalesce(max(seq), 0)::bigint as last, (select again from weavings) as again from reports",
  )
  return rows[0] ?? { last: 0, again: 0 }
}

/** Reports since an earlier state of which it is still told what they changed. */
const MANY = 1000

const TOUCHED = `
  select story from placements where seq > $1
  union select unnest(array[story, into_story]) from merges where seq > $1
  union select unnest(array[story, from_story]) from splits where seq > $1`

/** What these stories became a part of at any time, they themselves among them. */
const withAllBecome = async (database: Database, stories: readonly string[]): Promise<readonly string[]> => {
  const all = new Set(stories)
  for (let asked = stories; asked.length > 0; ) {
    const { rows } = await database.query<{ into: string }>(
      'select distinct into_story as "into" from merges where story = any($1::text[])',
      [asked],
    )
    asked = rows.map(({ into }) => into).filter(story => !all.has(story))
    for (const story of asked) all.add(story)
  }
  return [...all]
}

const changedBetween = async (database: Database, before: number, last: number): Promise<Changed | null> => {
  if (last - before > MANY) return null
  const { rows: touched } = await database.query<{ story: string }>(TOUCHED, [before])
  const { rows: reports } = await database.query<{ id: string }>("select id from reports where seq > $1", [before])
  const stories = await withAllBecome(
    database,
    touched.map(({ story }) => story),
  )
  return { stories, reports: [...new Set(reports.map(({ id }) => id))] }
}

/** All that views of an archive depend on, in words (reports, readings, weavings and decisions), and what is otherwise than in an earlier state. */
export const stateSince = async (database: Database, since: string | null): Promise<ArchiveState> => {
  const { rows } = await database.query<{ last: number; again: number; reviews: number }>(
    `select (select coalesce(max(seq), 0) from reports)::bigint as last, (select again from weavings) as again,
       (select coalesce(max(position), -1) from reviews) as reviews`,
  )
  const { last, again, reviews } = rows[0] ?? { last: 0, again: 0, reviews: -1 }
  const state = `${last} ${again} ${reviews}`
  if (state === since) return { state, changed: { stories: [], reports: [] } }
  const [before = "", ...others] = since?.split(" ") ?? []
  const isMore = others.join(" ") === `${again} ${reviews}` && last >= Number(before)
  return { state, changed: isMore ? await changedBetween(database, Number(before), last) : null }
}

/** Tells everybody who remembers something of the archive that it was changed otherwise than by new reports. */
export const changedAgain = async (tx: Database): Promise<void> => {
  await tx.query("update weavings set again = again + 1")
}

/** True where nothing happened between the two. */
export const isSame = (a: State, b: State): boolean => a.last === b.last && a.again === b.again
