import type { Population } from "../../model/claim.ts"
import type { Acquaintance } from "../../model/story.ts"
import { blameOf } from "./identity.ts"
import { apart, isStretch } from "./moments.ts"
import { whereabouts } from "./places.ts"
import { inOrder, type Said } from "./said.ts"
import { sameCount } from "./values.ts"

/** The claims of one question: one happening or campaign, one metric, one population or kind of thing. */
export interface Question {
  readonly id: string
  readonly counts: "incident" | "campaign" | "daily"
  readonly claims: readonly Said[]
}

/**
 * Populations whose tolls answer one question. "9 people" and "9 civilians" are told of one toll by two papers;
 * a count of medics or of soldiers is another question.
 */
export const populationClass = (population: Population | null): string =>
  population === null || population === "civilians" ? "people" : population

/** The smallest value by which an incident's count is recognised as a campaign's total told again. */
const TELLING_COUNT = 3

const spanOf = ({ claim, window }: Said): Question["counts"] =>
  claim.counts === "incident" && isStretch(window) ? "campaign" : claim.counts

const kindOf = ({ claim }: Said): string => `${claim.metric}/${claim.object ?? populationClass(claim.population)}`

/** A total that another report tells without its span: same count, same place, not the other side's doing. */
const tellsAgain = (said: Said, total: Said, known: Acquaintance): boolean =>
  sameCount(said.claim.value, total.claim.value) &&
  (said.claim.value.min ?? 0) >= TELLING_COUNT &&
  blameOf(said, total, known) !== "opposite" &&
  whereabouts(said.claim.where, total.claim.where, known) !== "apart"

/** Whether two counts may be of one incident: nothing in place, days or means says otherwise. */
const oneIncident = (a: Said, b: Said, known: Acquaintance): boolean => {
  const place = whereabouts(a.claim.where, b.claim.where, known)
  return (
    place !== "apart" &&
    place !== "unknown" &&
    !apart(a.window, b.window) &&
    (a.claim.means === null || b.claim.means === null || a.claim.means === b.claim.means)
  )
}

const intoIncidents = (claims: readonly Said[], known: Acquaintance): readonly (readonly Said[])[] => {
  const incidents: Said[][] = []
  for (const said of claims) {
    const mine = incidents.find(incident => incident.every(other => oneIncident(said, other, known)))
    if (mine === undefined) incidents.push([said])
    else mine.push(said)
  }
  return incidents
}

/** The questions that one kind of count answers: its campaign, its daily counts, and each incident. */
function questionsOf(kind: string, claims: readonly Said[], known: Acquaintance): readonly Question[] {
  const totals = claims.filter(said => spanOf(said) === "campaign")
  const isTotal = (said: Said): boolean => totals.includes(said) || totals.some(total => tellsAgain(said, total, known))
  const daily = claims.filter(said => spanOf(said) === "daily")
  const incidents = claims.filter(said => spanOf(said) === "incident" && !isTotal(said))
  const campaign = claims.filter(said => !daily.includes(said) && !incidents.includes(said))
  return [
    { id: `campaign/${kind}`, counts: "campaign" as const, claims: campaign },
    { id: `daily/${kind}`, counts: "daily" as const, claims: daily },
    ...intoIncidents(incidents, known).map(incident => ({
      id: `incident/${kind}/${incident[0]?.claim.id ?? ""}`,
      counts: "incident" as const,
      claims: incident,
    })),
  ].filter(question => question.claims.length > 0)
}

/** All questions that whole, present claims answer, most claims first. Parts and recalled older events ask none. */
export function questions(claims: readonly Said[], known: Acquaintance): readonly Question[] {
  const kinds = Map.groupBy(claims.toSorted(inOrder), kindOf)
  return [...kinds]
    .flatMap(([kind, same]) => questionsOf(kind, same, known))
    .toSorted((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
}
