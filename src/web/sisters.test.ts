import { expect, it } from "vitest"
import { byBeginning } from "./sisters.ts"

const line = (story: string, from: string | null) => ({
  story,
  storyline: "l",
  from,
  to: from,
  title: "",
  reports: [],
  also: [],
  witnesses: 1,
  sides: 1,
})

it("lists stories by the day on which they began, those without one last", () => {
  const stories = [line("late", "2031-03-09"), line("undated", null), line("early", "2031-03-01")]
  expect(byBeginning(stories).map(({ story }) => story)).toEqual(["early", "late", "undated"])
})
