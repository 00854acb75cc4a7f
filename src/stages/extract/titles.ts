import type { FigureClaim } from "../../model/claim.ts"

/** The bounds of two values have a number in common. */
const meet = ({ value: a }: FigureClaim, { value: b }: FigureClaim): boolean =>
  (a.min ?? 0) <= (b.max ?? Number.POSITIVE_INFINITY) && (b.min ?? 0) <= (a.max ?? Number.POSITIVE_INFINITY)

/**
 * A title's figure is whose the text's first figure of the same metric is: a title sums up, rounds or loosens what the first
 * statement gives, and names nobody. Where the first one is the outlet's own, so is the title's.
 */
export function owned(claims: readonly FigureClaim[], titleEnd: number): FigureClaim[] {
  return claims.map(claim => {
    if (claim.evidence.end > titleEnd || claim.attribution.claimant !== null) return claim
    const first = claims.find(
      other => other.evidence.start > titleEnd && other.metric === claim.metric && other.object === claim.object,
    )
    const same = first?.attribution.claimant != null && meet(first, claim)
    return same ? { ...claim, attribution: first.attribution, because: [...claim.because, "speech/title"] } : claim
  })
}
