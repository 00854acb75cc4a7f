import { describe, expect, it } from "vitest"
import { findWanted, searchKeys, wantedBy } from "./search.ts"

/** The words of a text that a search finds, as they stand there; null where it does not hold all of them. */
const found = (text: string, search: string): readonly string[] | null =>
  findWanted(text, wantedBy(search))?.map(({ start, end }) => text.slice(start, end)) ?? null

describe("looking for words", () => {
  const FINDS: readonly (readonly [text: string, search: string, words: readonly string[]])[] = [
    ["وصلت القافلة إلى المَرْفَأ القديم", "مرفأ", ["المَرْفَأ"]],
    ["أصيب ٤ عمّال بالمستشفيات", "مستشفى عمال", ["عمّال", "بالمستشفيات"]],
    ["قال إنّ الجسور والطرق قُطعت", "الطرق", ["والطرق"]],
    ["The rockets hit two Bridges.", "rocket BRIDGE", ["rockets", "Bridges"]],
    ["The shelling went on; shelled again", "shell", ["shelling", "shelled"]],
    ["توفي ١٢ شخصاً", "12", ["١٢"]],
    ["ﻣﺮﻓﺄ البلدة", "مرفا", ["ﻣﺮﻓﺄ"]],
    ["the gate, the Gate", "gate", ["gate", "Gate"]],
  ]
  for (const [text, search, words] of FINDS) it(`finds "${search}"`, () => expect(found(text, search)).toEqual(words))

  const PASSES: readonly (readonly [text: string, search: string])[] = [
    ["وصلت القافلة إلى المرفأ", "المرفأ الجسر"],
    ["the harbour gate", "arbour"],
    ["they gather", "gate"],
    ["120 of them", "20"],
    ["120 of them", "12"],
    ["1200 of them", "120"],
    ["an art", "a"],
  ]
  for (const [text, search] of PASSES) it(`passes over "${search}"`, () => expect(found(text, search)).toBeNull())

  it("asks for nothing where there is no word", () => expect(wantedBy(" %_\\ '&|!:* ")).toEqual([]))

  it("keeps what PostgreSQL can take of a text of any size", () => {
    const keys = searchKeys(`${"x".repeat(5000)} ${Array.from({ length: 100_000 }, (_, i) => `word${i}`).join(" ")}`)
    expect(keys[0]).toHaveLength(60)
    expect(keys.join(" ").length).toBeLessThan(300_000)
  })
})
