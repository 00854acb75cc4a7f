import { expect, it } from "vitest"
import { nameOfSign, withoutOverrides } from "./signs.ts"

it("sets direction overrides and covers apart and leaves every other sign where it is", () => {
  expect(withoutOverrides("killed \u202e21\u202c people")).toEqual([
    { words: "killed ", as: "words" },
    { words: "\u202e", as: "sign" },
    { words: "21\u202c people", as: "words" },
  ])
  expect(withoutOverrides("قال ███ ████.").map(({ as }) => as)).toEqual(["words", "cover", "words", "cover", "words"])
  expect(withoutOverrides("نص عادي\u200f")).toEqual([{ words: "نص عادي\u200f", as: "words" }])
  expect(withoutOverrides("")).toEqual([])
  expect(nameOfSign("\u202e")).toBe("U+202E")
})
