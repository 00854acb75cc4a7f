import { describe, expect, it } from "vitest"
import { cell, exactly, part, row, step, story } from "./invented.ts"
import { daysOf, layLedger, placeOf } from "./ledger-layout.ts"

const names = (of: ReturnType<typeof layLedger>) => of.columns.map(({ name }) => name)

describe("a ledger's columns", () => {
  const two = row("q1", [cell("a", "North", exactly(9)), cell("b", "South", exactly(12))])

  it("are all claimants where they fit, those who say most first", () => {
    const more = row("q2", [cell("c", "South", exactly(1)), cell("d", "Monitor", exactly(2))])
    const laid = layLedger(story([two, more]), 3)
    expect(names(laid)).toEqual(["South", "North", "Monitor"])
    expect(laid.rows.flatMap(({ others }) => others)).toEqual([])
    expect(laid.rows[1]?.columns.map(cells => cells.map(({ cell }) => cell.claim))).toEqual([["c"], [], ["d"]])
  })

  it("leave the others together where they do not fit, and lose none", () => {
    const many = row("q2", [
      cell("c", "South", exactly(1)),
      cell("d", "Monitor", exactly(2)),
      cell("e", "Clinic", exactly(3)),
    ])
    const laid = layLedger(story([two, many]), 3)
    expect(names(laid)).toEqual(["South", "North", "Monitor"])
    expect(laid.rows[1]?.others.map(({ cell }) => cell.claim)).toEqual(["e"])
  })

  it("are not asked of a question that one claimant alone answers, unless it stands against another", () => {
    const alone = row("q2", [cell("c", "Clinic", exactly(3))])
    const laid = layLedger(story([two, alone]), 3)
    expect(laid.single.map(one => one.row.question)).toEqual(["q2"])
    expect(names(laid)).toEqual(["North", "South"])
    const against = { kind: "not comparable", question: "q2", a: "c", b: "x", differs: ["when"], why: "" } as const
    expect(layLedger(story([two, alone], { relations: [{ ...against, differs: ["when"] }] }), 3).single).toEqual([])
  })
})

describe("a cell", () => {
  const claimed = [cell("a", "North", exactly(9), { claims: ["a", "a2"] }), cell("b", "South", exactly(12))]

  it("has the parts of its whole once, though copies repeat them; parts of no cell are the question's", () => {
    const parts = [part("p1", "a", exactly(2)), part("p2", "a2", exactly(2)), part("p3", null, exactly(4))]
    const [laid] = layLedger(story([row("q1", claimed, parts)]), 3).rows
    expect(laid?.columns.flat().map(each => each.parts.map(one => one.claim))).toEqual([["p1"], []])
    expect(laid?.loose.map(one => one.claim)).toEqual(["p3"])
  })

  it("has the relations of every value of its claimant's, told from its own side", () => {
    const north = { question: "q1", claimant: { key: "org:North", name: "North" } }
    const series = [{ ...north, steps: [step("a0", exactly(7), "2031-03-01"), step("a", exactly(9), "2031-03-02")] }]
    const relations = [
      { kind: "conflict" as const, question: "q1", a: "a0", b: "b", differs: ["value" as const], why: "" },
    ]
    const [laid] = layLedger(story([row("q1", claimed)], { series, relations }), 3).rows
    expect(laid?.columns.flat().map(each => each.standings.map(({ other }) => other))).toEqual([["b"], ["a0"]])
  })
})

it("a row says the place that most of its figures name, and their days", () => {
  const told = row("q", [
    cell("a", "North", exactly(1), { where: "Harbour", asOf: "2031-03-02" }),
    cell("b", "South", exactly(1), { where: "Port", asOf: "2031-03-01" }),
    cell("c", "Clinic", exactly(1), { where: "Port" }),
  ])
  expect([placeOf(told), daysOf(told)]).toEqual(["Port", ["2031-03-01", "2031-03-02"]])
  const silent = row("q", [cell("a", "North", exactly(1))])
  expect([placeOf(silent), daysOf(silent)]).toEqual([null, null])
})
