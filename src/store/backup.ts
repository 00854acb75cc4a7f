import type { Database } from "./database.ts"
import { versionOfSchema } from "./migrate.ts"
import { KEPT, type Kept } from "./tables.ts"

/** The form of backups that this program writes, and the newest that it reads. */
export const FORM = 1

/** The first line of a backup. */
export interface BackupHead {
  readonly tawatur: "backup"
  readonly form: number
  /** How many migrations the database had been through. */
  readonly schema: number
  /** ISO instant. */
  readonly made: string
}

async function* rowsOf(tx: Database, { table, order, page }: Kept): AsyncGenerator<string> {
  await tx.query(
    `declare rows_of_${table} cursor for select row_to_json(t)::text as line from ${table} t order by ${order}`,
  )
  for (;;) {
    const { rows } = await tx.query<{ line: string }>(`fetch ${page} from rows_of_${table}`)
    for (const { line } of rows) yield line
    if (rows.length < page) break
  }
  await tx.query(`close rows_of_${table}`)
}

/** All of an archive as lines of JSON, as of one moment: a head, then each table's name and its rows. Only inside a transaction. */
export async function* backupLines(tx: Database, made: string): AsyncGenerator<string> {
  // Harmless on a database with one connection; on a server others go on writing.
  await tx.query("set transaction isolation level repeatable read")
  const head: BackupHead = { tawatur: "backup", form: FORM, schema: await versionOfSchema(tx), made }
  yield JSON.stringify(head)
  for (const kept of KEPT) {
    yield JSON.stringify({ table: kept.table })
    yield* rowsOf(tx, kept)
  }
}
