import { createHash } from "node:crypto"
import type { Extracted } from "../model/archive.ts"
import type { FigureClaim } from "../model/claim.ts"
import { type Report, versionOf } from "../model/report.ts"
import { evidence } from "../model/span.ts"

const figureIn = (text: string, id: string, start: number, value: string): FigureClaim => ({
  id,
  kind: "figure",
  because: ["trial"],
  metric: "killed",
  population: "people",
  object: null,
  means: null,
  value: { min: Number(value), max: Number(value), qualifier: "exact", word: null },
  counts: "incident",
  part: false,
  status: "asserted",
  attribution: { claimant: null, role: null, via: [], mode: "says", direct: false },
  blamed: null,
  when: null,
  where: null,
  people: [],
  evidence: evidence(text, { start, end: start + value.length }),
})

/** A report of these words with a claim for each number in them. */
export const trialReport = (id: string, text: string, more: Partial<Report> = {}): Extracted => {
  const hash = createHash("sha256").update(text).digest("hex")
  const report: Report = {
    id,
    url: null,
    outlet: null,
    published: "2026-01-08",
    fetched: null,
    language: "en",
    timezone: null,
    title: null,
    text,
    hash,
    ...more,
  }
  const claims = [...text.matchAll(/\d+/g)].map(({ index, 0: value }) =>
    figureIn(
      text,
      createHash("sha256")
        .update(`${versionOf(report)}/${index}`)
        .digest("hex")
        .slice(0, 16),
      index,
      value,
    ),
  )
  return { report, named: [], extraction: { version: "trial", claims, attributions: [] } }
}
