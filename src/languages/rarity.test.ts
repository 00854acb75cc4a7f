import { expect, it } from "vitest"
import { foldWord } from "./fold.ts"
import { PACKS } from "./packs.ts"
import { rarityOf } from "./rarity.ts"

it("finds the common words as a folded text has them", () => {
  const stems = PACKS.flatMap(({ commonWords }) => commonWords).flatMap(({ stems }) => stems.trim().split(/\s+/u))
  expect(stems.filter(stem => foldWord(stem) !== stem)).toEqual([])
  expect(rarityOf("سعود")).toBeLessThan(0.3)
  expect(rarityOf("zzz")).toBe(1)
})
