import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Opening, openArchive } from "./archive/open.ts"
import { trialWeaver } from "./archive/trial-weaver.ts"
import { openQueue } from "./queue/queue.ts"
import { trialMade, trialSources } from "./queue/trial-worker.ts"
import { canonicalLines } from "./serve/exports/canonical.ts"
import { startPostgres, type TrialPostgres } from "./store/trial-postgres.ts"

const PROCESS = fileURLToPath(new URL("./archive/trial-process.ts", import.meta.url))
const WORKER = fileURLToPath(new URL("./queue/trial-process.ts", import.meta.url))
const REPORTS = 16
/** Versions that are printed before each kill; it comes up to so many milliseconds later, in the middle of whatever goes on. */
const KILLS = [1, 5] as const
const SOON = 12

const placed = (place: string): Opening => ({
  ...(place.startsWith("postgres:") ? { database: place } : { data: place }),
  weaver: trialWeaver,
})

/** Reports that are stored at once while somebody asks, so in three parts; and milliseconds up to a kill while the second so many are. */
const AT_ONCE = 24
const BETWEEN = 40

/** Runs the process on a place, to its end or until it was killed, soon after so many lines; gives what it acknowledged. */
const run = async (
  place: string,
  { killedAfter = Infinity, soon = SOON, reports = REPORTS, atOnce = 1 } = {},
): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [PROCESS, place, "harbour", String(reports), String(atOnce)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = new Promise(resolve => child.once("close", resolve))
  const told: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line.split(" ")[0] ?? "")
    if (told.length !== killedAfter) continue
    await setTimeout(Math.random() * soon)
    child.kill("SIGKILL")
  }
  await ended
  return told
}

const exported = async (place: string): Promise<readonly string[]> => {
  const archive = await openArchive(placed(place))
  const lines = await Array.fromAsync(canonicalLines(archive))
  await archive.close()
  return lines
}

const versionsIn = (lines: readonly string[]): readonly string[] =>
  lines.map(line => (JSON.parse(line) as { version: string }).version)

describe("a process that is killed while it stores", () => {
  const root = mkdtempSync(join(tmpdir(), "tawatur-killed-"))
  let server: TrialPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(async () => {
    await server.stop()
    rmSync(root, { recursive: true, force: true })
  })

  const STORES: readonly (readonly [store: string, fresh: (name: string) => Promise<string>])[] = [
    ["PGlite", async name => join(root, name)],
    ["PostgreSQL", () => server.fresh()],
  ]
  for (const [store, fresh] of STORES)
    it(`loses and doubles nothing on ${store}: in the end the bytes are those of one that was not`, {
      timeout: 300_000,
    }, async () => {
      const [whole, killed] = [await fresh("whole"), await fresh("killed")]
      await run(whole)
      for (const after of KILLS) {
        const acknowledged = await run(killed, { killedAfter: after })
        expect(versionsIn(await exported(killed))).toEqual(expect.arrayContaining([...acknowledged]))
      }
      expect(await run(killed)).toHaveLength(REPORTS)
      const lines = await exported(killed)
      expect(lines).toHaveLength(REPORTS)
      expect(lines).toEqual(await exported(whole))
    })

  it("between the parts of a batch, which questions come between, leaves reports whole or absent", {
    timeout: 300_000,
  }, async () => {
    const [whole, killed] = [join(root, "whole in parts"), join(root, "killed in parts")]
    const all = { reports: 2 * AT_ONCE, atOnce: AT_ONCE }
    await run(whole, all)
    const wanted = await exported(whole)
    const acknowledged = await run(killed, { ...all, killedAfter: AT_ONCE, soon: BETWEEN })
    const there = await exported(killed)
    expect(versionsIn(there)).toEqual(expect.arrayContaining([...acknowledged]))
    expect(there).toEqual(wanted.slice(0, there.length))
    await run(killed, all)
    expect(await exported(killed)).toEqual(wanted)
  })
})

describe("workers that are killed", () => {
  let server: TrialPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  interface Running {
    readonly child: ChildProcess
    readonly lines: string[]
    readonly ended: Promise<number | null>
  }

  const start = (address: string, does: "read" | "weave"): Running => {
    const child = spawn(process.execPath, [WORKER, address, does], { stdio: ["ignore", "pipe", "inherit"] })
    const lines: string[] = []
    createInterface({ input: child.stdout }).on("line", line => void lines.push(line))
    return { child, lines, ended: new Promise(resolve => child.once("close", resolve)) }
  }

  /** The first of some processes that prints a line. */
  const printing = async (line: string, ...some: readonly Running[]): Promise<Running> => {
    for (;;) {
      const found = some.find(({ lines }) => lines.includes(line))
      if (found !== undefined) return found
      await setTimeout(10)
    }
  }

  it("while they read and while they weave lose and double nothing, and leave the order as it is", {
    timeout: 300_000,
  }, async () => {
    const [address, sources] = [await server.fresh(), trialSources(90)]
    const queue = await openQueue(address, { watches: false, heard: () => {} })
    const whole = await openArchive({ weaver: trialWeaver })
    for (const source of sources) {
      const made = trialMade(source)
      if ("extracted" in made) await whole.ingest([made.extracted])
    }
    const readers = [start(address, "read"), start(address, "read")]
    let weavers = [start(address, "weave"), start(address, "weave")]
    for (let at = 0; at < 90; at += 30) {
      await queue.handIn(sources.slice(at, at + 30), new Date())
      const leader = await printing("leads", ...weavers)
      await setTimeout(Math.random() * 300)
      leader.child.kill("SIGKILL")
      readers.shift()?.child.kill("SIGKILL")
      readers.push(start(address, "read"))
      weavers = [...weavers.filter(weaver => weaver !== leader), start(address, "weave")]
    }
    while ((await queue.counts()).waiting > 0) await setTimeout(50)
    for (const running of [...readers, ...weavers]) {
      await printing("ready", running)
      running.child.kill("SIGTERM")
      expect(await running.ended).toBe(0)
    }
    const lines = await exported(address)
    expect(lines).toEqual(await Array.fromAsync(canonicalLines(whole)))
    await queue.close()
    await whole.close()
  })
})
