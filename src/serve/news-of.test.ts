import { describe, expect, it, vi } from "vitest"
import type { Step } from "../model/ledger.ts"
import type { StoryView } from "../model/story.ts"
import { news } from "./api/news.ts"
import { VIEW } from "./invented.ts"
import { newsOf } from "./news-of.ts"
import type { Question } from "./route.ts"
import { ARCHIVE } from "./trial-archive.ts"

const [told] = VIEW.series.flatMap(({ steps }) => steps)
const [carried] = VIEW.claims

const claims = (...ids: readonly string[]): StoryView["claims"] =>
  ids.flatMap(id => (carried === undefined ? [] : { ...carried, claim: { ...carried.claim, id } }))
const step = (claim: string, how: Step["step"]): readonly Step[] =>
  told === undefined ? [] : [{ ...told, claim, step: how }]

const claimant = { key: "org:a", name: "a" }
const pair = { kind: "conflict" as const, question: "q", differs: [], why: "" }

const THEN: StoryView = { ...VIEW, series: [], claims: claims("c1", "c2"), relations: [{ ...pair, a: "c1", b: "c2" }] }
const steps = [step("c1", "first"), step("c3", "rise"), step("c4", "repeat"), step("c5", "correction")].flat()
const NOW: StoryView = {
  ...VIEW,
  claims: claims("c1", "c2", "c3", "c4", "c5"),
  series: [{ question: "q", claimant, steps }],
  relations: [
    { ...pair, a: "c2", b: "c1" },
    { ...pair, a: "c5", b: "c2" },
  ],
}

describe("since somebody last looked", () => {
  it("figures, corrections and conflicts are new that were not there", () => {
    expect(newsOf(THEN, NOW)).toEqual({ figures: ["c3", "c5"], corrections: ["c5"], conflicts: ["c5"], deadlines: [] })
  })

  it("deadlines count from the moment of asking, whenever the last report came", async () => {
    const asked: (string | null)[] = []
    const archive: typeof ARCHIVE = {
      ...ARCHIVE,
      story: async (_, { asOf }) => {
        asked.push(asOf.at)
        return VIEW
      },
    }
    vi.useFakeTimers({ now: Date.parse("2031-03-09T12:00:00Z") })
    try {
      const question: Question = {
        ...{ id: "s1", text: null, about: [], asOf: { at: null, clock: "published" }, language: "en" },
        ...{ reviewed: false, page: null, narrowing: { filters: {}, since: "2031-03-08T00:00:00Z", beside: null } },
      }
      await news.answer(archive, question)
    } finally {
      vi.useRealTimers()
    }
    expect(asked).toEqual(["2031-03-09T12:00:00.000Z", "2031-03-08T00:00:00Z"])
  })

  it("all is new where there was no story", () => {
    expect(newsOf(null, NOW).figures).toEqual(["c1", "c3", "c5"])
  })
})
