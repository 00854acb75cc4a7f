import { describe, expect, it } from "vitest"
import { event } from "../invented.ts"
import type { Claim } from "../report-marks.ts"
import { correctionIn, heardIn, storyIn } from "./correction.ts"

const { type: _, actors: __, targets: ___, ...shared } = event("c1", "clash", { edtf: "2031-03-04", place: "Mill" })
const FIGURE: Claim = {
  ...shared,
  kind: "figure",
  metric: "killed",
  population: "people",
  object: null,
  value: { min: 9, max: 9, qualifier: "exact", word: null },
  counts: "incident",
  part: false,
  people: [],
}

const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const AS_READ = {
  qualifier: "exact",
  min: "9",
  max: "9",
  metric: "killed",
  counts: "incident",
  population: "people",
  status: "asserted",
  when: "2031-03-04",
  where: "Mill",
  claimant: "",
  blamed: "",
}

describe("a correction", () => {
  it("is what the form says otherwise than the claim", () => {
    expect(correctionIn(form(AS_READ), FIGURE)).toEqual({})
    expect(
      correctionIn(form({ ...AS_READ, min: "12", where: "", claimant: "the mayor", population: "" }), FIGURE),
    ).toEqual({
      value: { min: 12, max: 12, qualifier: "exact" },
      where: null,
      claimant: "the mayor",
      population: null,
    })
  })

  it("leaves open what the words leave open", () => {
    const value = (fields: object) => correctionIn(form({ ...AS_READ, ...fields }), FIGURE).value
    expect(value({ qualifier: "over", min: "9" })).toEqual({ min: 9, max: null, qualifier: "over" })
    expect(value({ qualifier: "under", min: "", max: "9" })).toEqual({ min: null, max: 9, qualifier: "under" })
    expect(value({ qualifier: "range", min: "9", max: "12" })).toEqual({ min: 9, max: 12, qualifier: "range" })
  })

  it("of other claims has no value", () => {
    const clash = event("e1", "clash", { edtf: null, place: null })
    expect(correctionIn(form({ ...AS_READ, where: "", when: "", status: "denied" }), clash)).toEqual({
      status: "denied",
    })
  })
})

it("a figure that was heard is read out of its form, and a story out of its address", () => {
  expect(
    heardIn(form({ words: " 9 dead ", on: "2031-03-04", metric: "killed", qualifier: "about", min: "9" })),
  ).toEqual({
    words: "9 dead",
    claimant: null,
    on: "2031-03-04",
    metric: "killed",
    population: null,
    value: { min: 9, max: 9, qualifier: "about" },
    when: null,
    where: null,
  })
  expect(storyIn("http://127.0.0.1:4600/story/s1?claim=c1")).toBe("s1")
  expect(storyIn(" s1 ")).toBe("s1")
})
