import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { accuracyPage } from "../../scripts/accuracy.ts"
import { measuredAccuracy } from "./api/accuracy.ts"

it("ships with its figures: the page of documentation says what the API answers, and sets that nothing was tuned on are there", () => {
  const measured = measuredAccuracy()
  expect(readFileSync(new URL("../../docs/accuracy.md", import.meta.url), "utf8")).toBe(accuracyPage(measured))
  expect(measured.sets.filter(({ tuned }) => !tuned).map(({ kind }) => kind)).toContain("figure")
  for (const { levels } of measured.sets) {
    expect(levels.length).toBeGreaterThan(0)
    for (const { precision, recall, f1 } of levels)
      expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 2)
  }
})
