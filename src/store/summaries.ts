import type { Placement, Subjected } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { LISTED } from "./merges.ts"

/** Who made a summary: the same claims give the same one only by the same knowledge, in the same language. */
export interface Maker {
  readonly maker: string
  readonly language: string
}

const COLUMNS = { story: "text", language: "text", maker: "text", last_day: "text", facets: "text[]", body: "jsonb" }

/** A line as it is kept, with what it is found by: its last day ('' where it has none, null where nothing of it is shown), its facets. */
export interface Summary {
  readonly story: string
  readonly last: string | null
  readonly facets: readonly string[]
  readonly body: unknown
}

/** Which stories of the list are meant: of these alone (null: of all), and with all of these facets. */
export interface Wanted {
  readonly stories: readonly string[] | null
  readonly facets: readonly string[]
}

/**
 * For SQL: that a story is among those of a parameter, where any are given. Asked in words of its own where none are: one plan for both, as a
 * statement that is kept ready has, goes through all of them once for each that might be given.
 */
const among = (story: string, stories: readonly string[] | null, parameter: number): string =>
  stories === null ? `$${parameter}::text[] is null` : `${story} = any($${parameter}::text[])`

/** All of them are of the list: whatever changes which stories are in it forgets their summaries. */
const wantedBy = ({ stories }: Wanted): string =>
  `s.language = $1 and s.maker = $2 and s.last_day is not null and ${among("s.story", stories, 3)} and s.facets @> $4::text[]`

const given = ({ stories, facets }: Wanted, { maker, language }: Maker): readonly unknown[] => [
  language,
  maker,
  stories,
  facets,
]

/** The stories of the list, or those of them that are given, that have no summary yet. */
export const withoutSummary = async (
  database: Database,
  stories: readonly string[] | null,
  { maker, language }: Maker,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ story: string }>(
    // Each is looked up by its key: who has not counted the rows would go through all summaries for each story.
    `select l.story from (select distinct story from (${LISTED}) as listed) as l where ${among("l.story", stories, 3)} and
       (select s.maker from summaries s where s.story = l.story and s.language = $1) is distinct from $2`,
    [language, maker, stories],
  )
  return rows.map(({ story }) => story)
}

/** So many summaries (null: all) of those that are wanted behind one of them (its last day and story), those of the latest last day first. */
export const summariesBehind = async <Body>(
  database: Database,
  wanted: Wanted,
  { after, limit }: { readonly after: readonly [to: string, story: string] | null; readonly limit: number | null },
  maker: Maker,
): Promise<readonly Body[]> => {
  const { rows } = await database.query<{ body: Body }>(
    `select s.body from summaries s where ${wantedBy(wanted)}
     and ($5::text is null or s.last_day < $5::text or (s.last_day = $5::text and s.story > $6::text))
     order by s.last_day desc, s.story limit $7`,
    [...given(wanted, maker), after?.[0] ?? null, after?.[1] ?? null, limit],
  )
  return rows.map(({ body }) => body)
}

/** How many of those that are wanted there are by facet; by '' all of them. */
export const countsOf = async (
  database: Database,
  wanted: Wanted,
  maker: Maker,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await database.query<{ facet: string; stories: number }>(
    `select facet, count(*)::integer as stories from summaries s, unnest(array_prepend('', s.facets)) as facet
     where ${wantedBy(wanted)} group by facet`,
    given(wanted, maker),
  )
  return new Map(rows.map(({ facet, stories }) => [facet, stories]))
}

/** What the list's summaries say of their subject, of those that say something and, where stories are given, are among them. */
export const subjectsIn = async (
  database: Database,
  stories: readonly string[] | null,
  maker: Maker,
): Promise<readonly Subjected[]> => {
  const wanted = { stories, facets: [] }
  const { rows } = await database.query<Subjected>(
    `select s.story, line->'subject' as subject, line->>'from' as "from", line->>'to' as "to"
     from summaries s, lateral (select s.body->'line' as line offset 0) as lines
     where ${wantedBy(wanted)} and line#>'{subject,0}' is not null`,
    given(wanted, maker),
  )
  return rows
}

/** Keeps summaries in place of those that were there. */
export const keepSummaries = (
  database: Database,
  summaries: readonly Summary[],
  { maker, language }: Maker,
): Promise<void> =>
  database.transaction(async tx => {
    const stories = summaries.map(({ story }) => story)
    await tx.query("delete from summaries where language = $1 and story = any($2::text[])", [language, stories])
    await insertInto(
      tx,
      "summaries",
      COLUMNS,
      summaries.map(({ last, ...one }) => ({ ...one, language, maker, last_day: last })),
      // Whoever made the same ones at the same time kept the same.
      "on conflict (story, language) do nothing",
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
