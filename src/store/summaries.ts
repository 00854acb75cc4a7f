import type { Placement } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

/** Who made a summary: the same claims give the same one only by the same knowledge, in the same language. */
export interface Maker {
  readonly maker: string
  readonly language: string
}

const COLUMNS = { story: "text", language: "text", maker: "text", body: "jsonb" }

/** The summaries of stories that have one, by story. */
export const summariesOf = async <Body>(
  database: Database,
  stories: readonly string[],
  { maker, language }: Maker,
): Promise<ReadonlyMap<string, Body>> => {
  const { rows } = await database.query<{ story: string; body: Body }>(
    "select story, body from summaries where language = $1 and maker = $2 and story = any($3::text[])",
    [language, maker, stories],
  )
  return new Map(rows.map(({ story, body }) => [story, body]))
}

/** Keeps summaries in place of those that were there. */
export const keepSummaries = (
  database: Database,
  bodies: ReadonlyMap<string, unknown>,
  { maker, language }: Maker,
): Promise<void> =>
  database.transaction(async tx => {
    const stories = [...bodies.keys()]
    await tx.query("delete from summaries where language = $1 and story = any($2::text[])", [language, stories])
    await insertInto(
      tx,
      "summaries",
      COLUMNS,
      [...bodies].map(([story, body]) => ({ story, language, maker, body })),
    )
  })

/** Forgets the summaries of all stories that these placements change. */
export const forgetSummaries = async (tx: Database, placements: readonly Placement[]): Promise<void> => {
  const changed = placements.flatMap(({ story, part, also, splits, merges }) => [
    story,
    part,
    ...also,
    ...splits.flatMap(split => [split.story, split.from]),
    ...merges.flatMap(merge => [merge.story, merge.into]),
  ])
  await tx.query("delete from summaries where story = any($1::text[])", [[...new Set(changed)]])
}
