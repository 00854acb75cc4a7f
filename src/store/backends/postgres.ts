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

/** SQLSTATE's classes for connections and for servers that end or begin, and what Node says of sockets. */
const OF_THE_WAY = /^(?:08...|57P0[123]|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/
const CUT_OFF =
  /^(?:Connection terminated|Client (?:has encountered|was closed)|timeout exceeded when trying to connect)/

/** True where the way to the server failed and not what was asked of it. */
const isLost = (cause: unknown): boolean =>
  cause instanceof Error && (("code" in cause && OF_THE_WAY.test(String(cause.code))) || CUT_OFF.test(cause.message))

/** Milliseconds that a connection may take to come about. */
const PATIENCE = 10_000

/** A PostgreSQL server (15 or newer, UTF-8) by its address; Problem "store/unreachable" where it does not answer or does not let us in, at once or later. */
export const openPostgres = async (address: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: address,
    types,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE,
    application_name: "tawatur",
  })
  // A connection that the server ends is replaced at the next query; unheard, the event would end the process.
  pool.on("error", () => {})
  pool.on("connect", client => client.on("error", () => {}))
  const unreachable = (cause: unknown): Problem =>
    new Problem("store/unreachable", { address: shownAddress(address) }, cause)
  const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      throw isLost(cause) ? unreachable(cause) : cause
    }
  }
  try {
    await pool.query("select 1")
  } catch (cause) {
    await pool.end()
    throw unreachable(cause)
  }
  const run = runOn(pool)
  return {
    query: (sql, values) => reaching(() => run(sql, values)),
    transaction: work =>
      reaching(async () => {
        const client = await pool.connect()
        try {
          return await transact(runOn(client), work)
        } finally {
          client.release()
        }
      }),
    close: () => pool.end(),
  }
}
