import { readFileSync } from "node:fs"
import { openArchive } from "../src/archive/open.ts"
import type { Weaver } from "../src/archive/weaver.ts"
import { weaverOf } from "../src/archive/weaving.ts"
import { loadKnowledge } from "../src/knowledge/load.ts"
import type { Extracted } from "../src/model/archive.ts"
import { dayOf, isoOf } from "../src/model/day.ts"
import { silent } from "../src/model/note.ts"
import { extractAll, readerOf, readSource } from "../src/pipeline.ts"
import { withOtherNames } from "../src/stages/weave/trial-names.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"
import { askLarge } from "./large-asked.ts"

/**
 * A large archive on PostgreSQL: node bench/large.ts REPORTS.ndjson [COUNT] [ASKED]. Reports are extracted once and taken in again and
 * again, each time later, with other ids, and woven by other names; their words stay, so that each word is found in as many more. Tells
 * what a report costs as their number grows, then how long pages and searches take and how large the tables are (`large-asked.ts`). It
 * waits for a line on standard input before it asks, so that the machine can be made quiet, and for another before the server ends.
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

/** Waits for a line on standard input. */
const line = async (what: string): Promise<void> => {
  console.log(`${address}: waits for a line before ${what}`)
  await new Promise(resolve => process.stdin.once("data", resolve))
}

await line("it asks")
await askLarge(archive, address, Number(count), Number(asked))
await line("the server ends")
process.stdin.unref()
await archive.close()
await server.stop()
