import { readFile, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { parentPort } from "node:worker_threads"
import { PGlite } from "@electric-sql/pglite"
import { type Statements, statementsOf } from "./pglite-statements.ts"

/** The engine's code, compiled once for all threads of a process. */
export interface Compiled {
  readonly engine: object
  readonly maker: object
}

/** What the worker is asked; `number` pairs the answer with it. */
export type Order =
  | ({
      readonly number: number
      readonly ask: "open"
      readonly folder: string | null
      readonly seed: string | null
    } & Compiled)
  | ({ readonly number: number; readonly ask: "make"; readonly folder: string } & Compiled)
  | { readonly number: number; readonly ask: "run"; readonly sql: string; readonly values: readonly unknown[] | null }
  | { readonly number: number; readonly ask: "close" }

/** What PostgreSQL says of a failure, as far as it can be sent between threads. */
export interface Failure {
  readonly message: string
  readonly code?: string
  readonly constraint?: string
  readonly detail?: string
}

/** The worker's answer to the order of that number. */
export interface Answer {
  readonly number: number
  readonly rows?: unknown[]
  readonly failure?: Failure
}

const INT8 = 20
const parsers = { [INT8]: Number }
let database: PGlite | null = null
let statements: Statements | null = null

const modules = ({ engine, maker }: Compiled) => ({ pgliteWasmModule: engine, initdbWasmModule: maker })

const load = async (seed: string): Promise<{ loadDataDir: Blob }> => ({
  loadDataDir: new Blob([new Uint8Array(await readFile(seed))]),
})

/** Made beside and then renamed: a process that dies in between leaves no half of a database behind. */
const makeFolder = async (folder: string, compiled: Compiled): Promise<void> => {
  const beside = `${folder}.new`
  await rm(beside, { recursive: true, force: true })
  const fresh = await PGlite.create({ dataDir: beside, ...modules(compiled) })
  await fresh.close()
  await rename(beside, folder)
}

const open = async (folder: string | null, seed: string | null, compiled: Compiled): Promise<PGlite> => {
  const options = { parsers, ...modules(compiled) }
  if (folder === null) return PGlite.create({ ...options, ...(seed === null ? {} : await load(seed)) })
  // Whoever wrote it is dead: the data folder's owner is decided before a database is opened.
  await rm(join(folder, "postmaster.pid"), { force: true })
  return PGlite.create({ ...options, dataDir: folder })
}

/** Several statements at once, or one that changes tables: a migration. */
const MIGRATES = /;|^\s*(?:create|alter|drop)\b/i

const run = async (sql: string, values: readonly unknown[] | null): Promise<unknown[]> => {
  if (database === null || statements === null) throw new Error("the database is closed")
  if (values !== null || !MIGRATES.test(sql)) return statements.run(sql, values ?? [])
  const results = await database.exec(sql)
  await statements.forget()
  return results.at(-1)?.rows ?? []
}

const obey = async (order: Order): Promise<unknown[]> => {
  if (order.ask === "run") return run(order.sql, order.values)
  if (order.ask === "close") await database?.close()
  else if (order.ask === "make") await makeFolder(order.folder, order)
  else {
    database = await open(order.folder, order.seed, order)
    statements = statementsOf(database)
  }
  return []
}

const failureOf = (cause: unknown): Failure => {
  const { message, code, constraint, detail } = cause as Failure
  return {
    message: message ?? String(cause),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(detail === undefined ? {} : { detail }),
  }
}

parentPort?.on("message", (order: Order) => {
  const { number } = order
  obey(order).then(
    rows => parentPort?.postMessage({ number, rows } satisfies Answer),
    cause => parentPort?.postMessage({ number, failure: failureOf(cause) } satisfies Answer),
  )
})
