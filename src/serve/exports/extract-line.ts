import type { Extracted } from "../../model/archive.ts"
import type { ExtractLine } from "../contract.ts"

/** What `extract` prints for one report, whole and uncovered: the text is the caller's own. */
export const extractLine = ({ report, extraction }: Extracted): ExtractLine => ({
  report: { id: report.id, outlet: report.outlet, published: report.published, language: report.language },
  version: extraction.version,
  claims: extraction.claims as ExtractLine["claims"],
  attributions: extraction.attributions as ExtractLine["attributions"],
})
