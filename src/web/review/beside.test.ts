import { describe, expect, it } from "vitest"
import { cell, event, exactly, heldIn, row, step, story } from "../invented.ts"
import type { Claim } from "../report-marks.ts"
import { countingTheSame, inItsRow, ofItsClaimant, othersNamed } from "./beside.ts"
import { decisionOn } from "./decision.ts"

const { type: _, actors: __, targets: ___, ...shared } = event("c1", "clash", { edtf: "2031-03-04", place: "Mill" })
const FIGURE: Extract<Claim, { kind: "figure" }> = {
  ...shared,
  kind: "figure",
  metric: "killed",
  population: "civilians",
  object: null,
  value: { min: 9, max: 9, qualifier: "exact", word: null },
  counts: "incident",
  part: false,
  people: [],
}

const named = (name: string) => ({ key: `org:${name}`, name })
const VIEW = story(
  [
    { ...row("q1", [cell("c1", "clinic", exactly(9))]), metric: "killed", population: "people" },
    { ...row("q2", [cell("c4", "clinic", exactly(4))]), metric: "killed", population: null },
    { ...row("q3", [cell("c5", "council", exactly(5))]), metric: "injured", population: "people" },
    { ...row("q4", [cell("c6", "council", exactly(6))]), metric: "killed", population: "soldiers" },
  ],
  {
    claims: [heldIn("r1", null, FIGURE)],
    series: [
      {
        question: "q1",
        claimant: named("clinic"),
        steps: [step("c1", exactly(9), null), step("c2", exactly(12), null)],
      },
      { question: "q1", claimant: named("council"), steps: [step("c3", exactly(7), null)] },
      { question: "q2", claimant: named("clinic"), steps: [step("c4", exactly(4), null)] },
      { question: "q3", claimant: { key: "voice:Mast", name: "Mast" }, steps: [step("c5", exactly(5), null)] },
    ],
  },
)
const ids = (found: readonly { readonly step: { readonly claim: string } }[]) => found.map(one => one.step.claim)

describe("what a decision about a figure can be about besides", () => {
  it("are the others of its row, those of its claimant, and rows that count the same", () => {
    expect(ids(inItsRow(VIEW, "c1"))).toEqual(["c2", "c3"])
    expect(ids(ofItsClaimant(VIEW, "c1"))).toEqual(["c2", "c4"])
    expect(countingTheSame(VIEW, FIGURE).map(({ question }) => question)).toEqual(["q2"])
  })

  it("are other claimants, each once, and no outlets that speak themselves", () => {
    expect(othersNamed(VIEW, FIGURE, "claimant")).toEqual([{ claim: "c3", name: "council" }])
    expect(othersNamed(VIEW, FIGURE, "blamed")).toEqual([])
  })
})

describe("a decision", () => {
  const form = (...fields: readonly (readonly [string, string])[]): FormData => {
    const data = new FormData()
    for (const [name, value] of fields) data.append(name, value)
    return data
  }

  it("is read from the form of its kind", () => {
    expect(decisionOn("note", FIGURE, form())).toEqual({ kind: "note", claim: "c1" })
    const ticked = form(["claims", "c2"], ["claims", "c3"], ["name", " Mill "], ["other", "c4"])
    expect(decisionOn("split-incident", FIGURE, ticked)).toEqual({ kind: "split-incident", claims: ["c1", "c2", "c3"] })
    expect(decisionOn("join-incidents", FIGURE, ticked)).toEqual({ kind: "join-incidents", claims: ["c1", "c4"] })
    expect(decisionOn("join-names", FIGURE, ticked)).toMatchObject({ who: "claimant", claims: ["c1", "c4"] })
    ticked.set("who", "blamed")
    expect(decisionOn("split-names", FIGURE, ticked)).toMatchObject({ who: "blamed", claims: ["c1"], name: "Mill" })
  })
})
