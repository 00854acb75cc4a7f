import { callsByOffice, isOfficeOf } from "../../languages/held-office.ts"
import { distanceTo, IN_REPORT, theNearest } from "./nearest.ts"
import type { Person } from "./persons.ts"
import type { Speaking } from "./said.ts"

/** How many days from a report in which its holder is named an office alone still means him. */
const HELD_WITHIN = 45

/** Telling words that an office and the one told of a person have in common at least, where two reports tell them. */
const ENOUGH = 1

/** How far from a claim a person is told to hold the office that its claimant is called by, in days; infinite where he is not. */
function distanceOfOffice(said: Speaking, office: string, { named }: Person): number {
  const held = named.filter(({ role }) => role !== null && isOfficeOf(office, role, 0))
  const here = held.flatMap(({ claims }) => claims).filter(({ member }) => member.report === said.member.report)
  if (here.length > 0) return IN_REPORT
  const days = distanceTo(
    said,
    held.filter(({ role }) => role !== null && isOfficeOf(office, role, ENOUGH)).flatMap(({ claims }) => claims),
  )
  return days <= HELD_WITHIN ? days : Number.POSITIVE_INFINITY
}

/** Whether the claimant is called by an office alone, which is linked to no body. */
export const isOfficeAlone = ({ claim, ownership }: Speaking): boolean => {
  const { claimant } = claim.attribution
  return ownership === "named" && claimant?.entity === null && callsByOffice(claimant.text)
}

/** Whom an office alone means: the person told nearest in time to hold it; null of two as near. */
export const holderOf = (said: Speaking, persons: readonly Person[]): Person | null =>
  theNearest(persons, person => distanceOfOffice(said, said.claim.attribution.claimant?.text ?? "", person))

/** Who of several that bear one name is meant by it alone: the one whose office is told nearest in time, in the same report before all; null of two as near. */
export const bearerOf = (said: Speaking, bearers: readonly Person[]): Person | null =>
  theNearest(bearers, ({ named }) =>
    distanceTo(
      said,
      named.filter(({ role }) => role !== null).flatMap(({ claims }) => claims),
    ),
  )
