import { describe, expect, it } from "vitest"
import { clockTime, drawable, drawQuestion } from "./chart-points.ts"
import { cell, exactly, row, step, story } from "./invented.ts"

const of = (...steps: readonly ReturnType<typeof step>[]) => ({
  series: [{ question: "q", claimant: { key: "k", name: "North" }, steps: [...steps] }],
})

describe("a chart", () => {
  it("draws what has a number and a date, with open ends and ranges as the words give them", () => {
    const { points } = drawQuestion(
      of(
        step("a", exactly(9), "2031-03-01"),
        step("b", { min: 20, max: 25, qualifier: "range", word: null }, "2031-03-02"),
        step("c", { min: 30, max: null, qualifier: "over", word: null }, "2031-03-03"),
        step("d", { min: null, max: 40, qualifier: "under", word: null }, "2031-03-04"),
      ),
      "q",
    )
    expect(points.map(({ claim, min, max, open }) => [claim, min, max, open])).toEqual([
      ["a", 9, 9, null],
      ["b", 20, 25, null],
      ["c", 30, 30, "up"],
      ["d", 40, 40, "down"],
    ])
  })

  it("places a value on the day of its statement, else in the moment of its report", () => {
    const { points } = drawQuestion(
      of(
        step("late", exactly(9), "2031-03-05T08:00:00Z", { said: "2031-03-02" }),
        step("same", exactly(10), "2031-03-04T08:00:00Z", { said: "2031-03-04" }),
        step("month", exactly(11), "2031-04-02T08:00:00Z", { said: "2031-03" }),
      ),
      "q",
    )
    expect(points.map(({ at }) => at.toISOString())).toEqual([
      "2031-03-02T12:00:00.000Z",
      "2031-03-04T08:00:00.000Z",
      "2031-04-02T08:00:00.000Z",
    ])
  })

  it("never draws a word without a number, even where bounds are known, and says so", () => {
    const vague = step("v", { min: 20, max: 99, qualifier: "vague", word: "dozens" }, "2031-03-01")
    const undated = step("u", exactly(3), null)
    const drawn = drawQuestion(of(vague, undated), "q")
    expect(drawn).toMatchObject({ points: [], vague: [{ claim: "v" }], undated: [{ claim: "u" }] })
  })

  it("is offered for questions with something to draw alone, the fullest first", () => {
    const rows = ["none", "one", "two"].map(question => row(question, [cell(question, "North", exactly(1))]))
    const claimant = { key: "k", name: "North" }
    const series = [
      { question: "one", claimant, steps: [step("a", exactly(1), "2031-03-01")] },
      { question: "two", claimant, steps: [step("b", exactly(1), "2031-03-01"), step("c", exactly(2), "2031-03-02")] },
    ]
    expect(drawable(story(rows, { series })).map(({ question }) => question)).toEqual(["two", "one"])
  })
})

it("keeps the clock of the place: nothing is moved into the reader's zone", () => {
  expect(clockTime("2031-03-04T23:30:00+04:00")?.toISOString()).toBe("2031-03-04T23:30:00.000Z")
  expect(clockTime("2031-03-04")?.toISOString()).toBe("2031-03-04T12:00:00.000Z")
  expect([clockTime(null), clockTime("soon"), clockTime("2031-13-77")]).toEqual([null, null, null])
})
