import { byUnit } from "../model/order.ts"
import type { ReportInStory } from "../model/story.ts"
import { claimsOf } from "./claims.ts"
import type { Database } from "./database.ts"
import { storiesIn } from "./merges.ts"
import { copiesOf } from "./placements.ts"
import { firstOnOf } from "./signatures.ts"
import { type Until, untilCondition } from "./until.ts"
import { SHOWN } from "./withheld.ts"

type Row = Omit<ReportInStory, "recorded" | "claims" | "copies" | "firstOn" | "main"> & { readonly recorded: Date }

// Questions of one index each, and joined here: a database that has not counted its rows joins them by reading all.
const PLACED = "select seq, story, main from placements where story = any($1::text[])"

/** Who owns an outlet, by what sources that are followed declare. */
const OWNERS = `
  select body->>'outlet' as outlet, min(body->>'publisher' collate "C") as publisher
  from sources where body->>'publisher' is not null group by 1`

const REPORTS = (until: Until): string => `
  select r.seq, r.version, r.id as report, r.outlet, o.publisher, r.published, r.timezone, r.recorded, r.language, r.title
  from reports r left join (${OWNERS}) o on o.outlet = r.outlet where r.seq = any($1::bigint[]) and ${SHOWN} and ${untilCondition(until, 2)}
  order by r.seq`

interface Placed {
  readonly seq: number
  readonly story: string
  readonly main: boolean
}

/** Which reports were put into stories or into those that became a part of them by then, each once in each: as its main story where it is in any way. */
const placedIn = async (
  database: Database,
  stories: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, ReadonlyMap<number, boolean>>> => {
  const homes = await storiesIn(database, stories, until)
  const placed = await database.query<Placed>(PLACED, [[...homes.keys()]])
  const found = new Map<string, Map<number, boolean>>()
  for (const { seq, story, main } of placed.rows) {
    const home = homes.get(story) ?? story
    const reports = found.get(home) ?? new Map<number, boolean>()
    found.set(home, reports.set(seq, main || (reports.get(seq) ?? false)))
  }
  return found
}

/** The reports of stories as of a moment, with all that views need of them: stories by id, reports in sequence. */
export const membersOfStories = async (
  database: Database,
  stories: readonly string[],
  until: Until,
): Promise<ReadonlyMap<string, readonly ReportInStory[]>> => {
  if (stories.length === 0) return new Map()
  const placed = await placedIn(database, stories, until)
  const wanted = [...new Set([...placed.values()].flatMap(reports => [...reports.keys()]))]
  const { rows } = await database.query<Row>(REPORTS(until), [wanted, until?.at ?? null])
  const seqs = rows.map(({ seq }) => seq)
  const claims = await claimsOf(database, seqs, until)
  const copies = await copiesOf(database, seqs)
  const firstOn = await firstOnOf(database, seqs)
  const complete = (row: Row, main: boolean): ReportInStory => ({
    ...row,
    main,
    recorded: row.recorded.toISOString(),
    claims: claims.get(row.seq) ?? [],
    copies: copies.get(row.seq) ?? [],
    firstOn: firstOn.get(row.seq) ?? [],
  })
  const known = new Map(rows.map(row => [row.seq, row]))
  const inOrder = (reports: ReadonlyMap<number, boolean>): readonly ReportInStory[] =>
    [...reports]
      .sort(([a], [b]) => a - b)
      .flatMap(([seq, main]) => {
        const row = known.get(seq)
        return row === undefined ? [] : [complete(row, main)]
      })
  const all = stories.toSorted(byUnit).map(story => [story, inOrder(placed.get(story) ?? new Map())] as const)
  return new Map(all.filter(([, reports]) => reports.length > 0))
}
