import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { processorOf, runCommand, startCommand } from "../src/cli/trial-command.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"

/**
 * How `serve` answers mixed questions while an ingest goes on: node bench/serving.ts REPORTS.ndjson [postgres|pglite] [A SECOND]
 * [SECONDS] [REPORTS]. Half of the reports are there before; the others come while it is asked. Questions are sent at their moments,
 * whether the ones before are answered or not. What the asker itself takes, and how late it is, is printed beside it: where that is much, it
 * is the bench that is slow.
 */
const [input, store = "postgres", rate = store === "postgres" ? "200" : "40", seconds = "20", reports = "400"] =
  process.argv.slice(2)
if (input === undefined)
  throw new Error("usage: node bench/serving.ts REPORTS.ndjson [postgres|pglite] [A SECOND] [SECONDS] [REPORTS]")

const root = mkdtempSync(join(tmpdir(), "tawatur-serving-"))
const lines = readFileSync(input, "utf8").split("\n").filter(Boolean).slice(0, Number(reports))
const half = Math.floor(lines.length / 2)
const [before, during] = [join(root, "before.ndjson"), join(root, "during.ndjson")]
writeFileSync(before, `${lines.slice(0, half).join("\n")}\n`)
writeFileSync(during, `${lines.slice(half).join("\n")}\n`)
const server = store === "postgres" ? await startPostgres() : null
const place = server === null ? ["--data", join(root, "archive")] : ["--database", await server.fresh()]
await runCommand(["ingest", ...place, before])

const desk = startCommand(["serve", "--port", "0", ...place])
const address = /http:\/\/[\d.:]+/.exec((await desk.told(/http:/)) ?? "")?.[0] ?? ""

/** Megabytes that the server holds now. */
const memory = (): number => {
  const path = `/proc/${desk.child.pid}/status`
  const told = existsSync(path) ? /VmRSS:\s*(\d+)/.exec(readFileSync(path, "utf8"))?.[1] : undefined
  return Math.round(Number(told ?? 0) / 1024)
}

interface Line {
  readonly story: string
  readonly title: string
  readonly reports: readonly string[]
}
const { stories } = (await (await fetch(`${address}/api/stories`)).json()) as { stories: readonly Line[] }
const pick = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T
const word = (): string =>
  encodeURIComponent(
    pick(
      pick(stories)
        .title.split(/\s+/u)
        .filter(part => part.length > 3),
    ) ?? "",
  )

/** What people and programs ask, as often as it stands here. */
const QUESTIONS: readonly (() => string)[] = [
  () => `/api/stories/${pick(stories).story}`,
  () => `/api/stories/${pick(stories).story}`,
  () => `/api/stories/${pick(stories).story}`,
  () => "/api/stories?limit=40",
  () => "/api/stories?limit=40",
  () => `/api/search?text=${word()}`,
  () => `/api/search?text=${word()}`,
  () => `/api/reports/${encodeURIComponent(pick(pick(stories).reports))}`,
  () => `/api/stories/${pick(stories).story}/feed.atom`,
  () => "/api/health",
]

const times: number[] = []
const byPath = new Map<string, number[]>()
const errors = new Map<string, number>()
const fail = (why: string): void => void errors.set(why, (errors.get(why) ?? 0) + 1)
const ask = async (path: string): Promise<void> => {
  const began = performance.now()
  try {
    const response = await fetch(address + path)
    await response.arrayBuffer()
    const kind = path.replace(/text=.*/, "text=…").replace(/^(\/api\/(?:stories|reports)\/)[^/]+/, "$1…")
    if (response.status !== 200) fail(`${response.status} for ${kind}`)
    const took = performance.now() - began
    times.push(took)
    const alike = byPath.get(kind) ?? []
    alike.push(took)
    byPath.set(kind, alike)
  } catch (cause) {
    fail(String(cause))
  }
}

for (const question of QUESTIONS) await ask(question())
times.length = 0
byPath.clear()
const ingest = startCommand(["ingest", ...place, during])
const memories = [memory()]
const under: Promise<void>[] = []
const [asker, server0] = [process.cpuUsage(), processorOf(desk.child.pid)]
let late = 0
const began = performance.now()
for (let sent = 0; sent < Number(rate) * Number(seconds); sent++) {
  under.push(ask(pick(QUESTIONS)()))
  const due = began + ((sent + 1) * 1000) / Number(rate)
  const ahead = due - performance.now()
  if (ahead > 1) await wait(ahead)
  late = Math.max(late, performance.now() - due)
  if (sent % (Number(rate) * 5) === 0) memories.push(memory())
}
await Promise.all(under)
const took = (performance.now() - began) / 1000
const [own, served] = [process.cpuUsage(asker), processorOf(desk.child.pid) - server0]
const going = ingest.child.exitCode === null
ingest.child.kill("SIGTERM")
await ingest.ended
const at = (of: readonly number[], share: number): string =>
  (of.toSorted((a, b) => a - b)[Math.min(of.length - 1, Math.floor(of.length * share))] ?? 0).toFixed(0)
const SHARES = [0.5, 0.95, 0.99, 1]
console.log(
  `${store}: ${times.length} answers in ${took.toFixed(1)} s (${(times.length / took).toFixed(0)} a second; ${rate} asked for); ` +
    `ms at 50 %, 95 %, 99 %, most: ${SHARES.map(share => at(times, share)).join(" ")}; errors: ${errors.size === 0 ? "none" : JSON.stringify([...errors])}; ` +
    `memory in MB: ${memories.join(" ")}; the ingest beside it ${going ? "was still going on" : "had ended"}`,
)
for (const [kind, of] of byPath)
  console.log(`  ${kind}: ${SHARES.map(share => at(of, share)).join(" ")} (${of.length})`)
const { user, system } = own
console.log(
  `processor a question: the asker ${((user + system) / 1000 / times.length).toFixed(2)} ms, the server ${((served * 1000) / times.length).toFixed(2)} ms; ` +
    `asked ${late.toFixed(0)} ms late at most; reports stored meanwhile: ${ingest.out.length}`,
)
desk.child.kill("SIGTERM")
console.log(`asked to end, it ended with ${await desk.ended}`)
await server?.stop()
rmSync(root, { recursive: true, force: true })
