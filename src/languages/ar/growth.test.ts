import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOf } from "../../model/day.ts"
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
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.string({ unit: "binary" }), text => readAll(text).length === 2))
  })

  /** Strings that make rules look far ahead, each repeated; their time may grow no faster than they do. */
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

  test.each(GROWING)("take time in proportion to their length: %s", { retry: 2 }, piece => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length))
      const start = performance.now()
      readAll(text)
      return performance.now() - start
    }
    time(20_000)
    const short = Math.min(time(50_000), time(50_000))
    const long = Math.min(time(200_000), time(200_000))
    // Four times the length: room for a busy machine, none for a square (sixteen).
    expect(long).toBeLessThan(10 * short + 200)
  })

  test("a megabyte of digits is no number", () => {
    expect(readAll("7".repeat(1_000_000))).toEqual([0, 0])
  })
})
