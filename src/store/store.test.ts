import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { FigureClaim } from "../model/claim.ts"
import type { CapturePage } from "../model/collecting.ts"
import { versionOf } from "../model/report.ts"
import type { Signature } from "../model/story.ts"
import { capturesAfter, saveCaptures } from "./captures.ts"
import { claimsOf, saveClaims } from "./claims.ts"
import type { Database } from "./database.ts"
import { lookUpKeys } from "./index-keys.ts"
import { saveMerges, storiesIn, storiesNow, storyNow } from "./merges.ts"
import { migrate, versionOfSchema } from "./migrate.ts"
import { MIGRATIONS } from "./migrations.ts"
import { savePlacements } from "./placements.ts"
import { findReport, saveReports } from "./reports.ts"
import { saveSignatures } from "./signatures.ts"
import { stateOf } from "./state.ts"
import { BACKENDS } from "./trial-backends.ts"
import { trialReport } from "./trial-report.ts"

const RECORDED = "2026-01-09T10:00:00.123Z"

const rowOf = (seq: number, id: string, text: string) => {
  const { report } = trialReport(id, text)
  return { ...report, seq, version: versionOf(report), knownAt: RECORDED, knownOn: "2026-01-08", recorded: RECORDED }
}

const signature = (seq: number, day: number | null, keys: readonly string[]): Signature => {
  const words = {
    version: `v${seq}`,
    report: `r${seq}`,
    outlet: null,
    language: "ar",
    terms: [],
    sketch: [1, 2],
    quoted: [],
    quotes: [],
  }
  return { ...words, seq, day, keys, credits: [], firstOn: [] }
}

