import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import type { Capture } from "../model/collecting.ts"
import { unvisited } from "../model/collecting.ts"
import { canonicalLines } from "../serve/exports/canonical.ts"
import type { Database } from "../store/database.ts"
import { migrate, versionOfSchema } from "../store/migrate.ts"
import { MIGRATIONS } from "../store/migrations.ts"
import { DERIVED, KEPT } from "../store/tables.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"

const NOW = "2031-04-01T00:00:00.000Z"
const AS_OF = { at: null, clock: "recorded" } as const
const bytes = Buffer.from("<p>nine \u2028 tanks</p>")

const capture = (version: string): Capture => ({
  hash: createHash("sha256").update(bytes).digest("hex"),
  address: "https://paper.example/a",
  final: "https://paper.example/a",
  fetched: "2031-03-04T10:00:00.123Z",
  status: 200,
  headers: [["content-type", "text/html"]],
  packed: gzipSync(bytes).toString("base64"),
  version,
})

const reports = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => trialReport(`r${from + i}`, `harbour \u2028 saw ${from + i} tanks`))

/** An archive with something in each of its tables. */
const fill = async (archive: Archive): Promise<void> => {
  const [first, ...rest] = reports(0, 25)
  if (first === undefined) return
  await archive.ingest([
    { ...first, capture: capture("r0@000000000000") },
    ...rest,
    trialReport("r3", "harbour saw 30 tanks"),
  ])
  const source = {
    id: "s1",
    address: "https://paper.example/rss",
    kind: "feed",
    outlet: "Gazette",
    publisher: null,
    language: null,
    country: null,
    timezone: null,
    affiliation: null,
    every: 15,
    paused: false,
  } as const
  await archive.follow(source, NOW)
  await archive.keepVisits({
    visited: [],
    found: [unvisited("https://paper.example/a", "s1", "article", null, NOW)],
    captures: [],
  })
  const claim = first.extraction.claims[0]?.id ?? ""
  await archive.review({ key: "k1", by: "Editor", why: "seen", decision: { kind: "confirm", claim } })
  await archive.review({ key: "k2", by: "Editor", why: "a minor", decision: { kind: "withhold", report: "r5" } })
  await archive.keepStamp({
    hash: "0a",
    day: "2031-03-04",
    stamped: NOW,
    authority: "https://clock.example/tsa",
    statement: "2031-03-04\n",
    reply: "AA==",
  })
  await archive.reread([{ ...first, extraction: { ...first.extraction, version: "later", claims: [] } }])
}

const all = async (archive: Archive) => ({
  lines: await Array.fromAsync(canonicalLines(archive)),
  kept: await archive.kept(0, 1000),
  sources: await archive.sources(),
  visited: await archive.visitedOf("s1", 10),
  reviews: await archive.reviews({ story: null, asOf: AS_OF }),
  captures: await archive.captures("r0"),
  stamp: await archive.stamp("0a"),
  found: (await archive.search({ asOf: AS_OF, text: "tanks", limit: 100 })).map(({ version }) => version),
  copies: await archive.copies(),
})

const folder = mkdtempSync(join(tmpdir(), "tawatur-backup-"))
const file = (name: string): string => join(folder, name)
const stops: (() => Promise<void>)[] = []
const fresh = new Map<string, () => Promise<Database>>()
const opened: Database[] = []

const openOn = async (backend: string): Promise<{ readonly database: Database; readonly archive: Archive }> => {
  const database = (await fresh.get(backend)?.()) as Database
  await migrate(database, "")
  opened.push(database)
  return { database, archive: localArchive(database, trialWeaver, () => new Date(NOW)) }
}

beforeAll(async () => {
  for (const { name, start } of BACKENDS) {
    const backend = await start()
    fresh.set(name, () => backend.fresh("bundled"))
    stops.push(backend.stop)
  }
}, 120_000)
afterAll(async () => {
  for (const database of opened) await database.close()
  for (const stop of stops) await stop()
  rmSync(folder, { recursive: true, force: true })
})

const NAMES = BACKENDS.map(({ name }) => name)

describe.each(NAMES)("a backup of an archive in %s", from => {
  it.each(NAMES)(
    "gives the same archive in %s, byte for byte, and it goes on the same",
    { timeout: 120_000 },
    async to => {
      const before = (await openOn(from)).archive
      await fill(before)
      const path = file(`${from}-${to}`)
      expect((await before.backup(path)).lines).toBeGreaterThan(100)
      const after = (await openOn(to)).archive
      await after.restore(path, false)
      const whole = await all(before)
      expect(whole.lines).toHaveLength(26)
      expect(await all(after)).toEqual(whole)
      for (const archive of [before, after]) await archive.ingest(reports(20, 40))
      expect(await Array.fromAsync(canonicalLines(after))).toEqual(await Array.fromAsync(canonicalLines(before)))
    },
  )
})

