import type { Extracted } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { type Evidence, holds } from "../model/span.ts"

const isEvidence = (value: object): value is Evidence => "quote" in value && "start" in value && "end" in value

/** Every evidence anywhere in a value. */
export const evidenceIn = (value: unknown): readonly Evidence[] => {
  if (typeof value !== "object" || value === null) return []
  return isEvidence(value) ? [value] : Object.values(value).flatMap(evidenceIn)
}

/** Throws "store/bad-evidence" unless every claim and attribution quotes the report's text at its own offsets (DESIGN, rule 2). */
export const prove = ({ report, extraction }: Extracted): void => {
  const all = evidenceIn([extraction.claims, extraction.attributions])
  const bad = all.find(each => each.quote.length === 0 || !holds(each, report.text))
  if (bad !== undefined) throw new Problem("store/bad-evidence", { report: report.id, quote: bad.quote })
}
