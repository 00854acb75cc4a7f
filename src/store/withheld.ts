import type { Withheld } from "../model/archive.ts"
import type { Review } from "../model/review.ts"
import type { Database } from "./database.ts"

/** The condition on reports (as `r`) for SQL that they may be seen. */
export const SHOWN = "not exists (select from withheld w where w.name in (r.id, r.version))"

/**
 * The same by the sequence number of reports alone: where many reports are gone through their rows need not be read. Few are withheld, so
 * these are found first.
 */
export const shownBy = (seq: string): string => `${seq} <> all (array(
  select h.seq from withheld w join reports h on h.id = w.name
  union all select h.seq from withheld w join reports h on h.version = w.name))`

/** Keeps which reports and versions these decisions take out, in place of what was kept, and forgets the summaries of their stories. */
export const keepWithheld = async (tx: Database, standing: readonly Review[]): Promise<void> => {
  const names = standing.flatMap(({ id, decision }) =>
    decision.kind === "withhold" ? [{ name: decision.report, review: id }] : [],
  )
  await tx.query("truncate summaries")
  await tx.query("delete from withheld")
  await tx.query(
    `insert into withheld (name, review) select name, review
     from json_to_recordset($1::json) as given (name text, review text) on conflict (name) do nothing`,
    [JSON.stringify(names)],
  )
}

/** Which of these versions are taken out, with who did, when and why. */
export const withheldOf = async (
  database: Database,
  versions: readonly string[],
): Promise<ReadonlyMap<string, Withheld>> => {
  const { rows } = await database.query<{ version: string; recorded: Date; by: string; why: string; review: string }>(
    `select distinct on (r.version) r.version, v.recorded, v.body->>'by' as by, v.body->>'why' as why, v.id as review
     from reports r join withheld w on w.name in (r.id, r.version) join reviews v on v.id = w.review
     where r.version = any($1::text[]) order by r.version, v.position`,
    [versions],
  )
  return new Map(
    rows.map(({ version, recorded, by, why, review }) => [version, { on: recorded.toISOString(), by, why, review }]),
  )
}
