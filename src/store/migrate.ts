import { Problem } from "../model/problem.ts"
import type { Database } from "./database.ts"
import { MIGRATIONS } from "./migrations.ts"

// Any number that nobody else uses on a shared server: two processes that start at once migrate one after the other.
const LOCK = 7_246_531

/** The version that the database is at: the number of migrations it has been through. */
export const versionOfSchema = async (database: Database): Promise<number> => {
  const { rows } = await database.query<{ version: number }>(
    "select coalesce(max(version), 0)::integer as version from schema_version",
  )
  return rows[0]?.version ?? 0
}

/** Problem "store/newer" where the database is ahead of this program: another version of it came while this one ran. */
export const checkSchema = async (database: Database): Promise<void> => {
  const found = await versionOfSchema(database)
  if (found <= MIGRATIONS.length) return
  const { rows } = await database.query<{ folder: string }>("select current_database() as folder")
  throw new Problem("store/newer", { folder: rows[0]?.folder ?? "", found, known: MIGRATIONS.length })
}

const apply = async (tx: Database, version: number, sql: string): Promise<void> => {
  await tx.query(sql)
  await tx.query("insert into schema_version (version) values ($1)", [version])
}

/** Brings the database to the newest version, or throws "store/newer" where it is ahead of this program; `folder` is for that message. */
export const migrate = (database: Database, folder: string, list: readonly string[] = MIGRATIONS): Promise<void> =>
  database.transaction(async tx => {
    await tx.query("select pg_advisory_xact_lock($1)", [LOCK])
    await tx.query(`create table if not exists schema_version (
      version integer primary key, applied timestamptz not null default now())`)
    const found = await versionOfSchema(tx)
    if (found > list.length) throw new Problem("store/newer", { folder, found, known: list.length })
    for (const [index, sql] of list.entries()) if (index >= found) await apply(tx, index + 1, sql)
  })
