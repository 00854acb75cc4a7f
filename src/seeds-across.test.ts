import { existsSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "./archive/open.ts"
import { loadKnowledge } from "./knowledge/load.ts"
import type { Archive, Extracted, StoriesAsked } from "./model/archive.ts"
import { silent } from "./model/note.ts"
import type { StoryInList, StoryView } from "./model/story.ts"
import { extractAll, readerOf, readReports } from "./pipeline.ts"

const FOLDER = "../shared/seeds"
const IDS = ["000", "001", "002", "003", "004"] as const
const ASKED: StoriesAsked = { asOf: { at: null, clock: "published" }, text: null, language: "en" }
const SDF = "org:sdf"

describe.skipIf(!existsSync(FOLDER))(
  `five real reports, read and woven${existsSync(FOLDER) ? "" : ` (${FOLDER} is not there: skipped)`}`,
  () => {
    let archive: Archive
    let lines: readonly StoryInList[]
    let january: StoryView

    beforeAll(async () => {
      const knowledge = loadKnowledge()
      const reader = readerOf(knowledge)
      const all: Extracted[] = []
      for await (const read of readReports(IDS.map(id => `${FOLDER}/${id}.txt`)))
        if ("report" in read) all.push(extractAll(read.report, reader, silent))
      archive = await openArchive({ knowledge })
      await archive.ingest(all)
      lines = await archive.stories(ASKED)
      const line = lines.find(({ reports }) => reports.includes("001"))
      const view = line && (await archive.story(line.story, ASKED))
      if (!view) throw new Error("no story of January")
      january = view
    })
    afterAll(() => archive.close())

    const boundOf = (id: string): number | null => {
      const claim = january.claims.find(found => found.claim.id === id)?.claim
      return claim?.kind === "figure" ? claim.value.min : null
    }
    const related = (metric: string) =>
      january.relations
        .filter(({ question }) => question.includes(`/${metric}/`))
        .map(({ kind, a, b }) => [kind, ...[boundOf(a), boundOf(b)].toSorted((x, y) => (x ?? 0) - (y ?? 0))].join(" "))
    const seriesOf = (metric: string) =>
      january.series
        .filter(({ question }) => question.includes(`/${metric}/`))
        .map(({ claimant, steps }) => [
          claimant.key,
          ...steps.map(({ report, value, step }) => `${report} ${value.min} ${step}`),
        ])
    const threadsBetween = (accuser: RegExp, accused: string | null) =>
      january.threads.filter(
        each => accuser.test(each.accuser.entity ?? "") && (accused ?? each.accused.entity) === each.accused.entity,
      )

    it("are two stories of one storyline", () => {
      expect(lines.map(({ reports }) => reports.toSorted())).toEqual([["001", "002", "003", "004"], ["000"]])
      expect(new Set(lines.map(({ storyline }) => storyline)).size).toBe(1)
      expect(lines[0]?.storyline).not.toBeNull()
    })

    it("set the two sides' tolls beside each other as other victims, and three counts of displaced as not comparable", () => {
      expect(related("killed")).toContain("counterpart 9 12")
      expect(related("injured")).toContain("counterpart 55 64")
      expect(related("displaced")).toContain("not comparable 159000 165000")
      expect(january.relations.filter(({ kind }) => kind === "conflict")).toEqual([])
    })

    it("tell an accusation with its denial, and both sides' accusations", () => {
      expect(threadsBetween(/sy-army/u, SDF).map(({ state, answers }) => [state, answers[0]?.report])).toEqual([
        ["denied", "002"],
      ])
      expect(threadsBetween(/^org:sdf$/u, null).length).toBeGreaterThan(0)
    })

    it("draw each claimant's counts over time", () => {
      const killed = seriesOf("killed")
      expect(killed.find(([key]) => key?.startsWith("body:health/"))).toEqual([
        expect.any(String),
        "001 9 first",
        "002 23 rise",
      ])
      expect(killed.find(([key]) => key === SDF)?.at(-1)).toBe("001 12 order unknown")
      expect(seriesOf("displaced").map(([, first]) => first?.split(" ")[1])).toEqual(
        expect.arrayContaining(["46000", "159000", "165000"]),
      )
    })

    it("tell the earlier of two values that one report gives as the first, and the newer as a rise", () => {
      expect(seriesOf("defected").map(([, ...steps]) => steps)).toEqual([["004 20 first", "004 100 rise"]])
    })

    it("count what is repeated without its claimant as no new witness", () => {
      const nine = january.series
        .flatMap(({ steps }) => steps)
        .find(({ value, report, quote }) => value.min === 9 && report === "001" && quote.includes("قتلى"))
      expect(nine?.origins.map(({ reports }) => reports)).toEqual([["001", "004"]])
      expect([nine?.witnesses, nine?.sides]).toEqual([1, 1])
    })

    it("note where a page was published first", () => {
      expect(january.remarks).toContainEqual({
        report: "002",
        about: "first published elsewhere",
        detail: "hashtagsyria.com",
      })
    })
  },
)
