import { expect, it } from "vitest"
import { asking, knowing, member, type Told } from "./invented.ts"
import { viewStory } from "./view.ts"

const KNOWN = knowing({ "org:north": "north", "org:south": "south" })

const says = (seq: number, published: string, more: Told) =>
  member(`r${seq}`, seq, published, [{ by: "org:north North army", ...more }])

const steps = (...members: readonly ReturnType<typeof says>[]) =>
  viewStory(members, asking(KNOWN))
    ?.series.map(series => series.steps.map(({ value, step }) => `${value.min} ${step}`))
    .toSorted()

it("a day's count after the same claimant's total is no drop, and no first value", () => {
  const total = says(1, "2031-03-01", { value: 30 })
  expect(steps(total, says(2, "2031-03-02", { value: 5, counts: "daily" }))).toEqual([
    ["30 first"],
    ["5 daily against cumulative"],
  ])
  expect(steps(total, says(2, "2031-03-02", { value: 5, counts: "daily", by: "org:south South front" }))).toEqual([
    ["30 first"],
    ["5 first"],
  ])
  expect(steps(total, says(2, "2031-03-02", { value: 5, counts: "daily", metric: "injured" }))).toEqual([
    ["30 first"],
    ["5 first"],
  ])
  expect(steps(total, says(2, "2031-03-01", { value: 5, counts: "daily" }))).toEqual([["30 first"], ["5 first"]])
})

it("persons after households are another unit, and the other way round; destroyed houses are no households", () => {
  const homes = { value: 300, metric: "displaced", object: "household" } as const
  const persons = { value: 1500, metric: "displaced" } as const
  expect(steps(says(1, "2031-03-01", homes), says(2, "2031-03-03", persons))).toEqual([
    ["1500 unit change"],
    ["300 first"],
  ])
  expect(steps(says(1, "2031-03-01", persons), says(2, "2031-03-03", homes))).toEqual([
    ["1500 first"],
    ["300 unit change"],
  ])
  expect(
    steps(says(1, "2031-03-01", homes), says(2, "2031-03-03", { value: 40, metric: "displaced", object: "house" })),
  ).toEqual([["300 first"], ["40 first"]])
})
