import type { Analysis } from "../../../languages/analysis.ts"
import type { CommitmentClaim, MeasureClaim } from "../../../model/claim.ts"
import type { Tell } from "../../../model/note.ts"
import type { Told } from "../attribution.ts"
import type { Speech } from "../speech.ts"
import { subjectOf } from "../subject.ts"
import { commitmentClaims } from "./commitments.ts"
import { findUndertakings } from "./found.ts"
import { measureClaims } from "./measures.ts"

/** Every commitment and measure of a text, each with the speech that tells it. */
export function undertakingClaims(
  analysis: Analysis,
  spoken: readonly Speech[],
  tell: Tell,
): Told<CommitmentClaim | MeasureClaim>[] {
  const sport = subjectOf(analysis)
  if (sport === "sport") {
    tell({ rule: "undertakings", because: `no commitment or measure of a crisis: the text is about ${sport}` })
    return []
  }
  const found = findUndertakings(analysis, spoken)
  return [...commitmentClaims(found, spoken, tell), ...measureClaims(found, spoken, tell)]
}
