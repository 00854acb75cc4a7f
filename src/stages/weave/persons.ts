import {
  callsByOffice,
  exclude,
  heldOffice,
  isOfficeOf,
  nothingInCommon,
  sameOffice,
} from "../../languages/held-office.ts"
import type { Mention } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { SameClaimant } from "../../model/sameness.ts"
import type { Acquaintance } from "../../model/story.ts"
import { dayNumber } from "./moments.ts"
import { isOneAcross, isUnknownPerson } from "./one-name.ts"
import { formOf, partsOf } from "./person-names.ts"
import { inOrder, type Said } from "./said.ts"
import { foldedKey } from "./words.ts"

/** A person as reports name him, with one office or none, and the claims that do. */
interface Spoken {
  readonly name: Mention
  readonly role: string | null
  readonly claims: readonly Said[]
}

const reportsOf = ({ claims }: Spoken): ReadonlySet<string> => new Set(claims.map(({ member }) => member.report))

/** The first day on which he is spoken of so. */
const firstDay = ({ claims }: Spoken): string => claims.map(({ stated }) => stated ?? "9").sort(byUnit)[0] ?? "9"

/** Whether somebody holds an office on a day who had left it before another day: "the former governor" first, "the governor" later. */
const leftBefore = (former: Spoken, holder: Spoken): boolean =>
  former.role !== null &&
  holder.role !== null &&
  heldOffice(former.role).former &&
  !heldOffice(holder.role).former &&
  firstDay(former) < firstDay(holder)

/** Whether the offices of two of one name tell that they are two: one post of two things, another side's office, one left before the other came. */
function excludeEachOther(a: Spoken, b: Spoken, known: Acquaintance): boolean {
  if (a.role === null || b.role === null || a.role === b.role) return false
  const [x, y] = [heldOffice(a.role), heldOffice(b.role)]
  if (exclude(x, y)) return true
  if (sameOffice(x, y) && (leftBefore(a, b) || leftBefore(b, a))) return true
  const [s, t] = [a, b].map(({ role, claims: [first] }) => known.sideOfOffice(role ?? "", first?.told ?? null))
  if (s != null && t != null && s !== t) return true
  return Math.min(partsOf(a.name.text).length, partsOf(b.name.text).length) === 1 && nothingInCommon(x, y)
}

const officesMeet = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && sameOffice(heldOffice(a), heldOffice(b))

/** Two who are told of as one, and why; "apart" where something says that they are two; null where nothing says either. */
function samePerson(a: Spoken, b: Spoken, known: Acquaintance): SameClaimant | "apart" | null {
  const [e, f] = [a.name.entity, b.name.entity]
  const unknown = isUnknownPerson(e) && isUnknownPerson(f)
  if (e === f && !unknown) return "one entity"
  if (isOneAcross(a.name, b.name)) return "two scripts"
  if (!unknown) return "apart"
  const form = e === f ? "same" : formOf(a.name.text, b.name.text)
  if (form === null) return "apart"
  if (reportsOf(a).isDisjointFrom(reportsOf(b)) && excludeEachOther(a, b, known)) return "apart"
  if (form === "same") return "one name"
  if (form === "family") return officesMeet(a.role, b.role) ? "one name and office" : "apart"
  return officesMeet(a.role, b.role) ? "one name and office" : "shorter name"
}

/** Claims of one person. */
interface Person {
  readonly key: string
  readonly spoken: Spoken[]
}

/** Everybody who is named as a claimant, once for each name and office. */
function spokenIn(claims: readonly Said[]): readonly Spoken[] {
  const named = claims.filter(({ claim }) => claim.attribution.claimant?.entity?.startsWith("person:"))
  const asTold = Map.groupBy(named.toSorted(inOrder), ({ claim: { attribution } }) =>
    [attribution.claimant?.entity, attribution.claimant?.text, attribution.role].join("|"),
  )
  return [...asTold.values()].flatMap(same => {
    const [first] = same
    const { claimant, role } = first?.claim.attribution ?? { claimant: null, role: null }
    return claimant ? [{ name: claimant, role, claims: same }] : []
  })
}

