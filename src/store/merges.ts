import type { Placement, StoryTurn } from "../model/story.ts"
import type { Database } from "./database.ts"
import { groupRows } from "./group-rows.ts"
import { findsNothing, type Holding, holding } from "./holding.ts"
import { insertInto } from "./insert.ts"
import { type Until, untilCondition } from "./until.ts"
import { SHOWN, shownBy } from "./withheld.ts"

const COLUMNS = { story: "text", into_story: "text", seq: "bigint", position: "integer", why: "text" }

/** Adds which stories became one. */
export const saveMerges = (tx: Database, placements: readonly Placement[]): Promise<void> =>
  insertInto(
    tx,
    "merges",
    COLUMNS,
    placements.flatMap(({ seq, merges }) =>
      merges.map(({ story, into, why }, position) => ({ story, into_story: into, seq, position, why })),
    ),
  )

const SPLIT_COLUMNS = { story: "text", from_story: "text", seq: "bigint", position: "integer", why: "text" }

/** Adds which stories came out of others again. */
export const saveSplits = (tx: Database, placements: readonly Placement[]): Promise<void> =>
  insertInto(
    tx,
    "splits",
    SPLIT_COLUMNS,
    placements.flatMap(({ seq, splits }) =>
      splits.map(({ story, from, why }, position) => ({ story, from_story: from, seq, position, why })),
    ),
  )

/** The condition that a merge (as `m`, its report as `r`) was known by a moment and not undone by then. */
export const standingMerge = (until: Until, parameter: number): string => `${untilCondition(until, parameter)}
  and not exists (
    select from splits x join reports r using (seq)
    where x.story = m.story and x.seq > m.seq and ${untilCondition(until, parameter)})`

/**
 * For SQL, after "with recursive": the table `became (story, now)`, with the story that each one of `begun` (a table of stories,
 * each as `story` and `now`) has become a part of by a moment, itself where none; the moment is the parameter of that number. The
 * table `steps (story, now, depth)` has what it became on the way.
 */
export const became = (begun: string, until: Until, parameter: number): string => `
  steps (story, now, depth) as (
    select begun.story, begun.now, 0 from (${begun}) as begun (story, now)
    union all
    select s.story, m.into_story, s.depth + 1 from steps s
    join merges m on m.story = s.now join reports r using (seq) where ${standingMerge(until, parameter)}),
  became as (
    select story, now from steps s where not exists (
      select from merges m join reports r using (seq) where m.story = s.now and ${standingMerge(until, parameter)}))`

const INTO = (until: Until): string => `
  select m.story, m.into_story as into from merges m join reports r using (seq)
  where m.story = any($1::text[]) and ${standingMerge(until, 2)}`

/**
 * What each of these stories has become a part of by a moment; itself where nothing. Step by step: most have become nothing, and few
 * more than one other.
 */
