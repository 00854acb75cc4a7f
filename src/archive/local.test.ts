import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { type Archive, type Extracted, pageMark, type StoriesAsked } from "../model/archive.ts"
import type { AsOf } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"
import type { Weaver } from "./weaver.ts"

const NOW: AsOf = { at: null, clock: "published" }
const asked = (asOf: AsOf = NOW, text: string | null = null): StoriesAsked => ({ asOf, text, language: "en" })

const ALEPPO = [
  trialReport("1", "shelling kills 9 in aleppo", { published: "2026-01-08", timezone: "Asia/Damascus" }),
  trialReport("2", "aleppo shelling 12 dead", { published: "2026-01-09T08:00:00+03:00" }),
  trialReport("3", "football cup 3 goals", { published: null, fetched: "2026-01-12T00:00:00Z" }),
  trialReport("4", "shelling kills 9 in aleppo", { outlet: "other", published: "2026-01-10" }),
]

/** And whoever remembers something of it is told. */
const EMPTIED = `
  truncate reports, claims, closures, readings, attributions, signatures, index_keys, placements, copies, merges, splits, summaries, searched;
  update weavings set again = again + 1`

/** Weaves as the trial weaver does, and makes one of all stories that a report's neighbours are in. */
const tie: Weaver["weave"] = (signature, neighbours, mates) => {
  const placement = trialWeaver.weave(signature, neighbours, mates)
  const why = `tied by ${signature.report}`
  const others = [...new Set(neighbours.map(({ story }) => story))].filter(story => story !== placement.story)
  return { ...placement, also: [], merges: others.map(story => ({ story, into: placement.story, why })) }
}

/** Weaves as `tie` does, but a report with the word "apart" takes what became a part of its neighbours' story out of it and goes there. */
const part: Weaver["weave"] = (signature, neighbours, mates) => {
  const joined = neighbours.find(({ path }) => path.length > 1)
  if (!signature.keys.includes("word:apart") || joined === undefined) return tie(signature, neighbours, mates)
  const [story = "", from = ""] = joined.path
  const placement = trialWeaver.weave(signature, neighbours, mates)
  return { ...placement, also: [], story, part: story, splits: [{ story, from, why: `apart by ${signature.report}` }] }
}

