import { expect, it } from "vitest"
import { drawQuestion } from "./chart-points.ts"
import { bandsOf, populationsOf, type Rule } from "./chart-rules.ts"
import { cell, exactly, row, step } from "./invented.ts"
import type { Row } from "./ledger-layout.ts"

const counts = {
  ucdp: { low: 9, best: 12, high: 14 },
  acled: { count: 10, word: null },
  extent: { min: 9, max: 20 },
}
const asked: Row = {
  ...row("q", [
    cell("b", "North", exactly(12), { earlier: [step("a", exactly(9), "2031-03-01")] }),
    cell("c", "South", exactly(3)),
  ]),
  accounts: [{ claims: ["b"], grade: { grade: "contested", reason: "denied" }, counts }],
}
const { points } = drawQuestion(
  {
    series: ["North", "South"].map(name => ({
      question: "q",
      claimant: { key: name, name },
      steps:
        name === "North"
          ? [step("a", exactly(9), "2031-03-01"), step("b", exactly(12), "2031-03-02")]
          : [step("c", exactly(3), "2031-03-07")],
    })),
  },
  "q",
)

it("gives each account one band for each rule, over the days of the statements that it counts", () => {
  const by = (rule: Rule) => bandsOf(asked, points, rule)
  expect(by("words")).toEqual([])
  expect(by("ucdp")).toMatchObject([{ low: 9, best: 12, high: 14 }])
  expect(by("acled")).toMatchObject([{ low: 10, best: 10, high: 10 }])
  expect(by("extent")).toMatchObject([{ low: 9, best: null, high: 20 }])
  expect(by("ucdp")[0]?.from.toISOString()).toBe("2031-03-02T12:00:00.000Z")
  expect(by("ucdp")[0]?.to.toISOString()).toBe("2031-03-02T12:00:00.000Z")
})

it("offers each population that the same is asked of once, the chosen question for its own", () => {
  const [civilians, people, again, hurt] = [
    { ...row("civilians", []), population: "civilians" },
    row("people", []),
    row("again", []),
    { ...row("hurt", []), metric: "injured", population: "children" },
  ]
  const rows = [civilians, people, again, hurt]
  const offered = populationsOf(rows, again).map(({ question }) => question)
  expect(offered.toSorted()).toEqual(["again", "civilians"])
})
