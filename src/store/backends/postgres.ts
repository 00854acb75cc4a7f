import pg from "pg"
import { Problem } from "../../model/problem.ts"
import { shownAddress } from "../../model/shown-address.ts"
import { type Database, type Run, transact } from "../database.ts"

const INT8 = 20

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: "text" | "binary") =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

const runOn =
  (client: Pick<pg.ClientBase, "query">): Run =>
  async <Row>(sql: string, values?: readonly unknown[]) => {
    const result: unknown = await client.query(sql, values === undefined ? undefined : [...values])
    // Several statements in one string give several results.
    const last = Array.isArray(result) ? result.at(-1) : result
    return { rows: (last as { rows: Row[] } | undefined)?.rows ?? [] }
  }

const reach = async (pool: pg.Pool, address: string): Promise<void> => {
  try {
    await pool.query("select 1")
  } catch (cause) {
    await pool.end()
    throw new Problem("store/unreachable", { address: shownAddress(address) }, cause)
  }
}

/** A PostgreSQL server (15 or newer, UTF-8) by its address; Problem "store/unreachable" where it does not answer or does not let us in. */
export const openPostgres = async (address: string): Promise<Database> => {
  const pool = new pg.Pool({ connectionString: address, types })
  // An idle connection that the server ends is replaced at the next query; unheard, the event would end the process.
  pool.on("error", () => {})
  await reach(pool, address)
  return {
    query: runOn(pool),
    transaction: async work => {
      const client = await pool.connect()
      try {
        return await transact(runOn(client), work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
