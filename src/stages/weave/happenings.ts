import type { Border } from "../../model/border.ts"
import type { Metric, Population, Precision } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { Acquaintance } from "../../model/story.ts"
import { redrawn } from "./borders.ts"
import { blameOf, sameClaimant } from "./identity.ts"
import { apart, dayOf, isStretch } from "./moments.ts"
import { whereabouts } from "./places.ts"
import { inOrder, type Said } from "./said.ts"
import { sameCount, sizeOf } from "./values.ts"

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

/** Counts of a state of things that lasts: totals, whatever sentence tells them. */
const STANDING: ReadonlySet<Metric> = new Set<Metric>(["displaced", "evacuated", "returned", "missing", "shelters"])

/** What a claim counts over, by its own words. */
export const spanOf = ({ claim, window }: Said): Question["counts"] =>
  claim.counts === "incident" && (isStretch(window) || STANDING.has(claim.metric)) ? "campaign" : claim.counts

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

const FINE: ReadonlySet<Precision | null> = new Set<Precision | null>(["neighbourhood", "site"])

/** Whether the words single one happening out: its day, its means, or a place within a town. */
const isSpecific = ({ claim, window }: Said): boolean =>
  window.from !== null || claim.means !== null || FINE.has(claim.where?.precision ?? null)

/** The same claimant's total, grown since. */
const grownFrom = (said: Said, total: Said, known: Acquaintance): boolean =>
  said.claim.counts !== "daily" &&
  sameClaimant(said, total) &&
  blameOf(said, total, known) !== "opposite" &&
  sizeOf(said.claim.value) >= sizeOf(total.claim.value)

/** A count below this share of what its claimant gives on the same day is of one episode. */
const EPISODE = 0.5

const isEpisode = (said: Said, claims: readonly Said[]): boolean =>
  claims.some(
    other =>
      dayOf(other.member.published) === dayOf(said.member.published) &&
      sameClaimant(said, other) &&
      sizeOf(said.claim.value) < EPISODE * sizeOf(other.claim.value),
  )

/** Where a story has a campaign's totals, a count that nothing singles out is one of them too. */
const joinsTotals = (said: Said, totals: readonly Said[], claims: readonly Said[], known: Acquaintance): boolean =>
  totals.some(total => tellsAgain(said, total, known) || grownFrom(said, total, known)) ||
  (totals.length > 0 && !isSpecific(said) && !isEpisode(said, claims))

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
  const spanHere = (said: Said): Question["counts"] =>
    said.claim.counts === "incident" && isEpisode(said, claims) ? "incident" : spanOf(said)
  const totals = claims.filter(said => spanHere(said) === "campaign")
  const open = claims.filter(said => spanHere(said) === "incident")
  const joined = open.filter(said => joinsTotals(said, totals, claims, known))
  // What joins the totals is one: the same claimant's count may have grown from it.
  const grown = open.filter(said => !joined.includes(said) && joined.some(total => grownFrom(said, total, known)))
  const all = [...totals, ...joined, ...grown]
  const daily = claims.filter(said => spanHere(said) === "daily")
  const incidents = open.filter(said => !all.includes(said) && !all.some(total => tellsAgain(said, total, known)))
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

/** All questions that whole, present claims answer, most claims first, with the borders that reviewers drew. Parts and recalled older events ask none. */
export function questions(
  claims: readonly Said[],
  known: Acquaintance,
  borders: readonly Border[] = [],
): readonly Question[] {
  const kinds = Map.groupBy(claims.toSorted(inOrder), kindOf)
  const found = [...kinds]
    .flatMap(([kind, same]) => questionsOf(kind, same, known))
    .toSorted((a, b) => b.claims.length - a.claims.length || byUnit(a.id, b.id))
  return redrawn(found, borders, kindOf)
}
