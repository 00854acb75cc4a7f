import { describe, expect, it } from "vitest"
import type { Account } from "../../model/ledger.ts"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const SIDES = {
  "org:health": "north",
  "org:north": "north",
  "org:south": "south",
  "org:monitor": "uninvolved-monitor",
}

/** The accounts of the killed that reports of one day give, each report one outlet with one claim. */
function accounts(...told: readonly Told[]): readonly Account[] {
  const members = told.map((each, i) => member(`r${i}`, i + 1, "2031-03-01", [{ when: "2031-03-01", ...each }]))
  const view = viewStory(members, asking(knowing(SIDES)))
  return view?.rows.filter(({ metric }) => metric === "killed").flatMap(row => row.accounts) ?? []
}

const gradesOf = (...told: readonly Told[]): readonly string[] =>
  accounts(...told).map(({ grade, claims }) => `${claims.length} ${grade.grade}: ${grade.reason}`)

describe("rule grades", () => {
  it("are weak with one origin, and with many of one side", () => {
    expect(gradesOf({ value: 9, by: "org:health the health office" })).toEqual(["1 weak: one origin"])
    expect(
      gradesOf({ value: 9, by: "org:health the health office" }, { value: 9, by: "org:north the north's army" }),
    ).toEqual(["2 weak: one side"])
  })

  it("are fair with origins of two sides, or of an uninvolved body beside another", () => {
    expect(
      gradesOf({ value: 9, by: "org:health the health office" }, { value: 9, by: "org:south the south's army" }),
    ).toEqual(["2 fair: two sides"])
    expect(gradesOf({ value: 9, by: "org:monitor the monitor" }, { value: 9, by: "witnesses nearby" })).toEqual([
      "2 fair: uninvolved origin",
    ])
  })

  it("are weak with one uninvolved body alone", () => {
    expect(gradesOf({ value: 9, by: "org:monitor the monitor" })).toEqual(["1 weak: one origin"])
  })

  it("are confirmed only by the side that is blamed", () => {
    const blamed = "org:south the south's army"
    expect(gradesOf({ value: 9, by: "org:south the south's army", blamed })).toEqual([
      "1 confirmed: the blamed side says so",
    ])
    expect(gradesOf({ value: 9, by: "org:health the health office", blamed })).toEqual(["1 weak: one origin"])
  })

  it("stand for counterparts apart, with ranges of their own", () => {
    const both = accounts(
      { value: 9, by: "org:north the north's army", blamed: "org:south the south's army" },
      { value: 12, by: "org:south the south's army", blamed: "org:north the north's army" },
    )
    expect(both.map(({ counts }) => counts.extent)).toEqual([
      { min: 9, max: 9 },
      { min: 12, max: 12 },
    ])
  })
})

describe("counting rules", () => {
  const where = "place:market the market"

  it("make low, best, high and the most conservative of one question's answers", () => {
    const [account] = accounts(
      { value: 9, by: "org:health the health office", where },
      { value: 14, by: "org:monitor the monitor", where },
      { value: 14, by: "org:south the south's army", where },
    )
    expect(account?.counts).toEqual({
      ucdp: { low: 9, best: 14, high: 14 },
      acled: { count: 9, word: null },
      extent: { min: 9, max: 14 },
    })
  })

  it("give ACLED's number for a vague word, with the word, and no bound of ours", () => {
    const [account] = accounts({ value: "vague 20 99 عشرات", by: "org:health the health office", where })
    expect(account?.counts).toEqual({
      ucdp: { low: null, best: null, high: null },
      acled: { count: 10, word: "عشرات" },
      extent: null,
    })
  })

  it("know no highest above an open bound but the bound", () => {
    const [account] = accounts({ value: "over 400", by: "org:health the health office", where })
    expect(account?.counts.ucdp).toEqual({ low: 400, best: 400, high: 400 })
  })
})