describe("a backup", () => {
  it("holds every table that is not made from others", async () => {
    const { database } = await openOn("PGlite")
    const { rows } = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set([...KEPT.map(({ table }) => table), ...DERIVED]))
  })

  it("replaces what is there only where it is told to, and then all of it", { timeout: 60_000 }, async () => {
    const one = (await openOn("PGlite")).archive
    await one.ingest(reports(0, 3))
    await one.backup(file("three"))
    await expect(one.backup(file("three"))).rejects.toMatchObject({ code: "backup/exists" })
    const other = (await openOn("PGlite")).archive
    await other.ingest(reports(50, 60))
    await expect(other.restore(file("three"), false)).rejects.toMatchObject({ code: "backup/not-empty" })
    expect(await other.newest()).toBe(10)
    await other.restore(file("three"), true)
    // What was remembered of the other archive's weaving is forgotten with it.
    await other.ingest(reports(3, 6))
    await one.ingest(reports(3, 6))
    expect(await Array.fromAsync(canonicalLines(other))).toEqual(await Array.fromAsync(canonicalLines(one)))
  })

  it("that is cut, changed, newer or something else changes nothing, and says why", { timeout: 60_000 }, async () => {
    const { archive } = await openOn("PGlite")
    await archive.ingest(reports(0, 3))
    await archive.backup(file("good"))
    const good = readFileSync(file("good"))
    const words = gunzipSync(good).toString()
    const flipped = Buffer.from(good)
    flipped[good.length >> 1] = (flipped[good.length >> 1] ?? 0) ^ 1
    const BAD: readonly (readonly [name: string, content: string | Buffer, code: string])[] = [
      ["cut", good.subarray(0, good.length - 20), "backup/damaged"],
      ["flipped", flipped, "backup/damaged"],
      ["shorter", gzipSync(`${words.split("\n").slice(0, -2).join("\n")}\n`), "backup/damaged"],
      ["changed", gzipSync(words.replace("saw 1 tanks", "saw 8 tanks")), "backup/damaged"],
      ["newer", gzipSync(words.replace(/"schema":\d+/, '"schema":999')), "backup/newer"],
      ["newer form", gzipSync(words.replace(/"form":\d+/, '"form":9')), "backup/newer"],
      ["a page", "<html>", "backup/not-one"],
      ["other", gzipSync('{"a":1}\n'), "backup/not-one"],
      ["empty", "", "backup/damaged"],
    ]
    const lines = await Array.fromAsync(canonicalLines(archive))
    for (const [name, content, code] of BAD) {
      writeFileSync(file(name), content)
      await expect(archive.restore(file(name), true), name).rejects.toMatchObject({ code })
    }
    await expect(archive.restore(file("none"), true)).rejects.toMatchObject({ code: "collect/unreadable" })
    expect(await Array.fromAsync(canonicalLines(archive))).toEqual(lines)
  })

  it("of an older version is brought to the newest", async () => {
    const lines = [
      { tawatur: "backup", form: 1, schema: 1, made: NOW },
      { table: "reports" },
      {
        seq: 1,
        id: "r1",
        version: "r1@000000000000",
        hash: "0",
        url: null,
        outlet: null,
        published: null,
        fetched: null,
        language: "en",
        timezone: null,
        title: null,
        text: "old",
        known_at: NOW,
        known_on: "2031-04-01",
        recorded: NOW,
      },
      { table: "readings" },
      { seq: 1, version: "old" },
    ].map(line => `${JSON.stringify(line)}\n`)
    const end = { end: true, lines: lines.length, sha256: createHash("sha256").update(lines.join("")).digest("hex") }
    writeFileSync(file("old"), gzipSync(`${lines.join("")}${JSON.stringify(end)}\n`))
    const { archive, database } = await openOn("PGlite")
    await archive.restore(file("old"), false)
    expect(await versionOfSchema(database)).toBe(MIGRATIONS.length)
    expect((await archive.report("r1"))?.extraction.version).toBe("old")
  })

  it("that cannot be written leaves nothing behind", async () => {
    const { archive } = await openOn("PGlite")
    await expect(archive.backup(file("no/such/folder"))).rejects.toMatchObject({ code: "backup/cannot-write" })
    await archive.ingest(reports(0, 1))
    expect(await archive.newest()).toBe(1)
  })
})
