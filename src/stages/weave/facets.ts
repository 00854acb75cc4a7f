import type { Claim, Precision } from "../../model/claim.ts"
import { facetKey } from "../../model/facets.ts"
import { mentionsIn, placesOf } from "../../model/mentions.ts"
import { byUnit } from "../../model/order.ts"
import type { Acquaintance, ReportInStory } from "../../model/story.ts"
import { dayOf } from "./moments.ts"

/** Nothing finer than a town leads to a story: not where forces stand, nor a shelter or a hospital (DESIGN, rule 7). */
const COARSE: ReadonlySet<Precision> = new Set<Precision>(["country", "region", "district", "city"])

const isCoarse = (place: string, known: Acquaintance): boolean => COARSE.has(known.pointOf(place)?.precision ?? "site")

const placesIn = (claim: Claim, known: Acquaintance): readonly string[] =>
  placesOf(claim)
    .flatMap(place => [place, ...known.placesAbove(place)])
    .filter(place => isCoarse(place, known))

/** The parties that a report's claims speak of on its day; bodies that take part in nothing are none. */
export const partiesIn = ({ claims, published }: ReportInStory, known: Acquaintance): readonly string[] =>
  claims
    .flatMap(mentionsIn)
    .flatMap(({ entity }) => (entity === null ? [] : (known.sideOf(entity, dayOf(published)) ?? [])))
    .filter(side => !known.isUninvolved(side))

/** What the list of stories is narrowed by, as keys (`facetKey`), each once, ascending. */
export function facetsOf(members: readonly ReportInStory[], known: Acquaintance): readonly string[] {
  const keys = members.flatMap(member => [
    facetKey("language", member.language),
    ...(member.outlet === null ? [] : [facetKey("outlet", member.outlet)]),
    ...member.claims.map(({ kind }) => facetKey("kind", kind)),
    ...member.claims.flatMap(claim => placesIn(claim, known)).map(place => facetKey("place", place)),
    ...partiesIn(member, known).map(party => facetKey("party", party)),
  ])
  return [...new Set(keys)].sort(byUnit)
}
