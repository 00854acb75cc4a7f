import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Archive, Extracted } from "../model/archive.ts"
import type { Claim } from "../model/claim.ts"
import type { AsOf } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"

const NOW: AsOf = { at: null, clock: "published" }

const REPORTS = [
  trialReport("1", "القصف على المرفأ يقتل 9", { language: "ar", published: "2026-01-08" }),
  trialReport("2", "shelling of the harbour: 12 dead", { published: "2026-01-09" }),
  trialReport("3", "the harbour opens again after 3 days", { published: "2026-01-12" }),
  trialReport("4", "a cup, 3 goals", { published: "2026-01-12" }),
]

for (const backend of BACKENDS)
  describe(`search on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    let archive: Archive
    const open = () => localArchive(database, trialWeaver, () => new Date("2026-01-20T00:00:00Z"))
    const found = async (text: string, asOf: AsOf = NOW, limit = 10) =>
      (await archive.search({ text, asOf, limit })).map(({ report }) => report.id)

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    beforeEach(async () => {
      archive = open()
      await archive.ingest(REPORTS)
    })
    afterEach(() => database.query("truncate reports cascade; truncate merges, splits, summaries"))
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("finds the latest reports that hold all words, in both scripts", async () => {
      expect(await found("harbour")).toEqual(["3", "2"])
      expect(await found("Harb shelling")).toEqual(["2"])
      expect(await found("مَرفأ")).toEqual(["1"])
      expect(await found("harbour", NOW, 1)).toEqual(["3"])
      expect(await found("harbour goals")).toEqual([])
      expect(await found("'!|& :*")).toEqual([])
    })

    it("gives each with its text, claims and story", async () => {
      const [first] = await archive.search({ text: "shelling", asOf: NOW, limit: 1 })
      const { seq, version, recorded, story, report, extraction } = (await archive.report("2")) ?? {}
      expect(first).toEqual({ seq, version, recorded, story, report, claims: extraction?.claims })
    })

    it("finds what was known at a moment, by each clock", async () => {
      expect(await found("harbour", { at: "2026-01-10", clock: "published" })).toEqual(["2"])
      expect(await found("harbour", { at: "2026-01-19", clock: "recorded" })).toEqual([])
      expect(await found("harbour", { at: "2026-01-20", clock: "recorded" })).toEqual(["3", "2"])
    })

    it("finds what claims name, a place by what lies in it too, but not where forces stand", async () => {
      const at = (id: string, text: string, entity: string, deployed = false): Extracted => {
        const report = trialReport(id, text)
        const claims = report.extraction.claims.map((claim): Claim => {
          const where = { text: "there", entity, precision: null, evidence: claim.evidence }
          const { attribution, because, evidence, blamed, when } = claim
          const shared = { id: claim.id, attribution, because, evidence, blamed, when, where }
          return deployed
            ? { ...shared, kind: "event", type: "deployment", actors: [], targets: [], means: null, status: "asserted" }
            : { ...claim, where }
        })
        return { ...report, extraction: { ...report.extraction, claims } }
      }
      const weaver = { ...trialWeaver, placesIn: (place: string) => (place === "place:town" ? ["place:quarter"] : []) }
      archive = localArchive(database, weaver, () => new Date("2026-01-20T00:00:00Z"))
      await archive.ingest([
        at("town", "7 in the town", "place:town"),
        at("quarter", "8 in the quarter, 3 boats", "place:quarter"),
        at("forces", "40 soldiers stand there", "place:quarter", true),
      ])
      const about = async (entity: string, text = "") => {
        const all = await archive.search({ text, about: [entity], asOf: NOW, limit: 10 })
        return all.map(({ report, naming }) => [report.id, naming?.length])
      }
      expect(await about("place:town")).toEqual([
        ["quarter", 2],
        ["town", 1],
      ])
      expect(await about("place:quarter")).toEqual([["quarter", 2]])
      expect(await about("place:town", "boats")).toEqual([["quarter", 2]])
      expect(await about("org:none")).toEqual([])
      const { seq } = (await archive.report("quarter")) ?? { seq: 0 }
      const behind = await archive.search({ text: "", about: ["place:town"], asOf: NOW, limit: 10, after: seq })
      expect(behind.map(({ report }) => report.id)).toEqual(["town"])
    })

    it("finds reports that were stored before words were kept", async () => {
      await database.query("truncate searched")
      archive = open()
      expect(await found("harbour")).toEqual(["3", "2"])
      await database.query("truncate searched")
      archive = open()
      const asked = { text: "harbour", asOf: NOW, language: "en" } as const
      expect((await archive.stories(asked)).flatMap(({ reports }) => reports).sort()).toContain("3")
    })
  })
