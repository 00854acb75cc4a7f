import { expect, it } from "vitest"
import { nameOfSign, withoutOverrides } from "./signs.ts"

const named = (words: string): string =>
  withoutOverrides(words)
    .map(part => (part.as === "sign" ? `[${nameOfSign(part.words)}]` : part.words))
    .join("")

it("sets direction overrides and covers apart, with what would have ended them", () => {
  expect(withoutOverrides("killed \u202e21\u202c people")).toEqual([
    { words: "killed ", as: "words" },
    { words: "\u202e", as: "sign" },
    { words: "21", as: "words" },
    { words: "\u202c", as: "sign" },
    { words: " people", as: "words" },
  ])
  expect(withoutOverrides("قال ███ ████.").map(({ as }) => as)).toEqual(["words", "cover", "words", "cover", "words"])
})

it("names what opens or closes without its other half", () => {
  expect(named("21 killed\u2066")).toBe("21 killed[U+2066]")
  expect(named("\u202a\u2067a\u2069")).toBe("[U+202A]\u2067a\u2069")
  expect(named("a\u2069b\u202c")).toBe("a[U+2069]b[U+202C]")
  expect(named("\u202b\u2068a\u202cb\u2069")).toBe("[U+202B]\u2068a[U+202C]b\u2069")
})

it("leaves every other sign where it is", () => {
  for (const words of ["\u2068a\u2069 \u202b\u2067b\u2069\u202c", "\u2067\u202aa\u2069b", "نص عادي\u200f"])
    expect(withoutOverrides(words)).toEqual([{ words, as: "words" }])
  expect(withoutOverrides("")).toEqual([])
})
