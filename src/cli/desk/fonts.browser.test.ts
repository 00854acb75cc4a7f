import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { cut, FOLDER, FONTS } from "../../../scripts/fonts.ts"

const css = readFileSync(join(FOLDER, "fonts.css"), "utf8")
const ruleOf = (file: string): string => css.split("@font-face").find(rule => rule.includes(`"./${file}"`)) ?? ""

/** Code points of a unicode-range, as first and last. */
const rangeOf = (rule: string): readonly (readonly [number, number])[] =>
  [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = "", last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ])

describe("the page's fonts", () => {
  for (const font of FONTS) {
    it(`${font.file} is what is cut of its source; make it again with: node scripts/fonts.ts`, async () => {
      expect(Buffer.compare(readFileSync(join(FOLDER, font.file)), await cut(font))).toBe(0)
    })

    it(`${font.file} is asked for by the letters that are in it`, () => {
      const range = rangeOf(ruleOf(font.file))
      const outside = font.stretches.filter(([from, to]) => !range.some(([first, last]) => first <= from && to <= last))
      expect(outside).toEqual([])
      expect(ruleOf(font.file)).toContain("font-display: swap")
    })
  }
})
