import { expect, it } from "vitest"
import { withoutOverrides } from "./signs.ts"

it("names direction overrides and leaves every other sign where it is", () => {
  expect(withoutOverrides("killed \u202e21\u202c people")).toEqual([
    { words: "killed ", sign: null },
    { words: "", sign: "U+202E" },
    { words: "21\u202c people", sign: null },
  ])
  expect(withoutOverrides("نص عادي\u200f")).toEqual([{ words: "نص عادي\u200f", sign: null }])
  expect(withoutOverrides("")).toEqual([])
})
