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

/** "31 victims, 7 dead and 24 wounded": whether a toll of victims is told right behind it as so many dead and so many wounded. */
function isOfBoth(whole: FigureClaim, first: FigureClaim | undefined, second: FigureClaim | undefined): boolean {
  if (!first || !second || !VICTIMS.has(whole.metric) || !ofOne([whole, first, second])) return false
  const both = [first.metric, second.metric]
  const [one, other] = [exactOf(first), exactOf(second)]
  if (one === null || other === null) return false
  const sum = one + other
  return both.includes("injured") && both.includes("killed") && sum === exactOf(whole) && sum >= LEAST_CASUALTIES
}

const VICTIMS: ReadonlySet<FigureClaim["metric"]> = new Set<FigureClaim["metric"]>(["killed", "casualties"])

/** A part of a whole, of the whole's kind where it says none of its own. */
export const asPart = (part: FigureClaim, whole: FigureClaim): FigureClaim => ({
  ...part,
  part: true,
  population: part.population === "people" && !whole.part ? whole.population : part.population,
})

/** Tolls of victims that are told as so many dead and so many wounded: dead and wounded together, and both of them parts. */
export function withWounded(claims: readonly FigureClaim[]): FigureClaim[] {
  const wholes = claims.map((claim, at) => isOfBoth(claim, claims[at + 1], claims[at + 2]))
  return claims.map((claim, at) => {
    if (wholes[at]) return { ...claim, metric: "casualties" }
    const whole = wholes[at - 1] ? claims[at - 1] : wholes[at - 2] ? claims[at - 2] : undefined
    return whole ? asPart(claim, whole) : claim
  })
}