for (const backend of BACKENDS) {
  describe(`an archive on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    let archive: Archive
    let time = Date.parse("2026-01-20T00:00:00Z")

    const outcomes = async (batch: readonly Extracted[]) =>
      (await archive.ingest(batch)).accepted.map(({ seq, outcome }) => `${seq} ${outcome}`)
    const everything = async () => ({
      stories: await archive.stories(asked()),
      copies: await archive.copies(),
      reports: await Promise.all(ALEPPO.map(({ report }) => archive.report(report.id))),
    })

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    beforeEach(() => {
      time = Date.parse("2026-01-20T00:00:00Z")
      archive = localArchive(database, trialWeaver, () => new Date(time))
    })
    afterEach(() => database.query(EMPTIED))
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("keeps reports with their claims and tells what became of each", async () => {
      expect(await outcomes(ALEPPO)).toEqual(["1 new", "2 new", "3 new", "4 new"])
      const { report, extraction } = ALEPPO[0] as Extracted
      const stored = await archive.report("1")
      expect(stored).toMatchObject({ seq: 1, report, extraction, recorded: "2026-01-20T00:00:00.000Z" })
      expect(await archive.report(stored?.version ?? "")).toEqual(stored)
      expect(await archive.report("9")).toBeNull()
      const [claim] = extraction.claims
      expect((await archive.carrier(claim?.id ?? ""))?.stored).toEqual(stored)
      expect(await archive.carrier("no claim's id")).toBeNull()
    })

    it("keeps the lines of the list until a report changes their story", async () => {
      await archive.ingest(ALEPPO.slice(0, 3))
      const kept = async () => (await database.query<{ story: string }>("select story from summaries")).rows.length
      const first = await archive.stories(asked())
      expect(await kept()).toBe(2)
      await database.query(`update summaries set body = jsonb_set(body, '{line,title}', '"kept"')`)
      expect((await archive.stories(asked())).map(({ title }) => title)).toEqual(["kept", "kept"])
      expect((await archive.stories(asked(NOW, "cup"))).map(({ title }) => title)).toEqual(["kept"])
      await archive.ingest(ALEPPO.slice(3))
      expect(await kept()).toBe(1)
      const second = await archive.stories(asked())
      expect(second.map(({ reports }) => reports)).toEqual([["1", "2", "4"], ["3"]])
      expect(second.map(({ title }) => title)).toEqual([first[0]?.title, "kept"])
      expect((await archive.stories({ ...asked(), language: "ar" })).map(({ title }) => title)).not.toContain("kept")
    })

    it("gives the list by pages that are the list, and counts it", async () => {
      await archive.ingest([
        ...ALEPPO,
        trialReport("5", "harbour strike", { published: "2026-01-10" }),
        trialReport("6", "budget vote", { published: "2026-01-10" }),
      ])
      const pages = async (asOf: AsOf) => {
        const found: (readonly string[])[] = []
        for (let after: string | null = null; ; ) {
          const page = await archive.stories({ ...asked(asOf), page: { limit: 2, after } })
          found.push(page.map(({ story }) => story))
          const last = page.at(-1)
          if (page.length < 2 || last === undefined) return found
          after = pageMark(last)
        }
      }
      const before: AsOf = { at: "2026-01-10", clock: "published" }
      for (const asOf of [NOW, before]) {
        const all = (await archive.stories(asked(asOf))).map(({ story }) => story)
        expect((await pages(asOf)).flat()).toEqual(all)
        expect(await archive.count(asOf)).toBe(all.length)
      }
      expect((await pages(NOW))[0]).toHaveLength(2)
      if (database.alone) return
      // As another process of other rules does, which puts its lines in their place.
      await database.query("truncate summaries")
      time += 10_000
      expect(await pages(NOW)).toHaveLength(3)
    })

    it("weaves with neighbours, within the batch and before it", async () => {
      await archive.ingest(ALEPPO.slice(0, 1))
      await archive.ingest(ALEPPO.slice(1))
      const lines = await archive.stories(asked())
      expect(lines.map(({ reports }) => reports)).toEqual([["1", "2", "4"], ["3"]])
      expect(await archive.copies()).toEqual([{ copies: ["1", "4"], why: "the same words" }])
    })

    it("gives the same whatever the size of its batches", async () => {
      await archive.ingest(ALEPPO)
      const atOnce = await everything()
      await database.query(EMPTIED)
      for (const each of ALEPPO) await archive.ingest([each])
      expect(await everything()).toEqual(atOnce)
      await database.query(EMPTIED)
      await Promise.all([archive.ingest(ALEPPO.slice(0, 3)), archive.ingest(ALEPPO.slice(3))])
      expect(await everything()).toEqual(atOnce)
    })

    it("knows what it was given before, and keeps another text of one id as a version", async () => {
      const changed = trialReport("1", "shelling kills 12 in aleppo")
      expect(await outcomes([...ALEPPO.slice(0, 2), ...ALEPPO.slice(0, 1)])).toEqual(["1 new", "2 new", "1 known"])
      expect(await outcomes([changed, ...ALEPPO])).toEqual(["3 version", "1 known", "2 known", "4 new", "5 new"])
      const stored = await archive.report("1")
      expect(stored?.report.text).toBe(changed.report.text)
      expect(stored?.versions).toHaveLength(2)
      expect((await archive.report(stored?.versions[0] ?? ""))?.report.text).toBe(ALEPPO[0]?.report.text)
    })

    it("tells stories as they were known, by each clock", async () => {
      await archive.ingest(ALEPPO.slice(0, 2))
      time += 86_400_000
      await archive.ingest(ALEPPO.slice(2))
      const known = async (clock: AsOf["clock"], at: string) =>
        (await archive.stories(asked({ at, clock }))).flatMap(({ reports }) => reports).sort()
      expect(await known("published", "2026-01-07")).toEqual([])
      expect(await known("published", "2026-01-08")).toEqual(["1"])
      // The end of the 8th in Damascus is 21:00 of that day in UTC.
      expect(await known("published", "2026-01-08T20:59:59Z")).toEqual([])
      expect(await known("published", "2026-01-08T21:00:00Z")).toEqual(["1"])
      expect(await known("published", "2026-01-09T04:59:59Z")).toEqual(["1"])
      expect(await known("published", "2026-01-09T05:00:00Z")).toEqual(["1", "2"])
      expect(await known("published", "2026-01-11")).toEqual(["1", "2", "4"])
      expect(await known("published", "2026-01-12")).toEqual(["1", "2", "3", "4"])
      expect(await known("recorded", "2026-01-19")).toEqual([])
      expect(await known("recorded", "2026-01-20")).toEqual(["1", "2"])
      expect(await known("recorded", "2026-01-21T00:00:00Z")).toEqual(["1", "2", "3", "4"])
    })

    it("finds stories by words, taken as they are", async () => {
      await archive.ingest([...ALEPPO, trialReport("5", "100%_sure \\ of it")])
      const found = async (text: string) => (await archive.stories(asked(NOW, text))).flatMap(({ reports }) => reports)
      expect(await found("Dead")).toEqual(["1", "2", "4"])
      expect(await found("%_sure \\")).toEqual(["5"])
      expect(await found("al_ppo")).toEqual([])
    })

    it("opens a story by the beginning of its id while that is enough", async () => {
      await archive.ingest(ALEPPO)
      const [story] = await archive.stories(asked())
      const id = story?.story ?? ""
      expect((await archive.story(id, asked()))?.claims.map(({ report }) => report)).toEqual(["1", "2", "4"])
      expect((await archive.story(id.slice(0, -1), asked()))?.story).toBe(id)
      expect(await archive.story("story-", asked())).toBeNull()
      expect(await archive.story("none", asked())).toBeNull()
      expect(await archive.story(id, asked({ at: "2026-01-07", clock: "published" }))).toBeNull()
    })

    it("makes one story of two from the report on that ties them, and keeps how it was before", async () => {
      const tying = { ...trialWeaver, weave: tie }
      const other = localArchive(database, tying, () => new Date(time))
      await other.ingest(ALEPPO.slice(0, 3))
      const apart = (await other.stories(asked())).map(({ story }) => story)
      const then = { at: "2026-01-12", clock: "published" } as const
      const sequenceThen = async () => (await other.sequence(0, 9, then)).map(({ report, story }) => [report.id, story])
      const placed = await sequenceThen()
      await other.ingest([trialReport("5", "shelling football", { published: "2026-01-13" })])
      expect(await sequenceThen()).toEqual(placed)
      const [line, ...none] = await other.stories(asked())
      expect(none).toEqual([])
      expect(line?.reports).toEqual(["1", "2", "3", "5"])
      for (const id of apart) expect((await other.story(id, asked()))?.story).toBe(line?.story)
      expect((await other.report("3"))?.story).toBe(line?.story)
      expect((await other.story(line?.story ?? "", asked()))?.remarks).toEqual([
        { report: "5", about: "stories became one", detail: expect.stringMatching(/^[0-9a-z-]+: tied/) },
      ])
      const before = await other.stories(asked({ at: "2026-01-12", clock: "published" }))
      expect(before.map(({ reports }) => reports)).toEqual([["1", "2"], ["3"]])
    })

    it("parts a story again, makes it one again, and keeps how it was between; woven again it is the same", async () => {
      const other = localArchive(database, { ...trialWeaver, weave: part }, () => new Date(time))
      const reports = [
        ...ALEPPO.slice(0, 3),
        trialReport("5", "shelling football", { published: "2026-01-13" }),
        trialReport("6", "aleppo apart", { published: "2026-01-14" }),
        trialReport("7", "apart", { published: "2026-01-15" }),
        trialReport("8", "aleppo football", { published: "2026-01-16" }),
      ]
      const at = async (day: string | null) =>
        (await other.stories(asked({ at: day, clock: "published" }))).map(line => line.reports.join(" ")).sort()
      const all = async () => ({
        days: await Promise.all(["2026-01-12", "2026-01-13", "2026-01-14", "2026-01-15", null].map(at)),
        woven: (await other.sequence(0, 9)).map(({ woven }) => woven),
      })
      await other.ingest(reports)
      const first = await all()
      expect(first.days).toEqual([["1 2", "3"], ["1 2 3 5"], ["1 2 6", "3 5"], ["1 2 6 7", "3 5"], ["1 2 3 5 6 7 8"]])
      expect(first.woven[4]?.splits).toEqual([
        { story: expect.any(String), from: first.woven[3]?.story, why: "apart by 6" },
      ])
      const parted = await other.story(first.woven[0]?.story ?? "", asked({ at: "2026-01-14", clock: "published" }))
      expect(parted?.reports).toEqual(["1", "2", "6"])
      expect(parted?.remarks.map(({ report, about }) => [report, about])).toEqual([["6", "came out of another story"]])
      await other.rebuild()
      expect(await all()).toEqual(first)
      await database.query(EMPTIED)
      for (const each of reports) await other.ingest([each])
      expect(await all()).toEqual(first)
    })

    it("gives sequence numbers without gaps where two weavers share the database", async () => {
      const other = localArchive(database, trialWeaver, () => new Date(time))
      const many = (name: string) =>
        Array.from({ length: 8 }, (_, i) => trialReport(`${name}${i}`, `${name} words ${i}`))
      const [a, b] = [many("a"), many("b")]
      await Promise.all([...a.map(each => archive.ingest([each])), ...b.map(each => other.ingest([each]))])
      const reports = await Promise.all([...a, ...b].map(({ report }) => archive.report(report.id)))
      expect(reports.map(each => each?.seq ?? 0).sort((x, y) => x - y)).toEqual(
        Array.from({ length: 16 }, (_, i) => i + 1),
      )
    })
  })
}
