import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOf } from "../../model/day.ts"
import type { Token } from "../token.ts"
import { sentences, tokenise } from "../tokens.ts"
import { ar } from "./index.ts"

const SAID = dayOf("2026-01-09") ?? 0

const readAll = (text: string): readonly [number, number] => {
  const tokens = tokenise(text, ar.readings)
  const runs = sentences(tokens).map(run => tokens.slice(run.from, run.to))
  return [runs.flatMap(run => ar.numbers(run)).length, runs.flatMap(run => ar.dates(run, SAID, "Asia/Damascus")).length]
}

const WORDS =
  "مئة ألف و 12 3/4 - من إلى بين الخميس يناير 2026 الساعة 09:00 منذ ثلاثة أيام نصف % عشرات . الثاني رمضان".split(" ")

describe("numbers and dates of any string", () => {
  test("are read without an error, in order, and never overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), words => {
        const tokens = tokenise(words.join(" "), ar.readings)
        for (const found of [ar.numbers(tokens), ar.dates(tokens, SAID, null)])
          found.forEach((one, i) => {
            expect(one.to).toBeGreaterThan(one.from)
            expect(one.from).toBeGreaterThanOrEqual(found[i - 1]?.to ?? 0)
            expect(one.to).toBeLessThanOrEqual(tokens.length)
          })
      }),
      { numRuns: 200 },
    )
    fc.assert(fc.property(fc.string({ unit: "binary" }), text => readAll(text).length === 2))
  })

  /** Strings that make rules look far ahead, each repeated; rules may look at no more words than grow with them. */
  const GROWING = [
    "1",
    "1 ",
    "123 ",
    "1,000,",
    "و",
    "ألف ",
    "مئة و",
    "من ",
    "بين 1 و",
    "الخميس ",
    "منذ ",
    "9/",
    "الساعة ",
    "خمسة وعشرون ",
  ]

  /** How often a rule looks at a token of a text of so many letters: what time would tell, on any machine. */
  const looks = (piece: string, length: number): number => {
    let count = 0
    const get = (tokens: readonly Token[], key: string | symbol): unknown => {
      count++
      return Reflect.get(tokens, key)
    }
    const tokens = new Proxy<readonly Token[]>(tokenise(piece.repeat(Math.ceil(length / piece.length)), ar.readings), {
      get,
    })
    ar.numbers(tokens)
    ar.dates(tokens, SAID, "Asia/Damascus")
    return count
  }

  test.each(GROWING)("look at words in proportion to their number: %s", piece => {
    // Four times the length: a square would be sixteen times the looks.
    expect(looks(piece, 6_000)).toBeLessThan(5 * looks(piece, 1_500) + 500)
  })

  test("a megabyte of digits is no number", () => {
    expect(readAll("7".repeat(1_000_000))).toEqual([0, 0])
  })
})
