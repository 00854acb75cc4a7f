import fc from "fast-check"
import { expect, it } from "vitest"
import { fold } from "./fold.ts"
import { rarityOf } from "./rarity.ts"
import { readWords } from "./read-words.ts"
import { searchKey } from "./search-key.ts"
import { stem } from "./stem.ts"

const sign = fc.oneof(fc.constantFrom(..."ابتة وال7٣.\"'-\n 𝒳😀ﻼa"), fc.string({ unit: "binary", maxLength: 1 }))
const texts = fc.oneof(
  fc.array(sign, { maxLength: 60 }).map(signs => signs.join("")),
  fc.constant("ط".repeat(150)),
)

it("reads the words that a pattern finds, with what is known of each, however often", () => {
  fc.assert(
    fc.property(texts, text => {
      const { body } = fold(text)
      const found = [...body.matchAll(/[\p{L}\p{N}]+/gu)]
      const read = readWords(text)
      expect(read.body).toBe(body)
      expect(read.starts).toEqual(found.map(({ index }) => index))
      const words = found.map(([text]) => ({
        text,
        stem: stem(text),
        rarity: rarityOf(stem(text)),
        key: searchKey(text),
      }))
      expect(read.words).toEqual(words)
      expect(readWords(text).words.every((word, at) => word === read.words[at])).toBe(true)
    }),
    { numRuns: 500 },
  )
})