export const storiesNow = async (
  database: Database,
  stories: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, string>> => {
  const now = new Map(stories.map(story => [story, story]))
  for (let asked = stories; asked.length > 0; ) {
    const { rows } = await database.query<{ story: string; into: string }>(INTO(until), [asked, until?.at ?? null])
    const into = new Map(rows.map(row => [row.story, row.into]))
    for (const [story, at] of now) now.set(story, into.get(at) ?? at)
    asked = [...new Set(into.values())]
  }
  return now
}

/** The same of one. */
export const storyNow = async (database: Database, story: string, until: Until): Promise<string> =>
  (await storiesNow(database, [story], until)).get(story) ?? story

const TAKEN_IN = (until: Until): string => `
  select m.story, m.into_story as into from merges m join reports r using (seq)
  where m.into_story = any($1::text[]) and ${standingMerge(until, 2)}`

/** Each of the stories, and those that became a part of it by a moment: the story that each one is in, by its id. */
export const storiesIn = async (
  database: Database,
  stories: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, string>> => {
  const homes = new Map(stories.map(story => [story, story]))
  for (let asked = stories; asked.length > 0; ) {
    const { rows } = await database.query<{ story: string; into: string }>(TAKEN_IN(until), [asked, until?.at ?? null])
    for (const { story, into } of rows) homes.set(story, homes.get(into) ?? into)
    asked = rows.map(({ story }) => story)
  }
  return homes
}

const TURNS = (until: Until): string => `
  select t.about, t.other, r.id as report, t.why from (
    select 'stories became one' as about, story as other, seq, position, why from merges where into_story = any($1::text[])
    union all select 'a part came out', story, seq, position, why from splits where from_story = any($1::text[])
    union all select 'came out of another story', from_story, seq, position, why from splits where story = any($1::text[])) t
  join reports r using (seq) where ${SHOWN} and ${untilCondition(until, 2)}
  order by t.seq, t.about, t.position`

/** How a story's border, with those of all that it has taken in, changed by a moment, in order. */
export const turnsOf = async (database: Database, story: string, until: Until): Promise<readonly StoryTurn[]> => {
  const parts = [...(await storiesIn(database, [story], until)).keys()]
  const { rows } = await database.query<StoryTurn>(TURNS(until), [parts, until?.at ?? null])
  return rows
}

const ALL = (until: Until): string => `
  select distinct p.story from placements p
  where not exists (
    select from merges m join reports r using (seq) where m.story = p.story and ${standingMerge(until, 1)})
  order by p.story`

/** All stories that there were by a moment, or are known of it: those that had not become a part of another. */
export const allStories = async (database: Database, until: Until): Promise<readonly string[]> => {
  const { rows } = await database.query<{ story: string }>(ALL(until), [until?.at ?? null])
  return rows.map(({ story }) => story)
}

/** For SQL: the stories of today with a report that may be seen, those of the list. */
export const LISTED = `
  select p.story from placements p
  where ${shownBy("p.seq")} and not exists (
    select from merges m where m.story = p.story
    and not exists (select from splits x where x.story = m.story and x.seq > m.seq))`

/** Those of these stories that are in the list of today: those with a report that may be seen. */
export const listedAmong = async (database: Database, stories: readonly string[]): Promise<ReadonlySet<string>> => {
  if (stories.length === 0) return new Set()
  const { rows } = await database.query<{ story: string }>(
    `select distinct l.story from (${LISTED}) as l where l.story = any($1::text[])`,
    [stories],
  )
  return new Set(rows.map(({ story }) => story))
}

/** For SQL: the reports of placements, where something has to be known of them. */
const knownBy = (until: Until): string => (until === null ? "" : "join reports r using (seq)")

const COUNT = (until: Until): string => `
  select count(distinct p.story)::integer as stories from placements p ${knownBy(until)}
  where ${shownBy("p.seq")} and ${untilCondition(until, 1)} and not exists (
    select from merges m join reports r using (seq) where m.story = p.story and ${standingMerge(until, 1)})`

/** How many stories there were by a moment. */
export const countStories = async (database: Database, until: Until): Promise<number> => {
  const { rows } = await database.query<{ stories: number }>(COUNT(until), [until?.at ?? null])
  return rows[0]?.stories ?? 0
}

const HOLDING = (held: string, until: Until): string => `
  with recursive ${became(
    `select distinct p.story, p.story from ${held} join placements p using (seq) ${knownBy(until)}
     where ${shownBy("p.seq")} and ${untilCondition(until, 1)}`,
    until,
    1,
  )} select distinct now as story from became order by now`

/** The stories, as of a moment, with a report that holds what is asked for; a title is a part of its text. */
export const storiesHolding = async (database: Database, asked: Holding, until: Until): Promise<readonly string[]> => {
  if (findsNothing(asked)) return []
  const { sql, values } = holding(asked, 2)
  const { rows } = await database.query<{ story: string }>(HOLDING(sql, until), [until?.at ?? null, ...values])
  return rows.map(({ story }) => story)
}

const SINCE = `
  with recursive ${became(
    `select distinct p.story, p.story from placements p join reports r using (seq)
     where r.recorded > $2::timestamptz and ${SHOWN}`,
    null,
    1,
  )} select distinct now as story from became order by now`

/** The stories of today with a report that was recorded after an ISO instant and may be seen. */
export const storiesSince = async (database: Database, since: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ story: string }>(SINCE, [null, since])
  return rows.map(({ story }) => story)
}

/** The main story of each of these reports, as of now. */
export const mainStories = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, string>> => {
  if (seqs.length === 0) return new Map()
  const begun = "select distinct p.story, p.story from placements p where p.main and p.seq = any($2::bigint[])"
  const { rows } = await database.query<{ seq: number; story: string }>(
    `with recursive ${became(begun, null, 1)}
     select p.seq, b.now as story from placements p join became b using (story)
     where p.main and p.seq = any($2::bigint[])`,
    [null, seqs],
  )
  return new Map(rows.map(({ seq, story }) => [seq, story]))
}

/** Of each of these reports the story that it was put into and what that became a part of, one after another, as of now. */
export const mainPaths = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  if (seqs.length === 0) return new Map()
  const begun = "select distinct p.story, p.story from placements p where p.main and p.seq = any($2::bigint[])"
  const { rows } = await database.query<{ seq: number; now: string }>(
    `with recursive ${became(begun, null, 1)}
     select p.seq, s.now from placements p join steps s using (story)
     where p.main and p.seq = any($2::bigint[]) order by p.seq, s.depth`,
    [null, seqs],
  )
  return groupRows(
    rows,
    ({ seq }) => seq,
    ({ now }) => now,
  )
}

const MEMBERS = `
  with recursive held (home, story) as (
    select given collate "C", given collate "C" from unnest($1::text[]) as given
    union all
    select h.home, m.story from held h
    join merges m on m.into_story = h.story join reports r using (seq) where ${standingMerge(null, 2)})
  select h.home, p.seq from held h join placements p using (story) where p.main order by h.home, p.seq`

/** The reports whose main story each of these is as of now, in sequence. */
export const mainMembers = async (
  database: Database,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  if (stories.length === 0) return new Map()
  const { rows } = await database.query<{ home: string; seq: number }>(MEMBERS, [stories, null])
  return groupRows(
    rows,
    ({ home }) => home,
    ({ seq }) => seq,
  )
}
