import { describe, expect, it } from "vitest"
import { type Annotated, annotations, goldOf, placesOf, type Right } from "../scripts/annotations.ts"
import { METRICS, POPULATIONS, QUALIFIERS, STATUSES } from "./model/claim.ts"
import type { Report } from "./model/report.ts"

const all = [...annotations()]
const claims = all.flatMap(([file, { claims }]) => claims.map(claim => ({ file, claim })))

const valuesOf = <Value>(value: Right<Value>): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value]

const strays = (field: (claim: Annotated) => readonly unknown[], known: readonly unknown[]): readonly string[] =>
  claims.flatMap(({ file, claim }) =>
    field(claim)
      .filter(value => !known.includes(value))
      .map(value => `${file}: ${value}`),
  )

const wrong = (isWrong: (claim: Annotated) => boolean): readonly string[] =>
  claims.filter(({ claim }) => isWrong(claim)).map(({ file, claim }) => `${file}: ${JSON.stringify(claim)}`)

describe("the annotated reports", () => {
  it("are enough, a third of them or a little more aside, some without a figure", () => {
    const aside = all.filter(([, { set }]) => set === "aside")
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(aside.length / all.length).toBeGreaterThanOrEqual(1 / 3)
    expect(aside.length / all.length).toBeLessThanOrEqual(0.4)
    expect(all.filter(([, { claims }]) => claims.length === 0).length).toBeGreaterThanOrEqual(25)
  })

  it("each have one file, named by its report", () => {
    expect(all.filter(([file, { report }]) => file !== `${report.replace("#", "-")}.json`)).toEqual([])
  })

  it("are of known metrics, populations, qualifiers and statuses", () => {
    expect(strays(({ metric }) => valuesOf(metric), METRICS)).toEqual([])
    expect(strays(({ population }) => (population ? valuesOf(population) : []), POPULATIONS)).toEqual([])
    expect(strays(({ qualifier }) => valuesOf(qualifier), QUALIFIERS)).toEqual([])
    expect(strays(({ status }) => valuesOf(status), STATUSES)).toEqual([])
  })

  it("count people or things, not both, and no less than they count", () => {
    expect(wrong(({ object, population }) => (object === undefined) === (population === undefined))).toEqual([])
    expect(
      wrong(({ min, max }) => valuesOf(min).every((low, i) => (low ?? 0) > (valuesOf(max)[i] ?? low ?? 0))),
    ).toEqual([])
  })

  it("hold no word of a text: names are places in it, in order, and dates are EDTF", () => {
    const places = ({ claimant, via, blamed, where }: Annotated) =>
      [claimant, blamed, where, ...via].flatMap(placesOf).filter(place => place !== null)
    expect(wrong(claim => places(claim).some(([start, end]) => !(start >= 0 && start < end)))).toEqual([])
    const edtf = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/
    expect(wrong(({ when }) => valuesOf(when).some(date => date !== null && !edtf.test(date)))).toEqual([])
    expect(all.filter(([, one]) => /\p{Script=Arabic}/u.test(JSON.stringify(one)))).toEqual([])
  })

  it("take their words from the text", () => {
    const text = "Sudden flood\n\nThree people died in Ashmar, said Samir Dawi."
    const claim: Annotated = {
      metric: "killed",
      min: 3,
      max: 3,
      qualifier: "exact",
      population: "people",
      claimant: [48, 58],
      via: [],
      blamed: null,
      when: null,
      where: [[35, 41], null],
      status: "asserted",
      part: false,
    }
    const report = { outlet: "Nahr", published: "2026-03-04T10:00:00Z", text } as Report
    expect(goldOf({ report: "a", set: "tuning", claims: [claim] }, report)).toEqual({
      report: "a",
      source: "Nahr",
      date: "2026-03-04",
      claims: [{ ...claim, claimant: "Samir Dawi", where: ["Ashmar", null] }],
    })
  })
})
