import type { Database } from "./database.ts"

/** A table's columns by name, each with its SQL type. */
export type Columns = Readonly<Record<string, string>>

/** Adds all rows in one statement; each row has the columns as its properties. Nothing for no rows; `otherwise` says what about rows that are there. */
export const insertInto = async (
  database: Database,
  table: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
  otherwise = "",
): Promise<void> => {
  if (rows.length === 0) return
  const names = Object.keys(columns).join(", ")
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  await database.query(
    `insert into ${table} (${names}) select ${names} from json_to_recordset($1::json) as given (${typed.join(", ")})
     ${otherwise}`,
    [JSON.stringify(rows)],
  )
}
