import { describe, expect, it } from "vitest"
import { spellings } from "./spellings.ts"

const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, letter => letter.charCodeAt(0))

/** Finds words, and counts how often each of some was read. */
function reading(watched: readonly string[], half = 1024) {
  const times = new Map(watched.map(word => [word, 0]))
  const read = (word: string): readonly never[] => {
    if (times.has(word)) times.set(word, (times.get(word) ?? 0) + 1)
    return []
  }
  const find = spellings(read, undefined, half)
  return { times, met: (word: string) => find(unitsOf(word), 0, word.length) }
}

describe("what is kept of the spellings met", () => {
  it("is one thing for all places of a word", () => {
    const { met, times } = reading(["harbour"])
    expect(met("harbour")).toBe(met("harbour"))
    expect(met("harbours")).not.toBe(met("harbour"))
    expect(times.get("harbour")).toBe(1)
  })

  it("stays for a word that comes again and again, and goes for one that came long ago", () => {
    const { met, times } = reading(["often", "once"])
    const often = met("often")
    met("once")
    for (let i = 0; i < 5000; i++) {
      met(`w${i}`)
      if (i % 500 === 0) expect(met("often")).toBe(often)
    }
    met("once")
    expect(Object.fromEntries(times)).toEqual({ often: 1, once: 2 })
  })

  it("stays where room is made for more", () => {
    const all = Array.from({ length: 30_000 }, (_, i) => `w${i}`)
    const { met, times } = reading(all, 1 << 16)
    const first = all.map(met)
    expect(all.map(met).every((spelling, i) => spelling === first[i])).toBe(true)
    expect(new Set(times.values())).toEqual(new Set([1]))
  })
})
