/**
 * A worker as a process of its own, for tests: `node src/queue/trial-process.ts ADDRESS read|weave`. Prints "ready", and "leads" when it weaves, and
 * ends what it has begun when it is asked to end.
 */

import { setTimeout as wait } from "node:timers/promises"
import { startWorker } from "./trial-worker.ts"

const [address = "", does = ""] = process.argv.slice(2)
const worker = await startWorker(address, { reads: does === "read", weaves: does === "weave", slow: 20 })
let ending = false
process.once("SIGTERM", () => {
  ending = true
})
process.stdout.write("ready\n")
let told = 0
while (!ending) {
  for (; told < worker.told.length; told++) process.stdout.write(`${worker.told[told]}\n`)
  await wait(10)
}
await worker.stop()
