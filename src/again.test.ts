import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { localArchive } from "./archive/local.ts"
import { compareReadings } from "./archive/reread.ts"
import { trialWeaver } from "./archive/trial-weaver.ts"
import type { Archive, Extracted } from "./model/archive.ts"
import type { FigureClaim } from "./model/claim.ts"
import { canonicalLines } from "./serve/exports/canonical.ts"
import { changesBetween } from "./serve/report-changes.ts"
import type { Database } from "./store/database.ts"
import { migrate } from "./store/migrate.ts"
import { BACKENDS } from "./store/trial-backends.ts"
import { trialReport } from "./store/trial-report.ts"

const FIRST = trialReport("1", "shelling kills 9 in aleppo", { published: "2026-01-08" })
const REPORTS = [
  FIRST,
  trialReport("2", "aleppo shelling 12 dead", { published: "2026-01-09" }),
  trialReport("1", "shelling kills 12 in aleppo", { published: "2026-01-08" }),
  trialReport("3", "football cup 3 goals", { published: "2026-01-12" }),
]
const EMPTIED =
  "truncate reports, claims, closures, readings, attributions, signatures, index_keys, placements, copies, merges, splits, summaries, searched"

const claimOf = ({ extraction }: Extracted): FigureClaim => {
  const [claim] = extraction.claims
  if (claim?.kind !== "figure") throw new Error("no figure")
  return claim
}

/** The same text, read by rules that say otherwise of its one claim. */
const readAs = (extracted: Extracted, claims: readonly FigureClaim[]): Extracted => ({
  ...extracted,
  extraction: { ...extracted.extraction, version: "newer", claims },
})

for (const backend of BACKENDS) {
  describe(`reading and weaving again on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    let archive: Archive
    let time = 0

    const exported = async (): Promise<string> => (await Array.fromAsync(canonicalLines(archive))).join("\n")

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    beforeEach(async () => {
      time = Date.parse("2026-01-20T00:00:00Z")
      archive = localArchive(database, trialWeaver, () => new Date(time))
      for (const report of REPORTS) await archive.ingest([report])
    })
    afterEach(() => database.query(EMPTIED))
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("weaving again gives the same bytes as streaming did", async () => {
      const keys = async () => (await database.query("select key, day, seq from index_keys order by key, seq")).rows
      const [before, found] = [await exported(), await keys()]
      time = Date.parse("2026-02-20T00:00:00Z")
      expect(await archive.rebuild()).toBe(REPORTS.length)
      expect(await exported()).toBe(before)
      expect(await keys()).toEqual(found)
      expect(before.split("\n")).toHaveLength(REPORTS.length)
      expect(before).not.toContain("2026-01-20T")
    })

    it("reading again under the same rules changes nothing", async () => {
      const before = await exported()
      const reread = await archive.reread(REPORTS)
      expect(reread.map(({ kept, closed, added }) => [kept, closed.length, added.length])).toEqual(
        REPORTS.map(({ extraction }) => [extraction.claims.length, 0, 0]),
      )
      expect(await exported()).toBe(before)
    })

    it("closes what is gone, keeps its address, and knows the old reading as recorded", async () => {
      const old = claimOf(FIRST)
      const next: FigureClaim = { ...old, id: "next", population: "civilians" }
      time = Date.parse("2026-01-25T00:00:00Z")
      expect(await archive.reread([readAs(FIRST, [next])])).toMatchObject([
        { kept: 0, closed: [{ claim: old.id, successor: "next" }], added: ["next"] },
      ])
      expect(await archive.carrier(old.id)).toMatchObject({
        claim: { id: old.id },
        closed: "2026-01-25T00:00:00.000Z",
        successor: "next",
      })
      expect(await archive.carrier("next")).toMatchObject({ claim: next, closed: null, successor: null })
      const version = (await archive.report("1"))?.versions[0] ?? ""
      expect((await archive.report(version))?.extraction.claims).toEqual([next])
      const story = (await archive.report(version))?.story ?? ""
      const known = async (at: string | null) =>
        (await archive.story(story, { asOf: { at, clock: "recorded" }, text: null, language: "en" }))?.claims
          .filter(found => found.version === version)
          .map(({ claim }) => claim.id)
      expect(await known("2026-01-24T00:00:00Z")).toEqual([old.id])
      expect(await known("2026-01-26T00:00:00Z")).toEqual(["next"])
      expect(await known(null)).toEqual(["next"])
    })

    it("takes a claim that keeps its id and says something else for another reading of it", async () => {
      const old = claimOf(FIRST)
      await archive.reread([readAs(FIRST, [{ ...old, status: "unconfirmed" }])])
      expect(await archive.carrier(old.id)).toMatchObject({ claim: { status: "unconfirmed" }, closed: null })
      await archive.reread([FIRST])
      expect(await archive.carrier(old.id)).toMatchObject({ claim: { status: "asserted" }, closed: null })
    })

    it("weaves by the newest reading", async () => {
      const before = await exported()
      await archive.reread([readAs(FIRST, [])])
      await archive.rebuild()
      expect(await exported()).not.toBe(before)
      await archive.reread([FIRST])
      await archive.rebuild()
      expect(JSON.parse((await exported()).split("\n")[0] ?? "").woven).toEqual(
        JSON.parse(before.split("\n")[0] ?? "").woven,
      )
    })

    it("tells what a newer version says otherwise", async () => {
      const [from, to] = await Promise.all(
        ((await archive.report("1"))?.versions ?? []).map(version => archive.report(version)),
      )
      if (!from || !to) throw new Error("two versions")
      expect(changesBetween(from, to)).toMatchObject([
        { report: "1", what: "changed", before: { value: { min: 9 } }, after: { value: { min: 12 } } },
      ])
      expect(changesBetween(from, from)).toEqual([])
    })
  })
}

describe("two readings of one text", () => {
  const claim = claimOf(FIRST)

  it("differ where a claim differs in anything", () => {
    const found = [{ claim, reading: 1 }]
    expect(compareReadings(found, [claim])).toEqual({ kept: 1, closed: [], added: [] })
    expect(compareReadings(found, [])).toMatchObject({ kept: 0, closed: [{ id: claim.id, successor: null }] })
    const elsewhere = { ...claim, id: "x", evidence: { start: 100, end: 109, quote: "elsewhere" } }
    expect(compareReadings(found, [elsewhere])).toMatchObject({ closed: [{ successor: null }], added: [elsewhere] })
  })
})
