import type { Stamp, StampHead } from "../model/stamp.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

const COLUMNS = {
  hash: "text",
  day: "text",
  stamped: "timestamptz",
  authority: "text",
  statement: "text",
  reply: "text",
}

/** The hashes of the texts recorded and the bytes captured on a day, sorted. */
export const hashesOfDay = async (database: Database, day: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ hash: string }>(
    `select hash from reports where recorded >= $1::timestamptz and recorded < $1::timestamptz + interval '24 hours'
     union select hash from captures where fetched >= $1::timestamptz and fetched < $1::timestamptz + interval '24 hours'
     order by hash`,
    [`${day}T00:00:00Z`],
  )
  return rows.map(({ hash }) => hash)
}

/** Which of these hashes neither a text nor a capture has. */
export const lackingOf = async (database: Database, hashes: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await database.query<{ hash: string }>(
    `select hash from unnest($1::text[]) as given (hash)
     where not exists (select from reports r where r.hash = given.hash)
     and not exists (select from captures c where c.hash = given.hash)`,
    [hashes],
  )
  return rows.map(({ hash }) => hash)
}

/** Adds a stamp; that of a statement which is stamped already stays as it is. */
export const saveStamp = (database: Database, stamp: Stamp): Promise<void> =>
  insertInto(database, "stamps", COLUMNS, [{ ...stamp }], "on conflict (hash) do nothing")

type Row<Kept extends StampHead> = Omit<Kept, "stamped"> & { readonly stamped: Date }

/** All stamps by day, without what was signed. */
export const findStamps = async (database: Database): Promise<readonly StampHead[]> => {
  const { rows } = await database.query<Row<StampHead>>(
    "select hash, day, stamped, authority from stamps order by day, stamped, hash",
  )
  return rows.map(row => ({ ...row, stamped: row.stamped.toISOString() }))
}

/** A stamp by its statement's hash; null where there is none. */
export const findStamp = async (database: Database, hash: string): Promise<Stamp | null> => {
  const { rows } = await database.query<Row<Stamp>>(
    "select hash, day, stamped, authority, statement, reply from stamps where hash = $1",
    [hash],
  )
  return rows[0] === undefined ? null : { ...rows[0], stamped: rows[0].stamped.toISOString() }
}
