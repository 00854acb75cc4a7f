import { expect, it } from "vitest"
import { member } from "./invented.ts"
import { positionOf, stopsOf } from "./life.ts"

const LIFE = [
  member("c", { published: "2031-03-04" }),
  member("a", { published: "2031-03-03T10:00:00+03:00" }),
  member("b", { published: "2031-03-04T09:00:00+03:00" }),
  member("b", { published: "2031-03-04T21:00:00+03:00" }),
]

it("a story's life has a stop for each moment at which a report came, a day at its end", () => {
  expect(stopsOf(LIFE, "published")).toEqual([
    { at: "2031-03-03T10:00:00+03:00", reports: 1 },
    { at: "2031-03-04T09:00:00+03:00", reports: 2 },
    { at: "2031-03-04T21:00:00+03:00", reports: 2 },
    { at: "2031-03-04", reports: 3 },
  ])
  expect(stopsOf(LIFE, "recorded")).toEqual([{ at: "2031-04-01T00:00:00.000Z", reports: 3 }])
})

it("a life begins with a report of the story's own", () => {
  const early = member("x", { published: "2031-03-01", main: false })
  expect(stopsOf([early, ...LIFE], "published")[0]).toEqual({ at: "2031-03-03T10:00:00+03:00", reports: 2 })
})

it("a moment stands at the last stop that is not after it, and now behind them all", () => {
  const stops = stopsOf(LIFE, "published")
  expect(positionOf(stops, null)).toBe(4)
  expect(positionOf(stops, "2031-03-04T21:00:00+03:00")).toBe(2)
  expect(positionOf(stops, "2031-03-04T12:00:00+03:00")).toBe(1)
  expect(positionOf(stops, "2031-03-01")).toBe(0)
})
