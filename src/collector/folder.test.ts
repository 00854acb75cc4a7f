import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import { silent } from "../model/note.ts"
import { extractAll } from "../pipeline.ts"
import { reader } from "../trial-cases.ts"
import { collectorOf, type News } from "./collector.ts"
import type { Fetch } from "./fetching.ts"
import { sourceAt } from "./source.ts"

const HOUR = 3_600_000

interface TrialCollecting {
  readonly archive: Archive
  readonly news: News[]
  readonly now: () => Date
  /** Lets the clock run for so many hours. */
  readonly pass: (hours: number) => Promise<void>
}

/** Collects what `fetch` brings, from the first of March 2026 on. */
async function trialCollecting(fetch: Fetch): Promise<TrialCollecting> {
  const archive = await openArchive({ weaver: trialWeaver })
  let now = Date.parse("2026-03-01T00:00:00Z")
  const news: News[] = []
  const { round } = collectorOf({
    archive,
    extract: report => extractAll(report, reader, silent),
    fetch,
    pace: { gap: 5, atOnce: 4 },
    agent: "tawatur",
    now: () => new Date(now),
    tell: one => news.push(one),
  })
  const pass = async (hours: number): Promise<void> => {
    const end = now + hours * HOUR
    for (;;) {
      const next = await round()
      const at = next === null ? Number.POSITIVE_INFINITY : Date.parse(next)
      if (at > end) break
      now = Math.max(now, at)
    }
    now = end
  }
  return { archive, news, now: () => new Date(now), pass }
}

let folder: string
let collecting: TrialCollecting
const unasked = () => Promise.reject(new Error("a folder asks nobody"))

/** Files that are written within one tick of the clock are told apart by their hour, as those of days are. */
let written = 1_700_000_000
const write = (name: string, words: string): void => {
  writeFileSync(join(folder, name), words)
  written += 60
  utimesSync(join(folder, name), written, written)
}
const follow = (path: string) =>
  collecting.archive.follow(
    sourceAt(path, { kind: "folder", outlet: "Harbour Office", timezone: "Asia/Damascus", every: 60 }),
    collecting.now().toISOString(),
  )
const told = () => collecting.news.map(({ address, outcome }) => `${address.replace(/.*\//, "")} ${outcome}`)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-folder-"))
  mkdirSync(join(folder, "older"))
  collecting = await trialCollecting(unasked)
})
afterAll(async () => {
  await collecting.archive.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("a folder that is followed", () => {
  it("brings every file once, what changes as a version, and what is declared of it", async () => {
    write("a.txt", "---\nid: a\npublished: 2026-02-28\n---\nFour people were killed in Sarel.")
    write("older/b.txt", "---\nid: b\noutlet: Another\npublished: 2026-02-27\n---\nTwo boats sank off Sarel.")
    write("picture.png", "x")
    await follow(folder)
    await collecting.pass(3)
    expect(told()).toEqual(["a.txt new", "b.txt new"])
    write("a.txt", "---\nid: a\npublished: 2026-02-28\n---\nSix people were killed in Sarel.")
    write("c.ndjson", '{"id": "c", "body": "A third boat sank."}\n{"id": "d", "body": "A fourth boat sank."}\n{"id": ')
    await collecting.pass(3)
    expect(told().slice(2)).toEqual(["a.txt version", "c.ndjson new", "c.ndjson new"])
    const outlets = await Promise.all(["a", "b", "d"].map(async id => (await collecting.archive.report(id))?.report))
    expect(outlets.map(report => [report?.outlet, report?.timezone])).toEqual([
      ["Harbour Office", "Asia/Damascus"],
      ["Another", "Asia/Damascus"],
      ["Harbour Office", "Asia/Damascus"],
    ])
    const [state] = await collecting.archive.sources()
    expect(state).toMatchObject({ articles: 3, read: 3, failing: 1, waiting: 0 })
  })

  it("tells that it is gone, and is looked into again", async () => {
    rmSync(folder, { recursive: true })
    await collecting.pass(2)
    expect((await collecting.archive.sources())[0]?.state.problem?.code).toBe("collect/not-found")
    mkdirSync(folder)
    write("e.txt", "Nine people were wounded in Sarel.")
    await collecting.pass(24)
    expect(told().at(-1)).toBe("e.txt new")
  })
})

describe("a source", () => {
  it("is left alone while it is paused, and looked into at once where somebody asks", async () => {
    const [state] = await collecting.archive.sources()
    const source = state?.source ?? sourceAt(folder, { kind: "folder" })
    await collecting.archive.follow({ ...source, paused: true }, collecting.now().toISOString())
    write("f.txt", "Eight people were wounded in Sarel.")
    await collecting.pass(24)
    expect(told().at(-1)).toBe("e.txt new")
    await collecting.archive.follow({ ...source, paused: false, every: 10_000 }, collecting.now().toISOString())
    await collecting.pass(0.01)
    expect(told().at(-1)).toBe("f.txt new")
    write("g.txt", "Seven people were wounded in Sarel.")
    await collecting.pass(1)
    expect(told().at(-1)).toBe("f.txt new")
    expect(await collecting.archive.hurry(source.id, collecting.now().toISOString())).toBe(true)
    await collecting.pass(0.01)
    expect(told().at(-1)).toBe("g.txt new")
    expect(await collecting.archive.hurry("none", collecting.now().toISOString())).toBe(false)
  })
})
