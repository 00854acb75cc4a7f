import { readFileSync } from "node:fs"
import pg from "pg"
import { openArchive } from "../src/archive/open.ts"
import type { Weaver } from "../src/archive/weaver.ts"
import { weaverOf } from "../src/archive/weaving.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Extracted } from "../src/model/archive.ts"
import { dayOf, isoOf } from "../src/model/day.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf, readSource } from "../src/pipeline.ts"
import { app } from "../src/serve/app.ts"
import { withOtherNames } from "../src/stages/weave/trial-names.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"

/**
 * A large archive on PostgreSQL: node bench/large.ts REPORTS.ndjson [COUNT] [ASKED]. Reports are extracted once and taken in again and
 * again, each time later, with other ids, and woven by other names; their words stay, so that each word is found in as many more. Tells
 * what a report costs as their number grows, then how long pages and searches take and how large the tables are. It waits for a line on
 * standard input before it asks, so that the machine can be made quiet.
 */
const [input, count = "500000", asked = "200"] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/large.ts REPORTS.ndjson [COUNT] [ASKED]")

const BATCH = 64
const BLOCK = 20_000
const ROUND = "~"

const knowledge = loadKnowledge()
const reader = readerOf(knowledge)
const originals = readFileSync(input, "utf8")
  .split("\n")
  .filter(Boolean)
  .flatMap((line): Extracted[] => {
    const read = readSource({ name: "bench", form: "record", bytes: Buffer.from(line), fetched: null })
    return "problem" in read ? [] : [extractAll(read.report, reader, silent)]
  })
const days = originals.flatMap(({ report }) => dayOf(report.published) ?? [])
const span = Math.max(...days) - Math.min(...days) + 1

/** A published moment so many rounds later. */
const later = (published: string | null, round: number): string | null => {
  const day = dayOf(published)
  return published === null || day === null ? published : `${isoOf(day + round * span)}${published.slice(10)}`
}

const replayed = ({ report, ...rest }: Extracted, round: number): Extracted => ({
  ...rest,
  report: { ...report, id: `${report.id}${ROUND}${round}`, published: later(report.published, round) },
})

const { signatureOf, ...rest } = weaverOf(knowledge)
const weaver: Weaver = {
  ...rest,
  signatureOf: (seq, extracted) =>
    withOtherNames(signatureOf(seq, extracted), Number(extracted.report.id.split(ROUND).at(-1))),
}

/** On the 128 MB that a new server shares, an archive of ten gigabytes is fetched from the system anew for each question. */
const server = await startPostgres("2GB")
const address = await server.fresh()
const archive = await openArchive({ database: address, knowledge, weaver })

let spent = process.cpuUsage()
let since = performance.now()
for (let taken = 0; taken < Number(count); taken += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, Number(count) - taken) }, (_, i) => {
    const at = taken + i
    return replayed(originals[at % originals.length] as Extracted, Math.floor(at / originals.length))
  })
  await archive.ingest(batch)
  if (Math.floor((taken + BATCH) / BLOCK) === Math.floor(taken / BLOCK)) continue
  const { user, system } = process.cpuUsage(spent)
  const [own, wall] = [(user + system) / 1000 / BLOCK, (performance.now() - since) / BLOCK]
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `${taken + BATCH} reports: ${own.toFixed(2)} ms of this process a report, ${wall.toFixed(2)} ms by the clock, ${memory} MB`,
  )
  spent = process.cpuUsage()
  since = performance.now()
}

const client = new pg.Client(address)
await client.connect()
console.log("waits for a line before it asks")
await new Promise(resolve => process.stdin.once("data", resolve))
process.stdin.unref()

const hono = app(archive, {
  ...{ token: null, names: new Set(["localhost"]), version: "0", pages: null },
  report: error => console.error(error),
})
const ask = async (path: string): Promise<void> => {
  const response = await hono.request(`http://localhost${path}`, { headers: { host: "localhost" } })
  if (response.status !== 200) throw new Error(`${response.status} for ${path}`)
  await response.text()
}
const at = (times: readonly number[], share: number): string =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)

const measure = async (name: string, paths: readonly string[]): Promise<void> => {
  const times: number[] = []
  for (const path of paths) {
    const started = performance.now()
    await ask(path)
    times.push(performance.now() - started)
  }
  console.log(
    `${name}: ms at 50 %, 95 %, most: ${[0.5, 0.95, 1].map(share => at(times, share)).join(" ")} (${paths.length})`,
  )
}

interface Picked {
  readonly story: string
  readonly title: string | null
  readonly published: string | null
}

/** Stories by their reports, at `share` of the way from each to the next, so that large ones come as often as they are read. */
const pickedAt = async (share: number): Promise<readonly Picked[]> => {
  const { rows } = await client.query<Picked>(
    `select p.story, r.title, r.published
     from placements p join reports r using (seq)
     where p.main and p.seq = any($1::bigint[])`,
    [Array.from({ length: Number(asked) }, (_, i) => Math.floor(((i + share) * Number(count)) / Number(asked)) + 1)],
  )
  return rows
}
const rows = await pickedAt(0.5)
const words = ({ title }: Picked): string =>
  (title ?? "")
    .split(/\s+/u)
    .filter(word => word.length > 3)
    .slice(0, 2)
    .join(" ")
// Others first, which do not count: a server that has just begun has compiled nothing.
for (const { story } of await pickedAt(0.25)) await ask(`/api/stories/${story}`)
await measure(
  "story page",
  rows.map(({ story }) => `/api/stories/${story}`),
)
await measure(
  "story as of a moment",
  rows.map(({ story, published }) => `/api/stories/${story}?asOf=${(published ?? "2016-01-01").slice(0, 10)}`),
)
await measure(
  "search",
  rows.filter(row => words(row) !== "").map(row => `/api/search?text=${encodeURIComponent(words(row))}`),
)
const sizes = await client.query<{ name: string; size: string }>(
  `select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
   where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc limit 12`,
)
const whole = await client.query<{ size: string }>(
  "select pg_size_pretty(pg_database_size(current_database())) as size",
)
console.log(`on disk: ${whole.rows[0]?.size}; ${sizes.rows.map(({ name, size }) => `${name} ${size}`).join(", ")}`)
await client.end()
await archive.close()
await server.stop()
