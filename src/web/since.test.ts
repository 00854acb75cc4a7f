import { describe, expect, it } from "vitest"
import type { StoryLine } from "../serve/contract.ts"
import { event, exactly, heldIn, step, story } from "./invented.ts"
import { changedSince, newsOf, visitOf } from "./since.ts"

const line = (id: string, reports: string[]): StoryLine => ({
  story: id,
  title: id,
  reports,
  also: [],
  witnesses: 1,
  sides: 1,
  from: null,
  to: null,
})

const held = (id: string) => heldIn("r1", null, event(id, "clash", { edtf: null, place: null }))
const claimant = { key: "org:a", name: "a" }
const pair = { kind: "conflict" as const, question: "q", differs: [], why: "" }

const THEN = story([], { claims: [held("c1"), held("c2")], relations: [{ ...pair, a: "c1", b: "c2" }] })
const NOW = story([], {
  claims: ["c1", "c2", "c3", "c4", "c5"].map(held),
  series: [
    {
      question: "q",
      claimant,
      steps: [
        step("c1", exactly(9), null),
        step("c3", exactly(12), null, { step: "rise" }),
        step("c4", exactly(12), null, { step: "repeat" }),
        step("c5", exactly(11), null, { step: "correction" }),
      ],
    },
  ],
  relations: [
    { ...pair, a: "c2", b: "c1" },
    { ...pair, a: "c5", b: "c2" },
  ],
})

describe("since the last visit", () => {
  it("figures, corrections and conflicts are new that were not there", () => {
    expect(newsOf(THEN, NOW)).toEqual({ figures: ["c3", "c5"], corrections: ["c5"], conflicts: ["c5"], deadlines: [] })
    expect(newsOf(null, NOW).figures).toEqual(["c1", "c3", "c5"])
  })

  it("stories with other reports have changed, and none at the first visit", () => {
    const visit = visitOf([line("a", ["1"]), line("b", ["1", "2"])])
    const now = [line("a", ["1"]), line("b", ["1", "2", "3"]), line("c", ["4"])]
    expect(changedSince(now, visit).map(({ story: id }) => id)).toEqual(["b", "c"])
    expect(changedSince(now, null)).toEqual([])
  })
})
