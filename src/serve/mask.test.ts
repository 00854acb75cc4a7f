import { describe, expect, it } from "vitest"
import { type EventClaim, type MeasureClaim, peopleIn } from "../model/claim.ts"
import { holds } from "../model/span.ts"
import { Claim } from "./contract.ts"
import { OTHERS, REPORT, STORED, VIEW } from "./invented.ts"
import { hiddenBy, maskLine, maskReport, maskStory, maskWords } from "./mask.ts"

const NAME = "سلمى نور الدين"
const REPORT_PLACE = { start: 7, end: 17, quote: REPORT.text.slice(7, 17) }

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

  it("covers the words that give the day of a statement, and keeps a claim without such words as it was", () => {
    const [first, second] = STORED.extraction.claims
    if (first === undefined || second === undefined) throw new Error("the sample has claims")
    const evidence = { start: 0, end: 8, quote: "0947654321" }
    const said = { edtf: "2031-03-03", basis: "said", evidence } as const
    const dated = { ...first, attribution: { ...first.attribution, said } }
    const masked = maskReport({ ...STORED, extraction: { ...STORED.extraction, claims: [dated, second] } })
    const [covered, plain] = masked.extraction.claims
    expect(covered?.attribution.said).toEqual({ ...said, evidence: { ...evidence, quote: "██████████" } })
    expect("said" in (plain?.attribution ?? {})).toBe(false)
    if (covered) expect(Claim.parse(covered)).toEqual(covered)
  })

  it("covers contact details, but those of a hotline", () => {
    const text = "اتصلوا بالطوارئ على 0931234567 وبعائلة المفقود على 0947654321"
    const quote = text.slice(0, 30)
    const hotline = { ...(OTHERS[2] as MeasureClaim), type: "hotline", evidence: { start: 0, end: 30, quote } } as const
    const masked = maskReport({
      ...STORED,
      report: { ...REPORT, title: null, text },
      extraction: { ...STORED.extraction, claims: [hotline], attributions: [] },
    })
    expect(masked.report.text).toBe("اتصلوا بالطوارئ على 0931234567 وبعائلة المفقود على ██████████")
  })

  it("places forces by the district at best", () => {
    const where = { text: "حي الزيتون", entity: "place:1", precision: "neighbourhood", evidence: REPORT_PLACE } as const
    const placed = (type: "deployment" | "evacuation") =>
      maskReport({
        ...STORED,
        extraction: { ...STORED.extraction, claims: [{ ...(OTHERS[0] as EventClaim), type, where }] },
      }).extraction.claims[0]?.where
    expect(placed("deployment")).toMatchObject({ entity: null, precision: "district", text: "حي الزيتون" })
    expect(placed("evacuation")).toMatchObject({ entity: "place:1", precision: "neighbourhood" })
  })

  it("leaves no name anywhere in a story, and no bound of a vague word", () => {
    const json = JSON.stringify(maskStory(VIEW))
    expect(json).not.toContain("سلمى")
    expect(json).not.toMatch(/"(min|max)":(20|99)\b/)
    expect(json).toContain('"word":"عشرات"')
  })

  it("covers a name in the titles of the list, and lets no person out with them", () => {
    const people = STORED.extraction.claims.flatMap(peopleIn)
    const line = maskLine({ ...VIEW, title: `«${NAME} بين الضحايا»`, people, subject: [], facets: [] })
    expect(line.title).toBe("«████ ███ █████ بين الضحايا»")
    expect(line).not.toHaveProperty("people")
  })

  it("leaves words that name nobody as they are", () => {
    const hidden = hiddenBy(STORED.extraction.claims)
    expect(maskWords("قال مدير المشفى", null, hidden)).toBe("قال مدير المشفى")
  })

  it("covers a name of one word only where the claim says that it is the person", () => {
    const hidden = { spans: [{ start: 4, end: 9 }], names: [], open: new Set<string>() }
    expect(maskWords("قتل سليم وسليم بخير", 0, hidden)).toBe("قتل █████وسليم بخير".replace("█████", "████ "))
  })
})