for (const backend of BACKENDS) {
  describe(`the store on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    afterAll(async () => {
      await database.close()
      await server.stop()
    })

    it("is at the newest version, and stays there when migrated again", async () => {
      await migrate(database, "trial")
      expect(await versionOfSchema(database)).toBe(MIGRATIONS.length)
    })

    it("goes through migrations that were added later", async () => {
      const fresh = await server.fresh("empty")
      await migrate(fresh, "trial", ["create table one (a integer)"])
      await migrate(fresh, "trial", ["create table one (a integer)", "create table two (a integer)"])
      expect(await versionOfSchema(fresh)).toBe(2)
      expect((await fresh.query("select * from one, two")).rows).toEqual([])
      await expect(migrate(fresh, "there", [])).rejects.toMatchObject({
        code: "store/newer",
        details: { folder: "there", found: 2, known: 0 },
      })
      await fresh.close()
    })

    it("leaves nothing of a transaction that fails", async () => {
      const failing = database.transaction(async tx => {
        await saveReports(tx, [rowOf(900, "gone", "Gone")])
        throw new Error("no")
      })
      await expect(failing).rejects.toThrow("no")
      expect(await findReport(database, "gone")).toBeNull()
      expect((await stateOf(database)).last).toBe(0)
    })

    it("gives a report back as it was, whatever its letters", async () => {
      const row = rowOf(1, "عـ٠٠١", `"حلب"\n\n9 قتلى \\ 'x' {a,b} \u200f🕊 $1 %`)
      await saveReports(database, [row])
      const { knownAt: _, knownOn: __, ...report } = row
      expect(await findReport(database, row.id)).toEqual(report)
      expect(await findReport(database, row.version)).toEqual(report)
      expect(await findReport(database, "nobody")).toBeNull()
    })

    it("refuses a second report of one version or number", async () => {
      await expect(
        saveReports(database, [rowOf(2, "عـ٠٠١", `"حلب"\n\n9 قتلى \\ 'x' {a,b} \u200f🕊 $1 %`)]),
      ).rejects.toThrow()
      await expect(saveReports(database, [rowOf(1, "x", "other")])).rejects.toThrow()
    })

    it("pages through captures that were changed by hand to the end", async () => {
      const capture = (hash: string) => ({
        ...{ hash, packed: "", address: "https://a.example/", final: "https://a.example/", headers: [] },
        ...{ fetched: RECORDED, status: 200, version: null },
      })
      await saveCaptures(database, ["1a", "2b", "3c"].map(capture))
      await database.query(`update captures set body = jsonb_set(body, '{hash}', '"0"')`)
      const found: string[] = []
      for (let after: string | null = null, turn = 0; turn === 0 || (after !== null && turn < 9); turn++) {
        const page: CapturePage = await capturesAfter(database, after, 1)
        found.push(...page.captures.map(({ hash }) => hash))
        after = page.next
      }
      expect(found).toEqual(["0", "0", "0"])
    })

    it("refuses a claim without words", async () => {
      const { report, extraction } = trialReport("002", "9 killed, 55 injured")
      await saveReports(database, [rowOf(2, report.id, report.text)])
      const [first] = extraction.claims
      const put = (evidence: FigureClaim["evidence"]) =>
        saveClaims(database, [
          { seq: 2, recorded: RECORDED, reading: 1, claims: first === undefined ? [] : [{ ...first, evidence }] },
        ])
      await expect(put({ start: 3, end: 3, quote: "9" })).rejects.toThrow()
      await expect(put({ start: 5, end: 3, quote: "9" })).rejects.toThrow()
      await expect(put({ start: -1, end: 3, quote: "9" })).rejects.toThrow()
      await expect(put({ start: 0, end: 1, quote: "" })).rejects.toThrow()
      await saveClaims(database, [{ seq: 2, recorded: RECORDED, reading: 1, claims: extraction.claims }])
      expect((await claimsOf(database, [1, 2])).get(2)).toEqual(extraction.claims)
    })

    it("refuses a claim, a signature and a placement of no report", async () => {
      const { extraction } = trialReport("x", "9 killed")
      await expect(
        saveClaims(database, [{ seq: 77, recorded: RECORDED, reading: 1, claims: extraction.claims }]),
      ).rejects.toThrow()
      await expect(saveSignatures(database, [signature(77, 1, [])])).rejects.toThrow()
      const placement = { seq: 77, story: "s", part: "s", splits: [], also: [], copies: [], merges: [], why: "" }
      await expect(savePlacements(database, [placement])).rejects.toThrow()
    })

    it("finds the latest reports of a key within days, and those of no day", async () => {
      await saveReports(
        database,
        [3, 4, 5, 6].map(seq => rowOf(seq, `k${seq}`, `text ${seq}`)),
      )
      await saveSignatures(database, [signature(3, 10, ["a", "b"]), signature(4, 12, ["a"])])
      await saveSignatures(database, [signature(5, null, ["a"]), signature(6, 11, ["a"])])
      const look = async (key: string, from: number, to: number, limit: number) =>
        (await lookUpKeys(database, [{ key, from, to }], limit)).map(found => found.map(({ seq }) => seq))
      expect(await look("a", 0, 100, 9)).toEqual([[4, 6, 3, 5]])
      expect(await look("a", 0, 100, 2)).toEqual([[4, 6]])
      expect(await look("a", 10, 10, 9)).toEqual([[3, 5]])
      expect(await look("b", 0, 100, 9)).toEqual([[3]])
      expect(await look("c", 0, 100, 9)).toEqual([[]])
      const many = Array.from({ length: 1200 }, (_, at) => ({
        key: at % 500 === 7 ? "b" : `no ${at}`,
        from: 0,
        to: 100,
      }))
      const found = await lookUpKeys(database, many, 9)
      expect(found.flatMap((postings, at) => (postings.length === 0 ? [] : [at]))).toEqual([7, 507, 1007])
      expect(found[1007]).toEqual([{ seq: 3, day: 10 }])
      expect(await lookUpKeys(database, [], 9)).toEqual([])
    })

    it("follows a story into one that has become a part of a third, both ways and as of a moment", async () => {
      const later = { ...rowOf(8, "m8", "text 8"), recorded: "2026-01-09T11:00:00.000Z" }
      await saveReports(database, [rowOf(7, "m7", "text 7"), later])
      const bare = { part: "s", splits: [], also: [], copies: [], why: "" }
      await saveMerges(database, [
        { ...bare, seq: 7, story: "middle", merges: [{ story: "first", into: "middle", why: "" }] },
        { ...bare, seq: 8, story: "last", merges: [{ story: "middle", into: "last", why: "" }] },
      ])
      expect(await storiesNow(database, ["first", "last", "other"], null)).toEqual(
        new Map([
          ["first", "last"],
          ["last", "last"],
          ["other", "other"],
        ]),
      )
      const homes = await storiesIn(database, ["last"], null)
      expect(homes).toEqual(new Map(["last", "middle", "first"].map(story => [story, "last"])))
      expect(await storyNow(database, "first", { column: "recorded", at: RECORDED })).toBe("middle")
    })
  })
}
