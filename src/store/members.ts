import type { ReportInStory } from "../model/story.ts"
import { claimsOf } from "./claims.ts"
import type { Database } from "./database.ts"
import { groupRows } from "./group-rows.ts"
import { copiesOf } from "./placements.ts"
import { firstOnOf } from "./signatures.ts"
import { type Until, untilCondition } from "./until.ts"

type Row = Omit<ReportInStory, "recorded" | "claims" | "copies" | "firstOn"> & {
  readonly story: string
  readonly recorded: Date
}

// From each story down to those that became a part of it by then, each step by an index.
const SELECT = (until: Until): string => `
  with recursive held (home, story) as (
    select given collate "C", given collate "C" from unnest($1::text[]) as given
    union all
    select h.home, m.story from held h
    join merges m on m.into_story = h.story join reports r using (seq) where ${untilCondition(until, 2)}),
  homes as (
    select p.seq, h.home as story, bool_or(p.main) as main
    from held h join placements p on p.story = h.story group by p.seq, h.home)
  select h.story, h.main, r.seq, r.version, r.id as report, r.outlet, r.published, r.timezone, r.recorded, r.language,
    r.title
  from homes h join reports r using (seq)
  where ${untilCondition(until, 2)}
  order by h.story, r.seq`

/** The reports of stories as of a moment, with all that views need of them: stories by id, reports in sequence. */
export const membersOfStories = async (
  database: Database,
  stories: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, readonly ReportInStory[]>> => {
  if (stories.length === 0) return new Map()
  const { rows } = await database.query<Row>(SELECT(until), [stories, until?.at ?? null])
  const seqs = [...new Set(rows.map(({ seq }) => seq))]
  const claims = await claimsOf(database, seqs, until)
  const copies = await copiesOf(database, seqs)
  const firstOn = await firstOnOf(database, seqs)
  const complete = ({ story: _, recorded, ...row }: Row): ReportInStory => ({
    ...row,
    recorded: recorded.toISOString(),
    claims: claims.get(row.seq) ?? [],
    copies: copies.get(row.seq) ?? [],
    firstOn: firstOn.get(row.seq) ?? [],
  })
  return groupRows(rows, ({ story }) => story, complete)
}
