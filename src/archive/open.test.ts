import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import type { Archive, StoriesAsked } from "../model/archive.ts"
import { openPglite } from "../store/backends/pglite.ts"
import { MIGRATIONS } from "../store/migrations.ts"
import { trialReport } from "../store/trial-report.ts"
import { openArchive } from "./open.ts"
import { trialWeaver } from "./trial-weaver.ts"

const PROCESS = fileURLToPath(new URL("./trial-process.ts", import.meta.url))
const NOW: StoriesAsked = { asOf: { at: null, clock: "published" }, text: null, language: "en" }

const root = mkdtempSync(join(tmpdir(), "tawatur-open-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const folderOf = (name: string): string => join(root, name)
const open = (data: string): Promise<Archive> => openArchive({ data, weaver: trialWeaver })

interface Running {
  readonly child: ChildProcess
  readonly lines: readonly string[]
  /** Settles once so many lines are there. */
  readonly printed: (count: number) => Promise<void>
  readonly ended: Promise<number | null>
}

const start = (folder: string, name: string, count: number): Running => {
  const child = spawn(process.execPath, [PROCESS, folder, name, String(count)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  createInterface({ input: child.stdout }).on("line", line => {
    lines.push(line)
    for (const check of waiting) check()
  })
  const printed = (wanted: number) =>
    new Promise<void>(resolve => {
      const check = () => lines.length >= wanted && resolve()
      waiting.add(check)
      check()
    })
  return { child, lines, printed, ended: new Promise(resolve => child.once("exit", resolve)) }
}

const stored = async (archive: Archive, lines: readonly string[]): Promise<readonly number[]> => {
  const reports = await Promise.all(lines.map(line => archive.report(line.split(" ")[0] ?? "")))
  return reports.map(report => report?.seq ?? 0)
}

describe("a data folder", () => {
  it("is made where it is missing, and kept", async () => {
    const folder = folderOf("made/in/depth")
    const first = await open(folder)
    await first.ingest([trialReport("1", "9 killed")])
    await first.close()
    const second = await open(folder)
    expect((await second.stories(NOW)).map(({ reports }) => reports)).toEqual([["1"]])
    await second.close()
  })

  it("is worked on by one owner for all who open it", async () => {
    const folder = folderOf("shared")
    const owner = await open(folder)
    const other = await open(folder)
    await Promise.all([owner.ingest([trialReport("1", "9 killed")]), other.ingest([trialReport("2", "٥٥ جريحاً 🕊")])])
    expect(await other.stories(NOW)).toEqual(await owner.stories(NOW))
    expect(await other.report("2")).toEqual(await owner.report("2"))
    expect(await other.report("3")).toBeNull()
    const [claim] = trialReport("3", "5 dead").extraction.claims
    const lying = { version: "trial", claims: claim === undefined ? [] : [claim], attributions: [] }
    const bad = { ...trialReport("3", "6 dead"), extraction: lying }
    expect(await other.ingest([bad])).toEqual({
      accepted: [],
      refused: [{ report: "3", problem: { code: "store/bad-evidence", details: { report: "3", quote: "5" } } }],
    })
    await owner.close()
    // The owner has ended: the other one takes over by itself.
    expect((await other.stories(NOW)).flatMap(({ reports }) => reports).sort()).toEqual(["1", "2"])
    await other.close()
    expect(readdirSync(folder).sort()).toEqual(["database", "owner.2.json"])
  })

  it("takes a text of many megabytes through the socket", async () => {
    const folder = folderOf("large")
    const owner = await open(folder)
    const other = await open(folder)
    const large = trialReport("large", `9 killed ${"كلمة ".repeat(2_000_000)}`)
    await other.ingest([large])
    expect((await other.report("large"))?.report.text).toBe(large.report.text)
    await other.close()
    await owner.close()
  })

  it("works where its path is too long for a socket", async () => {
    const folder = folderOf(`long-${"x".repeat(120)}`)
    const owner = await open(folder)
    const other = await open(folder)
    expect(await other.stories(NOW)).toEqual([])
    await other.close()
    await owner.close()
  })

  it("has one owner when several processes start on it at once", async () => {
    const folder = folderOf("race")
    const running = ["a", "b", "c"].map(name => start(folder, name, 4))
    expect(await Promise.all(running.map(({ ended }) => ended))).toEqual([0, 0, 0])
    const archive = await open(folder)
    const seqs = await stored(
      archive,
      running.flatMap(({ lines }) => lines),
    )
    expect([...seqs].sort((x, y) => x - y)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    await archive.close()
  })

  it("is taken over from an owner that was killed, with all that it had stored", async () => {
    const folder = folderOf("killed")
    const owner = start(folder, "owner", 0)
    await owner.printed(3)
    const other = start(folder, "other", 0)
    const here = await open(folder)
    await other.printed(3)
    owner.child.kill("SIGKILL")
    await owner.ended
    const kept = [...owner.lines]
    await other.printed(other.lines.length + 5)
    await here.ingest([trialReport("here", "12 dead")])
    other.child.kill("SIGKILL")
    await other.ended
    const seqs = await stored(here, [...kept, ...other.lines, "here new"])
    expect(seqs).not.toContain(0)
    expect(new Set(seqs).size).toBe(seqs.length)
    await here.close()
  })

  it("of a newer version is refused, and left as it is", async () => {
    const folder = folderOf("newer")
    await (await open(folder)).close()
    const database = await openPglite(join(folder, "database"))
    await database.query("insert into schema_version (version) values ($1)", [MIGRATIONS.length + 1])
    await database.close()
    const refusal = { code: "store/newer", details: { folder, found: MIGRATIONS.length + 1, known: MIGRATIONS.length } }
    await expect(open(folder)).rejects.toMatchObject(refusal)
    await expect(open(folder)).rejects.toMatchObject(refusal)
  })
})
