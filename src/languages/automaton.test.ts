import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { packed, rankOf } from "./automaton.ts"

const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."abcdنو"), minLength: 1, maxLength: 6 }))

describe("a packed list of words", () => {
  it("gives each word its place in the list, and none to others", () => {
    fc.assert(
      fc.property(words, words, (list, others) => {
        const sorted = list.toSorted((a, b) => (a < b ? -1 : 1))
        const automaton = packed(sorted)
        expect(sorted.map(word => rankOf(automaton, word))).toEqual(sorted.map((_, i) => i))
        for (const other of others.filter(word => !list.includes(word))) expect(rankOf(automaton, other)).toBe(-1)
      }),
    )
  })

  it("knows neither the empty word nor letters of other lists", () => {
    const automaton = packed(["ab", "abc"])
    expect(["", "a", "abcd", "x", "ab"].map(word => rankOf(automaton, word))).toEqual([-1, -1, -1, -1, 0])
  })

  it("refuses more letters than it has room for", () => {
    const letters = Array.from({ length: 64 }, (_, i) => String.fromCodePoint(0x4e00 + i))
    expect(() => packed(letters)).toThrow(RangeError)
  })
})
