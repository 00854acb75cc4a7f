import { expect, it } from "vitest"
import { sistersOf } from "./sisters.ts"

const line = (story: string, storyline: string | null, from: string | null) => ({
  story,
  storyline,
  from,
  to: from,
  title: "",
  reports: [],
  also: [],
  witnesses: 1,
  sides: 1,
})

it("lists the other stories of a storyline by day, and nothing for a story that is in none", () => {
  const stories = [
    line("late", "l", "2031-03-09"),
    line("undated", "l", null),
    line("this", "l", "2031-03-05"),
    line("early", "l", "2031-03-01"),
    line("apart", null, "2031-03-02"),
    line("other", null, "2031-03-02"),
  ]
  expect(sistersOf(stories, "this").map(({ story }) => story)).toEqual(["early", "late", "undated"])
  expect(sistersOf(stories, "apart")).toEqual([])
  expect(sistersOf(stories, "unknown")).toEqual([])
})
