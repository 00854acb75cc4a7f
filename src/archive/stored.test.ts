import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import type { Database } from "../store/database.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"

const ABOUT = ["harbour", "market", "bridge", "river", "school", "tower", "station", "bakery"]
const REPORTS = Array.from({ length: 24 }, (_, at) =>
  trialReport(`${at}`, `${ABOUT[at % ABOUT.length]} ${at + 2}`, {
    published: `2026-01-${String(8 + (at % 9)).padStart(2, "0")}`,
  }),
)
const MOMENTS = [
  { at: null, clock: "published" },
  { at: "2026-01-10", clock: "published" },
  { at: "2026-01-20T00:00:01Z", clock: "recorded" },
] as const

for (const backend of BACKENDS)
  describe(`what is stored, many at once, on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let archive: Archive
    let asked = 0

    const counted = (database: Database): Database => ({
      ...database,
      query: (sql, values) => {
        asked += 1
        return database.query(sql, values)
      },
    })
    const questionsOf = async (work: () => Promise<unknown>): Promise<number> => {
      asked = 0
      await work()
      return asked
    }

    beforeAll(async () => {
      server = await backend.start()
      const database = await server.fresh("bundled")
      await migrate(database, "trial")
      archive = localArchive(counted(database), trialWeaver, () => new Date("2026-01-20T00:00:00Z"))
      await archive.ingest(REPORTS)
      await archive.ingest([trialReport("1", "market 30", { published: "2026-01-11" })])
    })
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("asks as much for many reports as for two", async () => {
      const few = await questionsOf(() => archive.sequence(0, 2))
      expect(await questionsOf(() => archive.sequence(0, 200))).toBe(few)
      const stories = [...new Set((await archive.sequence(0, 200)).map(({ story }) => story))]
      expect(stories.length).toBeGreaterThan(4)
      const views = (ids: readonly string[]) => archive.storyViews(ids, { asOf: MOMENTS[0], language: "en" })
      expect(await questionsOf(() => views(stories))).toBe(await questionsOf(() => views(stories.slice(0, 2))))
    })

    it("gives each as it is given alone, of every moment", async () => {
      for (const asOf of MOMENTS) {
        const page = await archive.sequence(0, 200, asOf)
        const alone = await Promise.all(page.map(({ version }) => archive.report(version, asOf)))
        expect(page.map(({ woven: _, ...stored }) => stored)).toEqual(alone)
        const stories = [...new Set(page.map(({ story }) => story))]
        const each = await Promise.all(stories.map(id => archive.story(id, { asOf, text: null, language: "en" })))
        expect(await archive.storyViews([...stories, "no story"], { asOf, language: "en" })).toEqual(each)
      }
    })

    it("says of versions what stands beside their texts, but not of those that are taken out", async () => {
      const page = await archive.sequence(0, 3)
      const versions = page.map(({ version }) => version)
      const heads = page.map(({ version, report: { url, hash, outlet, published }, extraction }) => ({
        ...{ version, url, hash, outlet, published },
        rules: extraction.version,
      }))
      expect(await archive.headsOf([...versions, "none"])).toEqual(heads)
      const decision = { kind: "withhold", report: versions[0] ?? "" } as const
      await archive.review({ key: "k", by: "Editor", why: "asked", decision })
      expect(await archive.headsOf(versions)).toEqual(heads.slice(1))
    })
  })
