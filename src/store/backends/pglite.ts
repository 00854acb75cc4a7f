import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Worker } from "node:worker_threads"
import { type Database, type Run, transact } from "../database.ts"
import { inTurns, type Turns } from "../turns.ts"
import type { Answer, Compiled, Order } from "./pglite-worker.ts"
import { unpackSeed } from "./unpack-seed.ts"

type WithoutNumber<T> = T extends unknown ? Omit<T, "number"> : never
type Ask = (order: WithoutNumber<Order>) => Promise<unknown[]>

interface Waiting {
  readonly resolve: (rows: unknown[]) => void
  readonly reject: (cause: unknown) => void
}

// The clone runs the .ts files as they are, the published package the .js files beside each other.
const WORKER = new URL(`./pglite-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url)

/** An initialised and migrated database, made by scripts/seed-database.ts: without it the first start takes seconds. */
export const SEED = fileURLToPath(new URL("../../../data/pglite.tar.gz", import.meta.url))

const askWorker = (worker: Worker): Ask => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: Error | null = null
  const end = (cause: Error): void => {
    ended ??= cause
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
  }
  worker.on("error", end)
  worker.on("exit", () => end(new Error("the database has been closed")))
  worker.on("message", ({ number, rows, failure }: Answer) => {
    const asked = waiting.get(number)
    waiting.delete(number)
    if (failure === undefined) asked?.resolve(rows ?? [])
    else asked?.reject(Object.assign(new Error(failure.message), failure))
  })
  return order =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended)
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ ...order, number: last })
    })
}

const ENGINE = createRequire(import.meta.url).resolve("@electric-sql/pglite")

/** As far as it is used: the types of Node name it nowhere. */
declare const WebAssembly: { readonly compile: (bytes: Uint8Array) => Promise<object> }

let compiled: Promise<Compiled> | undefined

/** Every thread that opens a database would compile the engine anew. */
const compiledOnce = (): Promise<Compiled> => {
  const compile = async (name: string) =>
    WebAssembly.compile(new Uint8Array(await readFile(join(dirname(ENGINE), name))))
  compiled ??= Promise.all([compile("pglite.wasm"), compile("initdb.wasm")]).then(([engine, maker]) => ({
    engine,
    maker,
  }))
  return compiled
}

/** Makes a fresh folder without a bundled database, in a thread that ends with it: the memory of a database that is closed would stay for long. */
const makeFolder = async (folder: string): Promise<void> => {
  const worker = new Worker(WORKER)
  try {
    await askWorker(worker)({ ask: "make", folder, ...(await compiledOnce()) })
  } finally {
    await worker.terminate()
  }
}

/** PGlite in a thread of its own, on a folder or (null) in memory. The caller must own the folder. A fresh one is loaded from `seed`. */
export const openPglite = async (folder: string | null, seed: string | null = SEED): Promise<Database> => {
  const bundled = seed !== null && existsSync(seed) ? seed : null
  if (folder !== null && !existsSync(join(folder, "PG_VERSION")))
    await (bundled === null ? makeFolder(folder) : unpackSeed(bundled, folder))
  const worker = new Worker(WORKER)
  const ask = askWorker(worker)
  const turns = inTurns()
  const run: Run = async <Row>(sql: string, values?: readonly unknown[]) => ({
    rows: (await ask({ ask: "run", sql, values: values ?? null })) as Row[],
  })
  try {
    await ask({ ask: "open", folder, seed: bundled, ...(await compiledOnce()) })
  } catch (cause) {
    await worker.terminate()
    throw cause
  }
  const close = (): Promise<void> =>
    turns.take("write", async () => {
      await ask({ ask: "close" })
      await worker.terminate()
    })
  // Statements of others never come between those of a transaction, and so see all of it or nothing.
  const as = (kind: Parameters<Turns["take"]>[0]): Database => ({
    query: (sql, values) => turns.take(kind, () => run(sql, values)),
    transaction: work => turns.take(kind, () => transact(run, work)),
    close,
    alone: true,
  })
  return { ...as("read"), patient: as("write") }
}
