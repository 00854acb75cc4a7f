import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

/** How long a fresh archive takes to read, extract, weave and store reports, in all and by tenths: node bench/ingest.ts REPORTS.ndjson */
const [input] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/ingest.ts REPORTS.ndjson")

const folder = mkdtempSync(join(tmpdir(), "tawatur-bench-"))
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url))
const started = performance.now()
const child = spawn(process.execPath, [main, "ingest", "--json", "--data", folder, input], {
  stdio: ["ignore", "pipe", "ignore"],
})
const times: number[] = []
let memory = "not told by this system"
let processor = "not told by this system"
/** Clock ticks of /proc, a second. */
const TICKS = 100

/** The child's most memory and its processor seconds so far, where the system tells. */
const sample = (): void => {
  const told = `/proc/${child.pid}`
  if (!existsSync(`${told}/status`)) return
  memory = /VmHWM:\s*(.*)/.exec(readFileSync(`${told}/status`, "utf8"))?.[1] ?? memory
  const [user = 0, system = 0] =
    readFileSync(`${told}/stat`, "utf8").split(") ")[1]?.split(" ").slice(11, 13).map(Number) ?? []
  processor = `${((user + system) / TICKS).toFixed(1)} s`
}

for await (const _ of createInterface({ input: child.stdout })) {
  times.push(performance.now() - started)
  if (times.length % 500 === 0) sample()
}
const all = (performance.now() - started) / 1000
rmSync(folder, { recursive: true, force: true })

const at = (tenth: number): number => times[Math.ceil((times.length * tenth) / 10) - 1] ?? 0
const tenths = Array.from({ length: 10 }, (_, i) => (at(i + 1) - (i === 0 ? 0 : at(i))) / 1000)
console.log(
  `${times.length} reports in ${all.toFixed(1)} s; seconds per tenth: ${tenths.map(each => each.toFixed(1)).join(" ")}; ` +
    `the last against the second: ${((tenths[9] ?? 0) / (tenths[1] ?? 1)).toFixed(2)}; ` +
    `most memory: ${memory}; processor, all threads: ${processor}`,
)
