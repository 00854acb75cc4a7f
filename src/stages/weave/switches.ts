import type { StepKind } from "../../model/ledger.ts"
import { byUnit } from "../../model/order.ts"
import type { Acquaintance } from "../../model/story.ts"
import { populationClass, type Question } from "./happenings.ts"
import { blameOf, sameClaimant } from "./identity.ts"
import { whereabouts } from "./places.ts"
import type { Said } from "./said.ts"

/** Counts of homes rather than of persons. */
const isOfHouseholds = ({ claim }: Said): boolean => claim.object === "household"

/** How one counting stands to another of the same metric; null where they count the same, or things of two kinds. */
function switchFrom(then: Question, now: Question): StepKind | null {
  const [a, b] = [then.claims[0], now.claims[0]]
  if (a === undefined || b === undefined || a.claim.metric !== b.claim.metric) return null
  if (isOfHouseholds(a) !== isOfHouseholds(b)) {
    const persons = isOfHouseholds(a) ? b : a
    return persons.claim.object === null ? "unit change" : null
  }
  const oneKind =
    a.claim.object === b.claim.object && populationClass(a.claim.population) === populationClass(b.claim.population)
  return oneKind && (then.counts === "daily") !== (now.counts === "daily") ? "daily against cumulative" : null
}

/** Other questions of a story that a claimant may have answered before. */
export interface Elsewhere {
  readonly questions: readonly Question[]
  readonly known: Acquaintance
}

/** What the first value of a series is against what its claimant told last on an earlier day, in another unit or for another span. */
export function switchOf(first: Said, now: Question, { questions, known }: Elsewhere): StepKind | null {
  const day = first.stated
  const before = questions.flatMap(then => {
    const step = switchFrom(then, now)
    return step === null ? [] : then.claims.map(said => ({ said, step, day: said.stated }))
  })
  const told = before.filter(
    each =>
      day !== null &&
      each.day !== null &&
      each.day < day &&
      sameClaimant(each.said, first) &&
      blameOf(each.said, first, known) !== "opposite" &&
      whereabouts(each.said.claim.where, first.claim.where, known) !== "apart",
  )
  return told.toSorted((a, b) => byUnit(a.day ?? "", b.day ?? "")).at(-1)?.step ?? null
}
