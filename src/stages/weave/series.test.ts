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

const dated = (...members: readonly ReturnType<typeof says>[]) =>
  viewStory(members, asking(KNOWN))?.series.flatMap(({ steps: all }) =>
    all.map(({ value, step, published, said, when }) => [value.min, step, published, said, when]),
  )

it("report, statement and event have each their day, and a statement told late stands where it was made", () => {
  expect(
    dated(
      says(1, "2031-03-03", { value: 30, said: "2031-03-03", when: "2031-03-01" }),
      says(2, "2031-03-05", { value: 20, said: "2031-03-02", when: "2031-03-01" }),
      says(3, "2031-03-06", { value: 45, when: "2031-03-01" }),
    ),
  ).toEqual([
    [20, "first", "2031-03-05", "2031-03-02", "2031-03-01"],
    [30, "rise", "2031-03-03", "2031-03-03", "2031-03-01"],
    [45, "rise", "2031-03-06", null, "2031-03-01"],
  ])
})

it("where no words say the day of a statement, the report's orders it; no statement is later than its report", () => {
  expect(dated(says(1, "2031-03-03", { value: 30 }), says(2, "2031-03-05", { value: 20 }))).toEqual([
    [30, "first", "2031-03-03", null, null],
    [20, "correction", "2031-03-05", null, null],
  ])
  expect(dated(says(1, "2031-03-03", { value: 30, said: "2031-03" }), says(2, "2031-03-05", { value: 40 }))).toEqual([
    [30, "first", "2031-03-03", "2031-03", null],
    [40, "rise", "2031-03-05", null, null],
  ])
})

it("one number as a bound is the number again", () => {
  const bound = { value: "over 30" } as const
  expect(dated(says(1, "2031-03-03", { value: 30 }), says(2, "2031-03-05", bound))?.map(([, step]) => step)).toEqual([
    "first",
    "repeat",
  ])
})

it("an hour orders the statements of its own day alone", () => {
  const morning = says(1, "2031-03-04T08:00:00+03:00", { value: 30 })
  const late = says(2, "2031-03-05T07:00:00+03:00", { value: 20, said: "2031-03-04" })
  expect(dated(morning, late)?.map(([count, step]) => [count, step])).toEqual([
    [20, "first"],
    [30, "order unknown"],
  ])
  const evening = says(3, "2031-03-04T20:00:00+03:00", { value: 20, said: "2031-03-04" })
  expect(dated(morning, evening)?.map(([count, step]) => [count, step])).toEqual([
    [30, "first"],
    [20, "correction"],
  ])
})
