import { describe, expect, it } from "vitest"
import { holds } from "../model/span.ts"
import { REPORT, STORED, VIEW } from "./invented.ts"
import { hiddenBy, maskLine, maskReport, maskStory, maskWords } from "./mask.ts"

const NAME = "سلمى نور الدين"

describe("the mask", () => {
  it("covers a counted person wherever the name stands, unit for unit", () => {
    const { report } = maskReport(STORED)
    expect(REPORT.text.split(NAME)).toHaveLength(3)
    expect(report.text).not.toContain("سلمى")
    expect(report.text).toHaveLength(REPORT.text.length)
    expect(report.text).toContain("████ ███ █████ (12 عاماً)")
  })

  it("keeps every quote standing in the covered text", () => {
    const masked = maskReport(STORED)
    const all = masked.extraction.claims.flatMap(claim => [claim.evidence, ...claim.people.map(one => one.evidence)])
    for (const one of [...all, ...masked.extraction.attributions.map(speech => speech.content)])
      expect(holds(one, masked.report.text)).toBe(true)
  })

  it("leaves no name anywhere in a story, and no bound of a vague word", () => {
    const json = JSON.stringify(maskStory(VIEW))
    expect(json).not.toContain("سلمى")
    expect(json).not.toMatch(/"(min|max)":(20|99)\b/)
    expect(json).toContain('"word":"عشرات"')
  })

  it("covers a name in the titles of the list, and lets no person out with them", () => {
    const people = STORED.extraction.claims.flatMap(claim => claim.people)
    const line = maskLine({ ...VIEW, title: `«${NAME} بين الضحايا»`, people })
    expect(line.title).toBe("«████ ███ █████ بين الضحايا»")
    expect(line).not.toHaveProperty("people")
  })

  it("leaves words that name nobody as they are", () => {
    const hidden = hiddenBy(STORED.extraction.claims)
    expect(maskWords("قال مدير المشفى", null, hidden)).toBe("قال مدير المشفى")
  })

  it("covers a name of one word only where the claim says that it is the person", () => {
    const hidden = { spans: [{ start: 4, end: 9 }], names: [] }
    expect(maskWords("قتل سليم وسليم بخير", 0, hidden)).toBe("قتل █████وسليم بخير".replace("█████", "████ "))
  })
})
