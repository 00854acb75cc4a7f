/**
 * A process that opens a data folder, or a PostgreSQL server by its address, for tests:
 * `node src/archive/trial-process.ts PLACE NAME COUNT [BATCH]`. Stores COUNT reports one by one
 * (without end for 0), prints the version of each once it is in, and closes. By BATCH at once,
 * where it is given, while it asks: so they are stored in parts.
 */

import { trialReport } from "../store/trial-report.ts"
import { openArchive } from "./open.ts"
import { trialWeaver } from "./trial-weaver.ts"

const [place = "", name = "", count = "0", batch = "1"] = process.argv.slice(2)
const archive = await openArchive({
  ...(place.startsWith("postgres:") ? { database: place } : { data: place }),
  weaver: trialWeaver,
})
const each = Number(batch)
let isAsking = each > 1
const asking = (async () => {
  while (isAsking) await archive.count({ at: null, clock: "published" })
})()
for (let i = 1; count === "0" || i <= Number(count); i += each) {
  const numbers = Array.from({ length: each }, (_, at) => i + at)
  const { accepted } = await archive.ingest(numbers.map(n => trialReport(`${name}${n}`, `${name} saw ${n} tanks`)))
  for (const { version, outcome } of accepted) process.stdout.write(`${version} ${outcome}\n`)
}
isAsking = false
await asking
await archive.close()
