import { describe, expect, it } from "vitest"
import { peopleIn } from "../model/claim.ts"
import { holds } from "../model/span.ts"
import { Claim } from "./contract.ts"
import { OTHERS, REPORT, STORED, VIEW } from "./invented.ts"
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
    const all = masked.extraction.claims.flatMap(claim => [claim.evidence, ...peopleIn(claim).map(one => one.evidence)])
    for (const one of [...all, ...masked.extraction.attributions.map(speech => speech.content)])
      expect(holds(one, masked.report.text)).toBe(true)
  })

  it("covers the person in claims of every kind, which are still of the public form", () => {
    const { extraction, report } = maskReport({
      ...STORED,
      extraction: { ...STORED.extraction, claims: [...STORED.extraction.claims, ...OTHERS] },
    })
    const others = extraction.claims.slice(STORED.extraction.claims.length)
    expect(others.map(({ kind }) => kind)).toEqual(["event", "commitment", "measure", "position"])
    expect(JSON.stringify(others)).not.toContain("سلمى")
    for (const claim of others) {
      expect(Claim.parse(claim)).toEqual(claim)
      expect(holds(claim.evidence, report.text)).toBe(true)
    }
  })

  it("leaves no name anywhere in a story, and no bound of a vague word", () => {
    const json = JSON.stringify(maskStory(VIEW))
    expect(json).not.toContain("سلمى")
    expect(json).not.toMatch(/"(min|max)":(20|99)\b/)
    expect(json).toContain('"word":"عشرات"')
  })

  it("covers a name in the titles of the list, and lets no person out with them", () => {
    const people = STORED.extraction.claims.flatMap(peopleIn)
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
