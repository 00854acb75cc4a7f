import type { FigureClaim } from "../../model/claim.ts"

const alike = ({ value: a }: FigureClaim, { value: b }: FigureClaim): boolean => a.min === b.min && a.max === b.max

/**
 * A title's figure is whose the text's first figure of the same metric is, where that is the same figure. A title that rounds, sums or
 * loosens what the text gives speaks for the outlet.
 */
export function owned(claims: readonly FigureClaim[], titleEnd: number): FigureClaim[] {
  return claims.map(claim => {
    if (claim.evidence.end > titleEnd || claim.attribution.claimant !== null) return claim
    const first = claims.find(
      other => other.evidence.start > titleEnd && other.metric === claim.metric && other.object === claim.object,
    )
    const same = first?.attribution.claimant != null && alike(first, claim)
    return same ? { ...claim, attribution: first.attribution, because: [...claim.because, "speech/title"] } : claim
  })
}