/** The persons that a story's claims name; a namesake has a key of his own, by his office. */
function personsIn(claims: readonly Said[], known: Acquaintance): readonly Person[] {
  const persons: Person[] = []
  for (const spoken of spokenIn(claims)) {
    const mine = persons.find(({ spoken: others }) => {
      const how = others.map(other => samePerson(other, spoken, known))
      return how.some(each => each !== null && each !== "apart") && !how.includes("apart")
    })
    if (mine !== undefined) {
      mine.spoken.push(spoken)
      continue
    }
    const { entity } = spoken.name
    const namesakes = persons.some(({ key }) => key === entity)
    persons.push({ key: namesakes ? `${entity}/${foldedKey(spoken.role ?? "")}` : (entity ?? ""), spoken: [spoken] })
  }
  return persons
}

/** How many days from a report in which its holder is named an office alone still means him. */
const HELD_WITHIN = 45

/** Telling words that an office and the one told of a person have in common at least, where two reports tell them. */
const ENOUGH = 1

/** Nearer than any day: within one report. */
const IN_REPORT = -1

/** How far from a claim a person is told to hold the office that its claimant is called by, in days; null where he is not. */
function distance(said: Said, office: string, { spoken }: Person): number | null {
  const days = spoken.flatMap(({ role, claims }) => {
    if (role === null || !isOfficeOf(office, role, 0)) return []
    if (claims.some(({ member }) => member.report === said.member.report)) return [IN_REPORT]
    if (!isOfficeOf(office, role, ENOUGH)) return []
    return claims.flatMap(other => {
      const [x, y] = [dayNumber(other.stated), dayNumber(said.stated)]
      return x === null || y === null ? [] : [Math.abs(x - y)]
    })
  })
  const nearest = Math.min(...days)
  return nearest <= HELD_WITHIN ? nearest : null
}

/** Whether the claimant is called by an office alone, which is linked to no body. */
const isOfficeAlone = ({ claim, ownership }: Said): boolean => {
  const { claimant } = claim.attribution
  return ownership === "named" && claimant?.entity === null && callsByOffice(claimant.text)
}

/** Whom an office alone means: the person told nearest in time to hold it; "several" where two are as near. */
function holderOf(said: Said, persons: readonly Person[]): string | null {
  const office = said.claim.attribution.claimant?.text ?? ""
  const told = persons.flatMap(person => {
    const days = distance(said, office, person)
    return days === null ? [] : [{ key: person.key, days }]
  })
  const nearest = Math.min(...told.map(({ days }) => days))
  const [first, other] = told.filter(({ days }) => days === nearest)
  return other === undefined ? (first?.key ?? null) : null
}

/**
 * The claims of a story with the person that each one's claimant is: by name, office and time. Of one name are two persons where their offices
 * exclude each other; who is called by an office alone is whoever is named as its holder nearest in time, and nobody of two as near.
 */
export function withPersons(claims: readonly Said[], known: Acquaintance): readonly Said[] {
  const persons = personsIn(claims, known)
  const byClaim = new Map(
    persons.flatMap(({ key, spoken }) => spoken.flatMap(told => told.claims.map(said => [said, key] as const))),
  )
  return claims.map(said => {
    const key = byClaim.get(said)
    if (key !== undefined) return { ...said, person: { key, by: "name" } }
    return isOfficeAlone(said) ? { ...said, person: { key: holderOf(said, persons), by: "office" } } : said
  })
}

/** Why two claimants who are persons are one, where their story has them for one person. */
export function whyOnePerson(a: Said, b: Said): SameClaimant {
  const [x, y] = [a.claim.attribution, b.claim.attribution]
  if (a.person?.by === "office" || b.person?.by === "office") return "holder of the office"
  if (x.claimant === null || y.claimant === null) return "one entity"
  if (x.claimant.entity === y.claimant.entity) return isUnknownPerson(x.claimant.entity) ? "one name" : "one entity"
  if (isOneAcross(x.claimant, y.claimant)) return "two scripts"
  const meet = officesMeet(x.role, y.role)
  return meet ? "one name and office" : "shorter name"
}
