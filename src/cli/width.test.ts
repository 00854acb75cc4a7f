import { describe, expect, it } from "vitest"
import { isolate, pad, widthOf, wrap } from "./width.ts"

describe("width", () => {
  const CASES = [
    ["abc", 3],
    ["قتلى", 4],
    ["قَتْلَى", 4],
    ["\u2068حلب\u2069", 3],
    ["日本", 4],
    ["", 0],
  ] as const
  for (const [words, width] of CASES) it(`of “${words}” is ${width}`, () => expect(widthOf(words)).toBe(width))

  it("is what padding fills, whatever marks the words carry", () => {
    for (const words of ["مُدَمَّر", "abc", ""]) expect(widthOf(pad(words, 12))).toBe(12)
  })

  it("of wrapped lines is never more than asked, but for a longer word", () => {
    const lines = wrap("قال مدير صحة حلب إن تسعة مدنيين قتلوا يومالثلاثاءفيقصف", 14)
    expect(lines.filter(line => widthOf(line) > 14)).toEqual(["يومالثلاثاءفيقصف"])
    expect(lines.join(" ")).toBe("قال مدير صحة حلب إن تسعة مدنيين قتلوا يومالثلاثاءفيقصف")
  })

  it("breaks no isolate over two lines", () => {
    const lines = wrap("killed (\u2068مدير صحة حلب\u2069) and", 12)
    for (const line of lines) expect(line.split("\u2068").length).toBe(line.split("\u2069").length)
    expect(lines).toHaveLength(2)
  })

  it("needs isolates for right-to-left words alone", () => {
    expect([isolate("حلب"), isolate("s1")]).toEqual(["\u2068حلب\u2069", "s1"])
  })
})
