import { describe, expect, it } from "vitest"
import type { FigureClaim } from "../../model/claim.ts"
import type { Decision, Review } from "../../model/review.ts"
import { reviewedClaims } from "./apply.ts"
import { standing } from "./standing.ts"

const figure = (id: string, n: number, start = 0): FigureClaim => ({
  id,
  kind: "figure",
  because: ["invented"],
  metric: "killed",
  population: "people",
  object: null,
  means: null,
  value: { min: n, max: n, qualifier: "exact", word: null },
  counts: "incident",
  part: false,
  status: "asserted",
  attribution: { claimant: null, role: null, via: [], mode: "says", direct: false },
  blamed: null,
  when: null,
  where: null,
  people: [],
  evidence: { start, end: start + 5, quote: "xxxxx" },
})

const review = (id: string, decision: Decision, claim: FigureClaim | null = null): Review => ({
  id,
  recorded: "2031-04-01T00:00:00.000Z",
  by: "Editor",
  why: "seen",
  decision,
  anchor: claim === null ? null : { version: "r@0", claim },
  besides: [],
  reports: [],
})

const NINE = figure("c9", 9)
const TWELVE = { value: { min: 12, max: 12, qualifier: "exact" } } as const
const rejects = review("w1", { kind: "reject", claim: "c9" }, NINE)
const corrects = review("w2", { kind: "correct", claim: "c9", fields: TWELVE }, NINE)
const undo = (id: string, of: string) => review(id, { kind: "undo", review: of })

const values = (read: readonly FigureClaim[], reviews: readonly Review[]) =>
  reviewedClaims(read, standing(reviews)).map(claim => (claim.kind === "figure" ? claim.value.min : null))

describe("decisions", () => {
  it("take a claim out, or say it otherwise, and leave all others", () => {
    expect(values([NINE, figure("c2", 2, 10)], [rejects])).toEqual([2])
    expect(values([NINE, figure("c2", 2, 10)], [corrects])).toEqual([12, 2])
    expect(reviewedClaims([NINE], [corrects])[0]?.because).toEqual(["invented", "review/correct"])
    expect(reviewedClaims([NINE], [corrects])[0]?.evidence).toEqual(NINE.evidence)
  })

  it("are applied in their order: the later one holds", () => {
    expect(values([NINE], [rejects, corrects])).toEqual([12])
    expect(values([NINE], [corrects, rejects])).toEqual([])
  })

  it("are undone by others, and an undoing that is undone undoes nothing", () => {
    expect(values([NINE], [corrects, undo("w3", "w2")])).toEqual([9])
    expect(values([NINE], [corrects, undo("w3", "w2"), undo("w4", "w3")])).toEqual([12])
    expect(values([NINE], [rejects, corrects, undo("w3", "w2")])).toEqual([])
  })

  it("outlive another reading: they follow to the claim that says it now, or stand on what was looked at", () => {
    const newer = figure("c9-newer", 8)
    expect(values([newer], [corrects])).toEqual([12])
    expect(values([newer], [rejects])).toEqual([])
    expect(values([figure("c2", 2, 10)], [corrects])).toEqual([2, 12])
    expect(values([figure("c2", 2, 10)], [rejects])).toEqual([2])
  })

  it("change the field that they name and keep the link of a name that stays", () => {
    const where = { text: "Mill", entity: "place:mill", precision: "site" as const, evidence: NINE.evidence }
    const placed = { ...NINE, where }
    const moved = review(
      "w5",
      { kind: "correct", claim: "c9", fields: { where: "Harbour", when: "2031-03-04" } },
      placed,
    )
    const kept = review("w6", { kind: "correct", claim: "c9", fields: { where: "Mill", status: "denied" } }, placed)
    expect(reviewedClaims([placed], [moved])[0]).toMatchObject({
      where: { text: "Harbour", entity: null },
      when: { edtf: "2031-03-04" },
    })
    expect(reviewedClaims([placed], [kept])[0]).toMatchObject({ where, status: "denied" })
    const unplaced = review("w7", { kind: "correct", claim: "c9", fields: { where: null, population: null } }, placed)
    expect(reviewedClaims([placed], [unplaced])[0]).toMatchObject({ where: null, population: null })
  })
})
