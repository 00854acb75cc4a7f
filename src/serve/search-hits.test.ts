import { describe, expect, it } from "vitest"
import { wantedBy } from "../languages/search.ts"
import type { FoundReport } from "../model/archive.ts"
import { CLAIMS, STORED } from "./invented.ts"
import { searchHit } from "./search-hits.ts"

const found: FoundReport = { ...STORED, claims: CLAIMS }
const hit = (text: string, of: FoundReport = found) => searchHit(of, wantedBy(text))

const long = (text: string): FoundReport => ({
  ...found,
  claims: [],
  report: { ...found.report, title: null, text },
})

describe("a search hit", () => {
  it("shows each match in its passage, by the text's own offsets", () => {
    const text = `The first gate fell. ${"word ".repeat(60)}\nAnother gate held, and the Gates closed. ${"word ".repeat(60)}`
    const excerpts = hit("gate", long(text))?.excerpts ?? []
    expect(excerpts.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([true, true])
    const words = excerpts.map(({ matches }) => matches.map(({ start, end }) => text.slice(start, end)))
    expect(words).toEqual([["gate"], ["gate", "Gates"]])
    for (const { quote } of excerpts) expect(quote).not.toMatch(/\n|^ord|wor$/)
  })

  it("carries the claims whose words hold a match", () => {
    const [claim] = CLAIMS
    const own = hit(claim?.evidence.quote ?? "")
    expect(own?.claims.map(({ id }) => id)).toContain(claim?.id)
    expect(own?.claims.length).toBeLessThan(CLAIMS.length + 1)
  })

  it("does not find a name that is covered", () => {
    expect(STORED.report.text).toContain("سلمى")
    expect(hit("سلمى")).toBeNull()
  })
})
