import type { ReportHead } from "../model/archive.ts"
import type { Report } from "../model/report.ts"
import type { Database } from "./database.ts"
import { groupRows } from "./group-rows.ts"
import { insertInto } from "./insert.ts"
import { checkSchema } from "./migrate.ts"
import { type Until, untilCondition } from "./until.ts"
import { SHOWN } from "./withheld.ts"

/** A report as it is kept, with its place in the sequence and when it could be known. */
export interface ReportRow extends Report {
  readonly seq: number
  readonly version: string
  /** ISO instant and ISO date of the clock "as published". */
  readonly knownAt: string
  readonly knownOn: string
  /** ISO instant. */
  readonly recorded: string
}

const COLUMNS = {
  seq: "bigint",
  id: "text",
  version: "text",
  hash: "text",
  url: "text",
  outlet: "text",
  published: "text",
  fetched: "text",
  language: "text",
  timezone: "text",
  title: "text",
  text: "text",
  known_at: "timestamptz",
  known_on: "date",
  recorded: "timestamptz",
}

/**
 * Holds the sequence until the transaction ends: no other process can add a report, all can read. Problem "store/newer" where a newer
 * program has brought the database to a version that this one does not know. The lock is that of a table of one row: with that of the
 * reports held nearly all the time, the server would give up counting their values, and plan without.
 */
export const lockSequence = async (tx: Database): Promise<void> => {
  await tx.query("lock table weavings in share row exclusive mode")
  await checkSchema(tx)
}

/** Adds reports; those that stand in the way (a sequence number or version that is there) fail the transaction. */
export const saveReports = (tx: Database, reports: readonly ReportRow[]): Promise<void> =>
  insertInto(
    tx,
    "reports",
    COLUMNS,
    reports.map(({ knownAt, knownOn, ...rest }) => ({ ...rest, known_at: knownAt, known_on: knownOn })),
  )

/** When the newest report was recorded; null in an empty archive. */
export const newestRecorded = async (tx: Database): Promise<string | null> => {
  const { rows } = await tx.query<{ recorded: Date }>("select recorded from reports order by seq desc limit 1")
  return rows[0]?.recorded.toISOString() ?? null
}

/** Which of these versions are there, with their sequence numbers. */
export const findVersions = async (
  database: Database,
  versions: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await database.query<{ version: string; seq: number }>(
    "select version, seq from reports where version = any($1::text[])",
    [versions],
  )
  return new Map(rows.map(({ version, seq }) => [version, seq]))
}

/** Which of these ids are there in any version. */
export const findIds = async (database: Database, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await database.query<{ id: string }>("select distinct id from reports where id = any($1::text[])", [
    ids,
  ])
  return new Set(rows.map(({ id }) => id))
}

/** A report as it is found again. */
export type FoundRow = Omit<ReportRow, "knownAt" | "knownOn">
type Found = Omit<FoundRow, "recorded"> & { readonly recorded: Date }

const FIELDS = "seq, id, version, hash, url, outlet, published, fetched, language, timezone, title, text, recorded"

const foundRow = (found: Found): FoundRow => ({ ...found, recorded: found.recorded.toISOString() })

/** The newest version of an id that was known by a moment, or a version by its name; null where there is neither. */
export const findReport = async (database: Database, id: string, until: Until = null): Promise<FoundRow | null> => {
  const { rows } = await database.query<Found>(
    `select ${FIELDS}
     from reports r where (version = $1 or id = $1) and ${untilCondition(until, 2)}
     order by version = $1 desc, seq desc limit 1`,
    [id, until?.at ?? null],
  )
  const found = rows[0]
  return found === undefined ? null : foundRow(found)
}

/** The versions of each of these ids that were known by a moment, oldest first. */
export const versionsOfReports = async (
  database: Database,
  ids: readonly string[],
  until: Until = null,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rows } = await database.query<{ id: string; version: string }>(
    `select r.id, r.version from reports r where r.id = any($1::text[]) and ${untilCondition(until, 2)} order by r.seq`,
    [ids, until?.at ?? null],
  )
  return groupRows(
    rows,
    ({ id }) => id,
    ({ version }) => version,
  )
}

/** The next so many versions after a sequence number, in sequence. */
export const reportsAfter = async (
  database: Database,
  after: number,
  limit: number,
  until: Until,
): Promise<readonly FoundRow[]> => {
  const { rows } = await database.query<Found>(
    `select ${FIELDS} from reports r where r.seq > $1 and ${untilCondition(until, 3)} order by r.seq limit $2`,
    [after, limit, until?.at ?? null],
  )
  return rows.map(foundRow)
}

/** The heads of those of these versions that may be seen. */
export const headsOf = async (database: Database, versions: readonly string[]): Promise<readonly ReportHead[]> => {
  const { rows } = await database.query<ReportHead>(
    `select r.version, r.url, r.hash, r.outlet, r.published, coalesce(
       (select a.version from readings a where a.seq = r.seq order by a.reading desc limit 1), '') as rules
     from reports r where r.version = any($1::text[]) and ${SHOWN} order by r.seq`,
    [versions],
  )
  return rows
}
