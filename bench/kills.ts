import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { runCommand, startCommand, type TrialCommand } from "../src/cli/trial-command.ts"
import { startPostgres } from "../src/store/trial-postgres.ts"

/**
 * Kills processes at random moments, and holds what is in the archive in the end against what was acknowledged and against an archive
 * whose processes were let alone: node bench/kills.ts REPORTS.ndjson [KILLS] [REPORTS]. The kills are shared out: `ingest` and `serve`
 * on a folder and on PostgreSQL, `work` and the weaver on PostgreSQL.
 */
const [input, kills = "12", reports = "60"] = process.argv.slice(2)
if (input === undefined) throw new Error("usage: node bench/kills.ts REPORTS.ndjson [KILLS] [REPORTS]")

const root = mkdtempSync(join(tmpdir(), "tawatur-kills-"))
const file = join(root, "reports.ndjson")
writeFileSync(file, `${readFileSync(input, "utf8").split("\n").slice(0, Number(reports)).join("\n")}\n`)
const server = await startPostgres()

type Place = readonly [option: "--data" | "--database", at: string]
let made = 0
const STORES = {
  PGlite: async (): Promise<Place> => ["--data", join(root, `folder-${++made}`)],
  PostgreSQL: async (): Promise<Place> => ["--database", await server.fresh()],
} as const

const digest = (lines: readonly string[]): string => createHash("sha256").update(lines.join("\n")).digest("hex")
const exported = (place: Place): Promise<readonly string[]> => runCommand(["export", ...place])

const untouched: Place = ["--data", join(root, "untouched")]
const began = performance.now()
await runCommand(["ingest", "--json", ...untouched, file])
/** Milliseconds of an ingest that is let alone: moments of kills are spread over it. */
const span = performance.now() - began
const wanted = await exported(untouched)

/** Versions by sequence number, as they are acknowledged. */
type Acknowledged = Map<number, string>

const hear = (acknowledged: Acknowledged, { out }: TrialCommand): void => {
  for (const line of out) {
    const { seq, version } = JSON.parse(line) as { seq: number; version: string }
    acknowledged.set(seq, version)
  }
}

/** What does not hold of a place in which everything was taken in. */
const flawsOf = async (place: Place, acknowledged: Acknowledged): Promise<readonly string[]> => {
  const lines = await exported(place)
  const there = new Map(
    lines.map(line => JSON.parse(line) as { seq: number; version: string }).map(one => [one.seq, one.version]),
  )
  const lost = [...acknowledged].filter(([seq, version]) => there.get(seq) !== version)
  const verified = await startCommand(["verify", ...place]).ended
  return [
    ...(lost.length > 0 ? [`${lost.length} acknowledged reports are not where they were`] : []),
    ...(verified === 0 ? [] : ["verify finds something"]),
    ...(digest(lines) === digest(wanted) ? [] : [`another export: ${lines.length} lines for ${wanted.length}`]),
  ]
}

let failed = false
const tell = (name: string, killed: number, acknowledged: number, flaws: readonly string[], more = ""): void => {
  failed ||= flaws.length > 0
  console.log(
    `${name}: ${killed} kills, ${acknowledged} acknowledged, ${flaws.length === 0 ? "nothing lost or doubled, verify clean, the same export" : flaws.join("; ")}${more}`,
  )
}

const soon = (most: number): Promise<void> => wait(Math.random() * most)

/** `ingest` killed again and again on one place, which is left for a fresh one when all is in. */
const killIngest = async (store: keyof typeof STORES, count: number): Promise<void> => {
  let [killed, acknowledgedInAll] = [0, 0]
  const flaws: string[] = []
  while (killed < count) {
    const [place, acknowledged]: [Place, Acknowledged] = [await STORES[store](), new Map()]
    for (let whole = false; !whole; ) {
      const command = startCommand(["ingest", "--json", ...place, file])
      if (killed < count) void soon(span).then(command.kill)
      whole = (await command.ended) !== null
      if (!whole) killed++
      hear(acknowledged, command)
    }
    flaws.push(...(await flawsOf(place, acknowledged)))
    acknowledgedInAll += acknowledged.size
  }
  tell(`ingest on ${store}`, killed, acknowledgedInAll, flaws)
}

interface Written {
  readonly acknowledged: string[]
  readonly stop: () => Promise<void>
}

/** Follows source after source through a desk; those that it acknowledged. The sources are paused at once: nobody is visited. */
const writeTo = (address: string, name: string): Written => {
  const acknowledged: string[] = []
  let stopped = false
  const running = (async () => {
    for (let n = 0; !stopped; n++) {
      const source = `http://192.0.2.1/${name}-${n}`
      const headers = { "content-type": "application/json" }
      const sent = await fetch(`${address}/api/sources`, {
        ...{ method: "POST", headers, body: JSON.stringify({ address: source, kind: "page" }) },
      }).catch(() => null)
      if (sent?.ok) acknowledged.push(source)
      await wait(20)
    }
  })()
  return {
    acknowledged,
    stop: async () => {
      stopped = true
      await running
    },
  }
}

