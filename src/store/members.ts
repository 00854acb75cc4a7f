import type { ReportInStory } from "../model/story.ts"
import { claimsOf } from "./claims.ts"
import type { Database } from "./database.ts"
import { groupRows } from "./group-rows.ts"
import { became } from "./merges.ts"
import { copiesOf } from "./placements.ts"
import { signaturesOf } from "./signatures.ts"
import { type Until, untilCondition } from "./until.ts"

/** Which stories' reports are wanted: one or all of them, known by a moment, holding words in a title or text. */
export interface MembersAsked {
  readonly story: string | null
  readonly until: Until
  readonly text: string | null
}

type Row = Omit<ReportInStory, "recorded" | "claims" | "copies" | "firstOn"> & {
  readonly story: string
  readonly recorded: Date
}

const SELECT = (until: Until): string => `
  with recursive ${became("select distinct p.story, p.story from placements p", until, 2)},
  homes as (
    select p.seq, b.now as story, bool_or(p.main) as main
    from placements p join became b using (story) where $1::text is null or b.now = $1 group by p.seq, b.now)
  select h.story, h.main, r.seq, r.version, r.id as report, r.outlet, r.published, r.timezone, r.recorded, r.language,
    r.title
  from homes h join reports r using (seq)
  where ${untilCondition(until, 2)}
    and ($3::text is null or h.story in (
      select h.story from homes h join reports r using (seq)
      where r.text ilike $3 and ${untilCondition(until, 2)}))
  order by h.story, r.seq`

const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`

/** The reports of stories with all that views need of them: stories by id, reports in sequence. A title is a part of its text. */
export const membersOfStories = async (
  database: Database,
  { story, until, text }: MembersAsked,
): Promise<ReadonlyMap<string, readonly ReportInStory[]>> => {
  const wanted = [story, until?.at ?? null, text === null ? null : pattern(text)]
  const { rows } = await database.query<Row>(SELECT(until), wanted)
  const seqs = [...new Set(rows.map(({ seq }) => seq))]
  const claims = await claimsOf(database, seqs, until)
  const copies = await copiesOf(database, seqs)
  const firstOn = new Map((await signaturesOf(database, seqs)).map(each => [each.seq, each.firstOn]))
  const complete = ({ story: _, recorded, ...row }: Row): ReportInStory => ({
    ...row,
    recorded: recorded.toISOString(),
    claims: claims.get(row.seq) ?? [],
    copies: copies.get(row.seq) ?? [],
    firstOn: firstOn.get(row.seq) ?? [],
  })
  return groupRows(rows, ({ story }) => story, complete)
}
