import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { readCases } from "./languages/case-file.ts"
import type { Claim, CommitmentClaim, MeasureClaim } from "./model/claim.ts"
import { silent } from "./model/note.ts"
import { extractAll, readReports } from "./pipeline.ts"
import { claimsOf, reader } from "./trial-cases.ts"

/** What a case gives of a claim, each under its name. */
const shown = (claim: CommitmentClaim | MeasureClaim): ReadonlyMap<string, string | null> => {
  const shared: [string, string | null][] = [
    ["by", claim.attribution.claimant?.text ?? null],
    ["blamed", claim.blamed?.text ?? null],
    ["where", claim.where?.text ?? null],
    ["when", claim.when?.edtf ?? null],
  ]
  return claim.kind === "measure"
    ? new Map([...shared, ["window", claim.window?.edtf ?? null]])
    : new Map([
        ...shared,
        ["parties", claim.parties.map(({ text }) => text).join(" + ")],
        ["from", claim.effectiveFrom?.edtf ?? null],
        ["until", claim.deadline?.edtf ?? null],
        ["terms", String(claim.terms.length)],
        ["name", claim.name?.text ?? null],
      ])
}

const headOf = (claim: CommitmentClaim | MeasureClaim): string =>
  claim.kind === "commitment"
    ? `${claim.type} ${claim.status}`
    : [claim.type, ...(claim.because.includes("measures/lifted") ? ["lifted"] : [])].join(" ")

const FIELDS = /\s+(?=(?:by|blamed|where|when|parties|from|until|terms|name|window) )/

/** A claim by what the value asks of it: its head, and the fields that the value names. */
function asAsked(claim: CommitmentClaim | MeasureClaim | undefined, value: string): string {
  if (!claim) return "nothing"
  const fields = shown(claim)
  return [
    headOf(claim),
    ...value
      .split(FIELDS)
      .slice(1)
      .map(field => {
        const [name = ""] = field.split(" ")
        return `${name} ${fields.get(name) ?? "nothing"}`
      }),
  ].join(" ")
}

const KINDS = [
  ["commitments", "commitment"],
  ["measures", "measure"],
] as const
const LANGUAGES = ["ar", "en"] as const

describe.each(KINDS)("%s", (folder, kind) => {
  describe.each(LANGUAGES)("in %s", language => {
    const file = `${folder}/${language}.txt`
    const cases = readCases(file, readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8"))
    test.each(cases.filter(it => !it.open))("$at $phrase", ({ phrase, values, now }) => {
      const found = claimsOf(phrase, language, now ?? "2025-03-12").filter(
        (claim): claim is CommitmentClaim | MeasureClaim => claim.kind === kind,
      )
      const asked = Array.from({ length: Math.max(found.length, values.length) }, (_, i) =>
        asAsked(found[i], values[i] ?? ""),
      )
      expect(asked).toEqual(values)
    })
  })
})

test("what an agreement provides for is the deed of nobody whom its words name", () => {
  const found = claimsOf("وينص الاتفاق على فتح ممر آمن لإجلاء الجرحى، وتبادل 60 أسيرا من الجانبين.", "ar", "2025-03-12")
  const made = found.filter(({ kind }) => kind === "commitment")
  expect(made.map(({ attribution }) => attribution.claimant)).toEqual([null, null])
})

const REPORTS = new URL("../cases/undertakings/", import.meta.url)

describe("long reports", () => {
  const names = readdirSync(REPORTS).filter(name => name.endsWith(".txt"))
  test.each(names)("%s", async name => {
    const expected = readFileSync(new URL(name.replace(".txt", ".claims"), REPORTS), "utf8")
      .split("\n")
      .filter(Boolean)
    const claims: Claim[] = []
    for await (const found of readReports([new URL(name, REPORTS).pathname]))
      if ("report" in found) claims.push(...extractAll(found.report, reader, silent).extraction.claims)
    const told = claims.filter(claim => claim.kind === "commitment" || claim.kind === "measure")
    const asked = expected.map(value =>
      asAsked(
        told.find(claim => asAsked(claim, value) === value),
        value,
      ),
    )
    expect(asked).toEqual(expected)
    expect(told.map(headOf).sort()).toEqual(expected.map(value => value.split(FIELDS)[0]).sort())
  })
})
