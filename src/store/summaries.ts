import type { Placement } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { LISTED } from "./merges.ts"

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

/** The stories of the list that have no summary yet. */
export const withoutSummary = async (database: Database, { maker, language }: Maker): Promise<readonly string[]> => {
  const { rows } = await database.query<{ story: string }>(
    `select distinct l.story from (${LISTED}) as l where not exists (
       select from summaries s where s.story = l.story and s.language = $1 and s.maker = $2)`,
    [language, maker],
  )
  return rows.map(({ story }) => story)
}

const LAST = `coalesce(s.body#>>'{line,to}', '') collate "C"`

/** So many summaries of the list behind one of them (its last day and story), those of the latest last day first. */
export const summariesBehind = async <Body>(
  database: Database,
  after: readonly [to: string, story: string] | null,
  limit: number,
  { maker, language }: Maker,
): Promise<readonly Body[]> => {
  const { rows } = await database.query<{ body: Body }>(
    `select s.body from summaries s
     where s.language = $1 and s.maker = $2 and s.body->'line' <> 'null'::jsonb and s.story in (${LISTED})
     and ($3::text is null or ${LAST} < $3::text or (${LAST} = $3::text and s.story > $4::text))
     order by ${LAST} desc, s.story limit $5`,
    [language, maker, after?.[0] ?? null, after?.[1] ?? null, limit],
  )
  return rows.map(({ body }) => body)
}

/** What the list's summaries say of their subject, of those that say something. */
export const subjectsIn = async <Line>(database: Database, { maker, language }: Maker): Promise<readonly Line[]> => {
  const { rows } = await database.query<{ line: Line }>(
    `select s.body->'line' as line from summaries s
     where s.language = $1 and s.maker = $2 and s.body#>'{line,subject,0}' is not null and s.story in (${LISTED})`,
    [language, maker],
  )
  return rows.map(({ line }) => line)
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
