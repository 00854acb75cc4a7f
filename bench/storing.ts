import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Opening, openArchive } from "../src/archive/open.ts"
import type { Weaver } from "../src/archive/weaver.ts"
import { weaverOf } from "../src/archive/weaving.ts"
import { processorOfAll } from "../src/cli/trial-command.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Extracted } from "../src/model/archive.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf, readSource } from "../src/pipeline.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"

/**
 * All stages with the store, in one thread and by what takes the processor, on PostgreSQL and on PGlite: node bench/storing.ts
 * REPORTS.ndjson [REPORTS]. The first third warms up and is not counted. PGlite's own thread is counted with those of the engine.
 */
const [input, reports = "600"] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/storing.ts REPORTS.ndjson [REPORTS]")

const BATCH = 64
const knowledge = loadKnowledge()
const reader = readerOf(knowledge)
const lines = readFileSync(input, "utf8").split("\n").filter(Boolean).slice(0, Number(reports))

const spent = { reading: 0, extracting: 0, weaving: 0, ingesting: 0 }
const timed = <T>(stage: keyof typeof spent, work: () => T): T => {
  const began = process.threadCpuUsage()
  const made = work()
  const { user, system } = process.threadCpuUsage(began)
  spent[stage] += (user + system) / 1000
  return made
}

const { signatureOf, weave, ...rest } = weaverOf(knowledge)
const weaver: Weaver = {
  ...rest,
  signatureOf: (seq, extracted) => timed("weaving", () => signatureOf(seq, extracted)),
  weave: (signature, neighbours, mates) => timed("weaving", () => weave(signature, neighbours, mates)),
}

const extracted = (line: string): readonly Extracted[] => {
  const source = { name: "bench", form: "record", bytes: Buffer.from(line), fetched: null } as const
  const read = timed("reading", () => readSource(source))
  return "problem" in read ? [] : [timed("extracting", () => extractAll(read.report, reader, silent))]
}

/** Milliseconds of processor of everything in this process. */
const inProcess = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The same of a server's connections. */
const inServer = (server: RegExp | null): number => (server === null ? 0 : processorOfAll(server) * 1000)

const measure = async (name: string, opening: Opening, server: RegExp | null): Promise<void> => {
  const archive = await openArchive({ ...opening, weaver })
  const first = Math.floor(lines.length / 3)
  let [before, beforeServer, wall, counted] = [0, 0, 0, 0]
  for (let at = 0; at < lines.length; at += BATCH) {
    if (before === 0 && at >= first) {
      for (const stage of Object.keys(spent) as (keyof typeof spent)[]) spent[stage] = 0
      before = inProcess()
      beforeServer = inServer(server)
      wall = performance.now()
      counted = lines.length - at
    }
    const batch = lines.slice(at, at + BATCH).flatMap(extracted)
    const own = process.threadCpuUsage()
    await archive.ingest(batch)
    const { user, system } = process.threadCpuUsage(own)
    spent.ingesting += (user + system) / 1000
  }
  const [own, database] = [inProcess() - before, inServer(server) - beforeServer]
  const all = own + database
  const seconds = (performance.now() - wall) / 1000
  const { reading, extracting, weaving, ingesting } = spent
  const shares = {
    reading,
    extracting,
    weaving,
    storing: ingesting - weaving,
    ...(server === null ? {} : { database }),
    // Tidying memory and compiling; and PGlite, which has a thread here.
    [server === null ? "database and other threads" : "other threads"]: own - reading - extracting - ingesting,
  }
  const told = Object.entries(shares).map(([stage, ms]) => `${stage} ${((ms / all) * 100).toFixed(0)} %`)
  const each = all / counted
  console.log(
    `${name}: ${each.toFixed(1)} ms of processor a report (${(2000 / each).toFixed(0)} a second on two processors that are never idle); ` +
      `${(counted / seconds).toFixed(0)} a second by the clock, one after the other; ${told.join(", ")}`,
  )
  await archive.close()
}

const server = await startPostgres()
const address = await server.fresh()
await measure("PostgreSQL", { database: address }, new RegExp(`postgres: .*${new URL(address).pathname.slice(1)}`))
await server.stop()
const folder = mkdtempSync(join(tmpdir(), "tawatur-storing-"))
await measure("PGlite", { data: folder }, null)
rmSync(folder, { recursive: true, force: true })
