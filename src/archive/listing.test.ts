import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Archive, pageMark, type StoriesAsked } from "../model/archive.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"
import type { Weaver } from "./weaver.ts"

/** Stories are about the outlets of their reports, and those of one outlet are a storyline. */
const weaver: Weaver = {
  ...trialWeaver,
  storyLine: (reports, view) => {
    const line = trialWeaver.storyLine(reports, view)
    const outlets = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))].sort()
    return line && { ...line, subject: outlets, facets: outlets.map(outlet => `outlet ${outlet}`) }
  },
  storylinesOf: lines => new Map(lines.map(({ story, subject }) => [story, subject.join(" ")])),
}

const FIRST = [
  trialReport("1", "harbour closed", { outlet: "Mast", published: "2031-01-08" }),
  trialReport("2", "bridge repaired", { outlet: "Mast", published: "2031-01-10" }),
  trialReport("3", "orchard flooded", { outlet: "Keel", published: "2031-01-09" }),
  trialReport("4", "market opened", { outlet: null, published: null }),
]
const LATER = [trialReport("5", "school harbour", { outlet: "Mast", published: "2031-01-12" })]

const ASKED = { asOf: { at: null, clock: "published" }, text: null, language: "en" } as const

for (const backend of BACKENDS)
  describe(`the list of stories on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let archive: Archive
    let now = new Date("2031-02-01T00:00:00Z")
    const list = async (asked: Partial<StoriesAsked>): Promise<readonly string[]> =>
      (await archive.stories({ ...ASKED, ...asked })).map(({ reports }) => reports.join("+"))

    beforeAll(async () => {
      server = await backend.start()
      const database = await server.fresh("bundled")
      await migrate(database, "trial")
      archive = localArchive(database, weaver, () => now)
      await archive.ingest(FIRST)
      now = new Date("2031-02-02T00:00:00Z")
      await archive.ingest(LATER)
    })
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("is narrowed by facets, counted each under the others' filters, stories without a day last", async () => {
      expect(await list({})).toEqual(["1+5", "2", "3", "4"])
      expect(await list({ filters: { outlet: "Mast" } })).toEqual(["1+5", "2"])
      expect(await list({ filters: { outlet: "None" } })).toEqual([])
      const counted = await archive.facets({ ...ASKED, filters: { outlet: "Keel" } })
      expect(counted.total).toBe(1)
      expect(counted.facets.map(({ value, stories }) => `${value} ${stories}`)).toEqual(["Mast 2", "Keel 1"])
    })

    it("comes by pages, narrowed or not, with words or without", async () => {
      for (const asked of [{}, { filters: { outlet: "Mast" } }, { text: "harbour" }] as const) {
        const paged: string[] = []
        for (let after: string | null = null; ; ) {
          const [line] = await archive.stories({ ...ASKED, ...asked, page: { limit: 1, after } })
          if (line === undefined) break
          paged.push(line.reports.join("+"))
          after = pageMark(line)
        }
        expect(paged).toEqual(await list(asked))
      }
    })

    it("is of the stories that changed since a moment, or that stand beside another", async () => {
      expect(await list({ since: "2031-02-01T12:00:00Z" })).toEqual(["1+5"])
      expect(await list({ since: "2031-02-02T12:00:00Z" })).toEqual([])
      const [first, second] = await archive.stories(ASKED)
      expect(await list({ beside: first?.story ?? "" })).toEqual([second?.reports.join("+")])
      expect(await list({ beside: "none" })).toEqual([])
    })
  })
