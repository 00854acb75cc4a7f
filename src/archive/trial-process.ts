/**
 * A process that opens a data folder, or a PostgreSQL server by its address, for tests:
 * `node src/archive/trial-process.ts PLACE NAME COUNT`. Stores COUNT reports one by one
 * (without end for 0), prints the version of each once it is in, and closes.
 */

import { trialReport } from "../store/trial-report.ts"
import { openArchive } from "./open.ts"
import { trialWeaver } from "./trial-weaver.ts"

const [place = "", name = "", count = "0"] = process.argv.slice(2)
const archive = await openArchive({
  ...(place.startsWith("postgres:") ? { database: place } : { data: place }),
  weaver: trialWeaver,
})
for (let i = 1; count === "0" || i <= Number(count); i++) {
  const { accepted } = await archive.ingest([trialReport(`${name}${i}`, `${name} saw ${i} tanks`)])
  for (const { version, outcome } of accepted) process.stdout.write(`${version} ${outcome}\n`)
}
await archive.close()
