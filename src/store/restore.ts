import type { Database } from "./database.ts"
import { migrate } from "./migrate.ts"
import { MIGRATIONS } from "./migrations.ts"
import { saveKeys, signaturesOf } from "./signatures.ts"
import { DERIVED, KEPT } from "./tables.ts"

/** Rows that are put in at once, and the letters of them after which no more are added. */
const ROWS = 500
const LETTERS = 4_000_000
const KEYS = 200

/** True where nobody has put anything into an archive yet. */
export const isEmpty = async (database: Database): Promise<boolean> => {
  const { rows } = await database.query<{ full: boolean }>(
    `select exists (select from reports) or exists (select from sources) or exists (select from reviews)
     or exists (select from queued) as full`,
  )
  return rows[0]?.full === false
}

const againIn = async (database: Database): Promise<number> => {
  const { rows } = await database.query<{ again: number }>("select again from weavings")
  return rows[0]?.again ?? 0
}

/** Puts rows in, as they come, table by table. */
const load = async (tx: Database, lines: AsyncIterable<string>): Promise<void> => {
  let [table, letters]: [string, number] = ["", 0]
  let held: string[] = []
  const put = async (): Promise<void> => {
    if (held.length === 0) return
    await tx.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`, [
      `[${held.join(",")}]`,
    ])
    held = []
    letters = 0
  }
  for await (const line of lines) {
    const named = /^\{"table":"([a-z_]+)"\}$/.exec(line)?.[1]
    if (named !== undefined) {
      await put()
      table = named
      // What a migration puts in is in the backup as it was.
      await tx.query(`delete from ${table}`)
      continue
    }
    held.push(line)
    letters += line.length
    if (held.length >= ROWS || letters >= LETTERS) await put()
  }
  await put()
}

const makeKeys = async (tx: Database): Promise<void> => {
  const { rows } = await tx.query<{ last: number }>("select coalesce(max(seq), 0) as last from reports")
  const last = rows[0]?.last ?? 0
  for (let from = 1; from <= last; from += KEYS) {
    const seqs = Array.from({ length: Math.min(KEYS, last - from + 1) }, (_, i) => from + i)
    await saveKeys(tx, await signaturesOf(tx, seqs))
  }
}

/** Puts a backup's rows in place of everything, or changes nothing. The tables are first made as they were then, and brought to the newest version after. */
export const restoreRows = (database: Database, schema: number, lines: AsyncIterable<string>): Promise<void> =>
  database.transaction(async tx => {
    const again = await againIn(tx)
    const all = [...KEPT.map(({ table }) => table), ...DERIVED]
    await tx.query(`drop table if exists ${all.join(", ")} cascade`)
    await migrate(tx, "", MIGRATIONS.slice(0, schema))
    await load(tx, lines)
    await migrate(tx, "")
    await makeKeys(tx)
    // Whoever remembers what was woven before must see that it is another archive now.
    await tx.query("update weavings set again = greatest(again, $1::integer) + 1", [again])
  })
