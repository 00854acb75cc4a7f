import type { Told } from "../model/problem.ts"
import type { Source } from "../model/report.ts"
import type { Database } from "./database.ts"

/** A source that was handed in, as it is kept: its bytes in base64, packed with gzip. */
export interface QueuedRow {
  readonly name: string
  /** ISO instant. */
  readonly handed: string
  readonly source: Omit<Source, "name" | "bytes">
  readonly packed: string
}

/** One that has its place in the sequence in which all will be woven. */
export interface Queued extends QueuedRow {
  readonly position: number
}

/** What a worker made of one: JSON of a report with its claims, or why there is none. */
export interface Extraction<Body> {
  readonly position: number
  readonly body: Body
}

const COLUMNS = { position: "bigint", name: "text", handed: "timestamptz", source: "jsonb", packed: "text" }

/** Adds sources behind all others, and gives their positions. Only in a transaction: until it ends nobody else can add. */
export const saveQueued = async (tx: Database, rows: readonly QueuedRow[]): Promise<readonly number[]> => {
  const { rows: ends } = await tx.query<{ last: number }>("update queue_ends set last = last + $1 returning last", [
    rows.length,
  ])
  const first = (ends[0]?.last ?? 0) - rows.length + 1
  const given = rows.map((row, index) => ({ position: first + index, ...row }))
  const typed = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`)
  await tx.query(
    `insert into queued (position, name, handed, source, packed)
     select position, name, handed, source, decode(packed, 'base64')
     from json_to_recordset($1::json) as given (${typed.join(", ")})`,
    [JSON.stringify(given)],
  )
  return given.map(({ position }) => position)
}

/** Those of these positions that nobody has read yet. */
export const unreadAt = async (database: Database, positions: readonly number[]): Promise<readonly Queued[]> => {
  const { rows } = await database.query<Omit<Queued, "handed"> & { handed: Date }>(
    `select position, name, handed, source, encode(packed, 'base64') as packed from queued q
     where position = any($1::bigint[]) and not exists (select from extractions e where e.position = q.position)
     order by position`,
    [positions],
  )
  return rows.map(row => ({ ...row, handed: row.handed.toISOString() }))
}

/** The next so many positions after one of them that nobody has read yet. */
export const unreadAfter = async (database: Database, after: number, limit: number): Promise<readonly number[]> => {
  const { rows } = await database.query<{ position: number }>(
    `select position from queued q
     where position > $1 and not exists (select from extractions e where e.position = q.position)
     order by position limit $2`,
    [after, limit],
  )
  return rows.map(({ position }) => position)
}

/** Keeps what was made of sources. What is there already stays; what was woven meanwhile is let go. */
export const saveExtractions = async (tx: Database, all: readonly Extraction<unknown>[]): Promise<void> => {
  if (all.length === 0) return
  await tx.query(
    `insert into extractions (position, body)
     select position, body from json_to_recordset($1::json) as given (position bigint, body json)
     join queued using (position) order by position for key share of queued
     on conflict (position) do nothing`,
    [JSON.stringify(all)],
  )
}

/** What can be woven next: of the first so many after a position those that all before them are read of. */
export const nextExtractions = async <Body>(
  database: Database,
  after: number,
  limit: number,
): Promise<readonly Extraction<Body>[]> => {
  const { rows: ahead } = await database.query<{ position: number; ready: boolean }>(
    `select position, exists (select from extractions e where e.position = q.position) as ready
     from queued q where position > $1 order by position limit $2`,
    [after, limit],
  )
  const gap = ahead.findIndex(({ ready }) => !ready)
  const ready = ahead.slice(0, gap < 0 ? ahead.length : gap).map(({ position }) => position)
  if (ready.length === 0) return []
  const { rows } = await database.query<Extraction<Body>>(
    "select position, body from extractions where position = any($1::bigint[]) order by position",
    [ready],
  )
  return rows
}

/** Takes sources out that were woven; those with a problem are put aside with it. */
export const settleQueued = async (
  tx: Database,
  positions: readonly number[],
  problems: readonly { readonly position: number; readonly problem: Told }[],
): Promise<void> => {
  if (problems.length > 0)
    await tx.query(
      `insert into turned_away (position, name, handed, source, packed, problem)
       select position, name, handed, source, packed, problem
       from json_to_recordset($1::json) as given (position bigint, problem jsonb) join queued using (position)
       on conflict (position) do nothing`,
      [JSON.stringify(problems)],
    )
  await tx.query("delete from queued where position = any($1::bigint[])", [positions])
}

/** How many sources wait, how many of them are read already, and how many were put aside. */
export interface QueueCounts {
  readonly waiting: number
  readonly read: number
  readonly turnedAway: number
  /** ISO instant at which the one that waits longest was handed in; null where none waits. */
  readonly oldest: string | null
}

/** Counted without going through all that waits: positions have no gaps, and the first ones leave first. */
export const countQueued = async (database: Database): Promise<QueueCounts> => {
  const { rows } = await database.query<Omit<QueueCounts, "oldest"> & { oldest: Date | null }>(
    `select coalesce(last - first.position + 1, 0)::bigint as waiting, first.handed as oldest,
       (select count(*) from extractions)::bigint as read, (select count(*) from turned_away)::bigint as "turnedAway"
     from queue_ends left join (select position, handed from queued order by position limit 1) first on true`,
  )
  const counts = rows[0] ?? { waiting: 0, read: 0, turnedAway: 0, oldest: null }
  return { ...counts, oldest: counts.oldest?.toISOString() ?? null }
}

/** What was put aside, oldest first. */
export const turnedAway = async (
  database: Database,
): Promise<readonly { readonly position: number; readonly name: string; readonly problem: Told }[]> =>
  (
    await database.query<{ position: number; name: string; problem: Told }>(
      "select position, name, problem from turned_away order by position",
    )
  ).rows

/** Puts all that was aside back behind the others, and gives the new positions. */
export const takeBack = async (tx: Database): Promise<readonly number[]> => {
  const { rows } = await tx.query<Omit<Queued, "handed"> & { handed: Date }>(
    `with back as (delete from turned_away returning *)
     select name, handed, source, encode(packed, 'base64') as packed from back order by position`,
  )
  return rows.length === 0
    ? []
    : saveQueued(
        tx,
        rows.map(row => ({ ...row, handed: row.handed.toISOString() })),
      )
}
