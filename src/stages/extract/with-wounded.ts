import type { FigureClaim } from "../../model/claim.ts"

/** A toll of fewer is the sum of dead and wounded by chance. */
const LEAST_CASUALTIES = 10

/** A number that is told exactly. */
export const exactOf = ({ value }: FigureClaim): number | null => (value.qualifier === "exact" ? value.min : null)

/** One claimant gives the figures of one sum, and all of events told for themselves. */
export const ofOne = (run: readonly FigureClaim[]): boolean =>
  run.every(
    each => each.attribution.claimant?.text === run[0]?.attribution.claimant?.text && each.status === run[0]?.status,
  )

/** A toll of victims that right behind it is told as so many dead and so many wounded: dead and wounded together. */
export function withWounded(claims: readonly FigureClaim[]): FigureClaim[] {
  return claims.map((whole, at) => {
    const [first, second] = claims.slice(at + 1, at + 3)
    if (!first || !second || whole.metric !== "killed" || !ofOne([whole, first, second])) return whole
    const both = [first.metric, second.metric]
    const [one, other] = [exactOf(first), exactOf(second)]
    if (one === null || other === null) return whole
    const sum = one + other
    return both.includes("injured") && both.includes("killed") && sum === exactOf(whole) && sum >= LEAST_CASUALTIES
      ? { ...whole, metric: "casualties" }
      : whole
  })
}
