import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { processorOf, processorOfAll, runCommand, startCommand } from "../src/cli/trial-command.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"

/**
 * What 1, 2 and 4 workers take for the same reports on one PostgreSQL: node bench/workers.ts REPORTS.ndjson [REPORTS] [1,2,4]. Each reads
 * with one thread; one more process weaves. Processor seconds are those of all of them, their start included, and of their connections
 * in the server. Waiting for locks is sampled: the share of the connections' time.
 */
const [input, reports = "500", counts = "1,2,4"] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/workers.ts REPORTS.ndjson [REPORTS] [1,2,4]")

const root = mkdtempSync(join(tmpdir(), "tawatur-workers-"))
const file = join(root, "reports.ndjson")
writeFileSync(file, `${readFileSync(input, "utf8").split("\n").filter(Boolean).slice(0, Number(reports)).join("\n")}\n`)
const server = await startPostgres()

const ACTIVITY = `
  select (select coalesce((select last - min(position) + 1 from queued group by last), 0)::integer from queue_ends) as waiting,
    count(*)::integer as connections, count(*) filter (where wait_event_type = 'Lock')::integer as held
  from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name like 'tawatur%'`

interface Sampled {
  readonly waiting: number
  readonly connections: number
  readonly held: number
}

/** Looks until nothing waits any more; the share of samples in which a worker's connection waited for a lock. */
const watch = async (address: string, processes: number): Promise<number> => {
  const client = new pg.Client(address)
  await client.connect()
  let [samples, held] = [0, 0]
  for (let left = 1; left > 0; await wait(50)) {
    const { rows } = await client.query<Sampled>(ACTIVITY)
    left = rows[0]?.waiting ?? 0
    samples++
    held += rows[0]?.held ?? 0
  }
  await client.end()
  return held / (samples * processes)
}

interface Measured {
  readonly export: string
  readonly processor: number
}

const measure = async (workers: number): Promise<Measured> => {
  const address = await server.fresh()
  const place = ["--database", address]
  const handed = (await runCommand(["ingest", "--queue", ...place, file])).length
  const began = performance.now()
  const start = (only: string) => startCommand(["work", "--only", only, "--threads", "1", "--log", "json", ...place])
  const [readers, weaver] = [Array.from({ length: workers }, () => start("read")), start("weave")]
  const held = await watch(address, workers + 1)
  const seconds = (performance.now() - began) / 1000
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
  const reading = sum(readers.map(({ child }) => processorOf(child.pid)))
  const weaving = processorOf(weaver.child.pid)
  const inServer = processorOfAll(new RegExp(`postgres: .*${new URL(address).pathname.slice(1)}`))
  for (const { child } of [...readers, weaver]) child.kill("SIGTERM")
  await Promise.all([...readers, weaver].map(({ ended }) => ended))
  const processor = reading + weaving + inServer
  const each = (all: number): string => `${((all / handed) * 1000).toFixed(1)} ms`
  console.log(
    `${workers} workers: ${handed} reports in ${seconds.toFixed(1)} s; processor a report ${each(processor)}: reading ${each(reading)}, ` +
      `weaving ${each(weaving)}, server ${each(inServer)}; waiting for locks ${(held * 100).toFixed(2)} %`,
  )
  const lines = await runCommand(["export", ...place])
  return { export: createHash("sha256").update(lines.join("\n")).digest("hex"), processor }
}

const all: Measured[] = []
for (const workers of counts.split(",")) all.push(await measure(Number(workers)))
const same = new Set(all.map(each => each.export)).size === 1
const ratio = (all.at(-1)?.processor ?? 0) / (all[0]?.processor ?? 1)
console.log(`the same export: ${same ? "yes" : "no"}; processor of the last against the first: ${ratio.toFixed(2)}`)
await server.stop()
rmSync(root, { recursive: true, force: true })
process.exit(same ? 0 : 1)