/** `serve` killed while an `ingest` works beside it (in a folder: through it) and people write to it. */
const killServe = async (store: keyof typeof STORES, count: number): Promise<void> => {
  let acknowledgedInAll = 0
  const flaws: string[] = []
  for (let killed = 0; killed < count; killed++) {
    const [place, acknowledged]: [Place, Acknowledged] = [await STORES[store](), new Map()]
    const desk = startCommand(["serve", "--port", "0", ...place])
    const address = /http:\/\/[\d.:]+/.exec((await desk.told(/http:/)) ?? "")?.[0] ?? ""
    const written = writeTo(address, `source-${killed}`)
    const command = startCommand(["ingest", "--json", ...place, file])
    await soon(span)
    desk.kill()
    await Promise.all([desk.ended, written.stop(), command.ended])
    hear(acknowledged, command)
    const followed = (await runCommand(["sources", "--json", ...place])).join("\n")
    const lost = written.acknowledged.filter(source => !followed.includes(`"${source}"`))
    if (lost.length > 0) flaws.push(`${lost.length} acknowledged sources are lost`)
    flaws.push(...(await flawsOf(place, acknowledged)))
    acknowledgedInAll += acknowledged.size + written.acknowledged.length
  }
  tell(`serve on ${store}`, count, acknowledgedInAll, flaws)
}

const handIn = async (place: Place, killed: { count: number }, kill: boolean): Promise<void> => {
  for (let whole = false; !whole; ) {
    const command = startCommand(["ingest", "--queue", "--json", ...place, file])
    if (kill && killed.count === 0) void soon(span / 2).then(command.kill)
    whole = (await command.ended) !== null
    if (!whole) killed.count++
  }
}

const waitingIn = async (place: Place): Promise<number> =>
  (JSON.parse((await runCommand(["queue", "--json", ...place]))[0] ?? "{}") as { waiting: number }).waiting

/** Workers that read and weave, one of them killed at a time and started again, until all is woven. */
const killWorkers = async (count: number): Promise<void> => {
  const [place, killed] = [await STORES.PostgreSQL(), { count: 0 }]
  await handIn(place, killed, count > 1)
  const start = (): TrialCommand => startCommand(["work", "--threads", "1", "--log", "json", ...place])
  const workers = [start(), start()]
  while (killed.count < count) {
    const one = killed.count % 2
    await workers[one]?.told(/"started"/)
    await soon(span / 4)
    workers[one]?.kill()
    killed.count++
    workers[one] = start()
    if ((await waitingIn(place)) === 0 && killed.count < count) await handIn(place, killed, false)
  }
  while ((await waitingIn(place)) > 0) await wait(500)
  for (const worker of workers) worker.child.kill("SIGTERM")
  const codes = await Promise.all(workers.map(({ ended }) => ended))
  const flaws = await flawsOf(place, new Map())
  tell("work", killed.count, wanted.length, [...flaws, ...(codes.every(code => code === 0) ? [] : ["no graceful end"])])
}

/** The one that weaves killed, and the seconds until another one does. */
const killWeaver = async (count: number): Promise<void> => {
  const place = await STORES.PostgreSQL()
  const start = (only: string): TrialCommand =>
    startCommand(["work", "--only", only, "--threads", "1", "--log", "json", ...place])
  const reader = start("read")
  let [leader, other] = [start("weave"), start("weave")]
  await leader.told(/"started"/)
  const took: number[] = []
  for (let killed = 0; killed < count; killed++) {
    if (killed % 4 === 0) await handIn(place, { count: 0 }, false)
    const first = await Promise.race([leader, other].map(one => one.told(/"leading"/).then(() => one)))
    if (first === other) [leader, other] = [other, leader]
    await soon(500)
    leader.kill()
    const at = performance.now()
    await other.told(/"leading"/)
    took.push((performance.now() - at) / 1000)
    ;[leader, other] = [other, start("weave")]
  }
  while ((await waitingIn(place)) > 0) await wait(500)
  for (const one of [reader, leader, other]) one.child.kill("SIGTERM")
  await Promise.all([reader, leader, other].map(({ ended }) => ended))
  const most = ` (replaced after ${Math.max(...took).toFixed(1)} s at most)`
  tell("weaver", count, wanted.length, await flawsOf(place, new Map()), most)
}

const each = Math.max(1, Math.floor(Number(kills) / 6))
console.log(`${wanted.length} reports; an ingest that is let alone takes ${(span / 1000).toFixed(1)} s`)
for (const store of ["PGlite", "PostgreSQL"] as const) {
  await killIngest(store, each)
  await killServe(store, each)
}
await killWorkers(each)
await killWeaver(Number(kills) - 5 * each)
await server.stop()
rmSync(root, { recursive: true, force: true })
process.exit(failed ? 1 : 0)
