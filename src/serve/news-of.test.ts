import { describe, expect, it } from "vitest"
import type { Step } from "../model/ledger.ts"
import type { StoryView } from "../model/story.ts"
import { VIEW } from "./invented.ts"
import { newsOf } from "./news-of.ts"

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

  it("all is new where there was no story", () => {
    expect(newsOf(null, NOW).figures).toEqual(["c1", "c3", "c5"])
  })
})
