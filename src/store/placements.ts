import type { CopyLink, Placement, StoryMerge, StorySplit } from "../model/story.ts"
import type { Database } from "./database.ts"
import { bySeq } from "./group-rows.ts"
import { insertInto } from "./insert.ts"
import { became } from "./merges.ts"
import { type Until, untilCondition } from "./until.ts"
import { SHOWN } from "./withheld.ts"

const COLUMNS = { seq: "bigint", story: "text", main: "boolean", position: "integer", why: "text" }
const LINKS = { seq: "bigint", of_seq: "bigint", kind: "text", share: "double precision", why: "text" }

/** A report is kept in the part that it belongs to, and read through what that has become. */
const rowsOf = ({ seq, part, also, why }: Placement) =>
  [part, ...also].map((each, position) => ({ seq, story: each, main: position === 0, position, why }))

const linksOf = ({ seq, copies }: Placement) => copies.map(({ of, ...link }) => ({ seq, of_seq: of, ...link }))

/** Adds where reports were put, and what they copy. */
export const savePlacements = async (tx: Database, placements: readonly Placement[]): Promise<void> => {
  await insertInto(tx, "placements", COLUMNS, placements.flatMap(rowsOf))
  await insertInto(tx, "copies", LINKS, placements.flatMap(linksOf))
}

/** The stories of each of these reports as of a moment (null is now), the main one first. */
export const storiesOf = async (
  database: Database,
  seqs: readonly number[],
  until: Until,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const begun = "select distinct p.story, p.story from placements p where p.seq = any($2::bigint[])"
  const { rows } = await database.query<{ seq: number; story: string }>(
    `with recursive ${became(begun, until, 1)}
     select p.seq, b.now as story from placements p join became b using (story)
     where p.seq = any($2::bigint[]) order by p.seq, p.position`,
    [until?.at ?? null, seqs],
  )
  const all = bySeq(rows, ({ story }) => story)
  return new Map([...all].map(([seq, stories]) => [seq, [...new Set(stories)]]))
}

/** The stories whose ids begin so, ascending; two are enough to know that a beginning is ambiguous. An exact id is alone. */
export const storiesBeginning = async (database: Database, beginning: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ story: string }>(
    `select distinct story from placements where starts_with(story, $1) order by story limit 2`,
    [beginning],
  )
  const found = rows.map(({ story }) => story)
  return found.includes(beginning) ? [beginning] : found
}

/** The links of reports to earlier ones, by sequence number; no entry for a report without any. */
export const copiesOf = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly CopyLink[]>> => {
  const { rows } = await database.query<CopyLink & { seq: number }>(
    "select seq, of_seq as of, kind, share, why from copies where seq = any($1::bigint[]) order by seq, of_seq",
    [seqs],
  )
  return bySeq(rows, ({ seq: _, ...link }) => link)
}

/** A version that is linked with another one, as copy or original. */
export interface Linked {
  readonly seq: number
  readonly report: string
  readonly copies: readonly CopyLink[]
}

/** All versions that are linked with another one, in sequence. */
export const linkedReports = async (database: Database, until: Until): Promise<readonly Linked[]> => {
  const { rows } = await database.query<{ seq: number; report: string }>(
    `select seq, id as report from reports r
     where seq in (select seq from copies union select of_seq from copies) and ${SHOWN}
       and ${untilCondition(until, 1)} order by seq`,
    [until?.at ?? null],
  )
  const links = await copiesOf(
    database,
    rows.map(({ seq }) => seq),
  )
  const seqs = new Set(rows.map(({ seq }) => seq))
  return rows.map(row => ({ ...row, copies: (links.get(row.seq) ?? []).filter(({ of }) => seqs.has(of)) }))
}

/** How each of these reports was placed when it came. */
export const placedAs = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, Omit<Placement, "seq">>> => {
  const found = async <Row extends object>(sql: string) =>
    bySeq((await database.query<Row & { seq: number }>(sql, [seqs])).rows, ({ seq: _, ...row }) => row)
  const placed = await found<{ story: string; why: string }>(
    "select seq, story, why from placements where seq = any($1::bigint[]) order by seq, position",
  )
  const merges = await found<StoryMerge>(
    `select seq, story, into_story as "into", why from merges where seq = any($1::bigint[]) order by seq, position`,
  )
  const splits = await found<StorySplit>(
    `select seq, story, from_story as "from", why from splits where seq = any($1::bigint[]) order by seq, position`,
  )
  const copies = await copiesOf(database, seqs)
  const one = (seq: number): Omit<Placement, "seq"> => {
    const [home, ...also] = placed.get(seq) ?? []
    return {
      story: home?.story ?? "",
      part: home?.story ?? "",
      also: also.map(({ story }) => story),
      why: home?.why ?? "",
      copies: copies.get(seq) ?? [],
      splits: splits.get(seq) ?? [],
      merges: merges.get(seq) ?? [],
    }
  }
  return new Map(seqs.map(seq => [seq, one(seq)]))
}
