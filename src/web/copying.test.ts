import { expect, it } from "vitest"
import { citationOf } from "./copying.tsx"
import { event } from "./invented.ts"

it("cites what is stated and by whom, the words, and where they stand; what nobody told is left out", () => {
  const clash = event("c1", "clash", { edtf: "2031-03-04", place: "Mill" })
  const claimant = { text: "the clinic", entity: null, evidence: clash.evidence }
  const claim = { ...clash, attribution: { ...clash.attribution, claimant } }
  const report = {
    ...{
      id: "r1",
      version: "r1@0",
      versions: [],
      seq: 1,
      url: null,
      outlet: "Mast",
      published: "2031-03-05",
      fetched: null,
    },
    ...{ recorded: "", language: "en", timezone: null, title: null, text: "", hash: "abc", story: "s", also: [] },
    ...{ rules: "", claims: [], attributions: [], withheld: null },
  }
  const { quote } = claim.evidence
  expect(citationOf(claim, report, "en")).toBe(`clash · the clinic · “${quote}” · Mast · 2031-03-05 · SHA-256 abc`)
  const own = { ...claim, attribution: { ...claim.attribution, claimant: null } }
  expect(citationOf(own, report, "ar")).toMatch(/^\S+ · «.*» · Mast · 2031-03-05 · SHA-256 abc$/)
})
