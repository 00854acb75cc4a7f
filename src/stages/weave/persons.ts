import { shareWordAcross } from "../../languages/bodies-across.ts"
import { exclude, heldOffice, isOfficeOf, nothingInCommon, sameOffice } from "../../languages/held-office.ts"
import type { Mention } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { SameClaimant } from "../../model/sameness.ts"
import type { Acquaintance } from "../../model/story.ts"
import { bearerOf, holderOf, isOfficeAlone } from "./holders.ts"
import { isOneAcross, isUnknownPerson } from "./one-name.ts"
import { formOf, partsOf } from "./person-names.ts"
import { inOrder, type Speaking } from "./said.ts"
import { foldedKey } from "./words.ts"

/** A person as reports name him, with one office or none, and the claims that do. */
interface Named {
  readonly name: Mention
  readonly role: string | null
  readonly claims: readonly Speaking[]
}

const reportsOf = ({ claims }: Named): ReadonlySet<string> => new Set(claims.map(({ member }) => member.report))

/** The first day on which he is spoken of so. */
const firstDay = ({ claims }: Named): string => claims.map(({ stated }) => stated ?? "9").sort(byUnit)[0] ?? "9"

/** Whether somebody holds an office on a day who had left it before another day: "the former governor" first, "the governor" later. */
const leftBefore = (former: Named, holder: Named): boolean =>
  former.role !== null &&
  holder.role !== null &&
  heldOffice(former.role).former &&
  !heldOffice(holder.role).former &&
  firstDay(former) < firstDay(holder)

/** A name of so many parts is hardly borne by two holders of one post. */
const LONG_NAME = 3
const isLong = ({ name }: Named): boolean => partsOf(name.text).length >= LONG_NAME

/** Whether the offices of two of one name tell that they are two: one post of two things, another side's office, one left before the other came. */
function excludeEachOther(a: Named, b: Named, known: Acquaintance): boolean {
  if (a.role === null || b.role === null || a.role === b.role) return false
  const [x, y] = [heldOffice(a.role), heldOffice(b.role)]
  if (exclude(x, y) && !(isLong(a) && isLong(b))) return true
  if (sameOffice(x, y) && (leftBefore(a, b) || leftBefore(b, a))) return true
  const [s, t] = [a, b].map(({ role, claims: [first] }) => known.sideOfOffice(role ?? "", first?.told ?? null))
  if (s != null && t != null && s !== t) return true
  return Math.min(partsOf(a.name.text).length, partsOf(b.name.text).length) === 1 && nothingInCommon(x, y)
}

const officesMeet = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && sameOffice(heldOffice(a), heldOffice(b))

/** Two who are told of as one, and why; "apart" where something says that they are two; null where nothing says either. */
function samePerson(a: Named, b: Named, known: Acquaintance): SameClaimant | "apart" | null {
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

/** One person of a story: the names, each with one office or none, and the claims that name him so. */
export interface Person {
  readonly key: string
  readonly named: readonly Named[]
}

/** Everybody who is named as a claimant, once for each name and office. */
function namedIn(claims: readonly Speaking[]): readonly Named[] {
  const spoken = claims.filter(({ claim }) => claim.attribution.claimant?.entity?.startsWith("person:"))
  const asTold = Map.groupBy(spoken.toSorted(inOrder), ({ claim: { attribution } }) =>
    [attribution.claimant?.entity, attribution.claimant?.text, attribution.role].join("|"),
  )
  return [...asTold.values()].flatMap(same => {
    const [first] = same
    const { claimant, role } = first?.claim.attribution ?? { claimant: null, role: null }
    return claimant ? [{ name: claimant, role, claims: same }] : []
  })
}

/** Whether somebody is the one whom all of these tell of: one of them says so, and none that he is another. */
function isOneOf(named: Named, others: readonly Named[], known: Acquaintance): boolean {
  let one = false
  for (const other of others) {
    const how = samePerson(other, named, known)
    if (how === "apart") return false
    one ||= how !== null
  }
  return one
}

const ofOneScript = (all: readonly Named[], known: Acquaintance): readonly Named[][] => {
  const groups: Named[][] = []
  for (const named of all) {
    const mine = groups.find(others => isOneOf(named, others, known))
    if (mine === undefined) groups.push([named])
    else mine.push(named)
  }
  return groups
}

const officesAcross = (some: readonly Named[], others: readonly Named[]): boolean =>
  some.some(({ role: a }) =>
    others.some(({ role: b }) => a !== null && b !== null && (isOfficeOf(a, b, 1) || shareWordAcross(a, b))),
  )

const isArabic = ({ name }: Named): boolean => /^\p{Script=Arabic}/u.test(name.text)

/** Who is who, first within each script, then across: of two who bear the name in the other script the one of that office, else neither. */
function grouped(all: readonly Named[], known: Acquaintance): readonly (readonly Named[])[] {
  const groups = ofOneScript(all.filter(isArabic), known)
  const left = ofOneScript(
    all.filter(named => !isArabic(named)),
    known,
  ).filter(group => {
    const like = groups.filter(others => group.every(named => isOneOf(named, others, known)))
    const [one, another] = like.length > 1 ? like.filter(others => officesAcross(group, others)) : like
    if (one === undefined || another !== undefined) return true
    one.push(...group)
    return false
  })
  const place = new Map(all.map((named, i) => [named, i]))
  const byPlace = (a: Named, b: Named): number => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  return [...groups, ...left]
    .map(group => group.toSorted(byPlace))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byPlace(a, b)))
}

/** The address of a person by a name and an office, also where nobody else bears the name. */
export const keyByOffice = (entity: string, office: string): string => `${entity}/${foldedKey(office)}`

const bears = ({ named }: Person, entity: string | null): boolean => named.some(({ name }) => name.entity === entity)

/** Persons of whom some bear one name, each with the claims that call him by the name alone, where it is told whom they mean. */
function namesakes(persons: readonly Person[], isShared: (named: Named) => boolean): readonly Person[] {
  const isAlone = (named: Named): boolean => named.role === null && isShared(named)
  const told = persons.map(({ key, named }) => ({ key, named: named.filter(one => !isAlone(one)) }))
  const alone = persons
    .flatMap(({ named }) => named.filter(isAlone))
    .flatMap(named => named.claims.map(said => ({ ...named, claims: [said], said })))
  const meant = Map.groupBy(alone, ({ said, name }) => {
    const bearers = told.filter(person => bears(person, name.entity))
    return bearerOf(said, bearers)?.key ?? keyByOffice(name.entity ?? "", "")
  })
  const keys = [...new Set([...told.map(({ key }) => key), ...meant.keys()])]
  return keys
    .map(key => ({
      key,
      named: [...told.filter(one => one.key === key).flatMap(({ named }) => named), ...(meant.get(key) ?? [])],
    }))
    .filter(({ named }) => named.length > 0)
}

/** The persons that a story's claims name; of several who bear one name each has a key of his own, by his office. */
function personsIn(claims: readonly Speaking[], known: Acquaintance): readonly Person[] {
  const groups = grouped(namedIn(claims), known)
  const bearers = new Map<string | null, number>()
  for (const group of groups)
    for (const entity of new Set(group.map(({ name }) => name.entity)))
      bearers.set(entity, (bearers.get(entity) ?? 0) + 1)
  const isShared = ({ name }: Named): boolean => (bearers.get(name.entity) ?? 0) > 1
  const persons = groups.flatMap(named => {
    const [first] = named
    const entity = first?.name.entity ?? ""
    if (first === undefined || !isShared(first)) return [{ key: entity, named }]
    return [{ key: keyByOffice(entity, named.find(({ role }) => role !== null)?.role ?? ""), named }]
  })
  return groups.some(group => group.some(isShared)) ? namesakes(persons, isShared) : persons
}

/**
 * The claims of a story with the person that each one's claimant is: by name, office and time. Of one name are two persons where their offices
 * exclude each other, and the name alone is the one spoken of nearest in time; who is called by an office alone is whoever is named as its
 * holder nearest in time, and nobody of two as near.
 */
export function withPersons(claims: readonly Speaking[], known: Acquaintance): readonly Speaking[] {
  const persons = personsIn(claims, known)
  const byClaim = new Map(
    persons.flatMap(({ key, named }) => named.flatMap(told => told.claims.map(said => [said, key] as const))),
  )
  return claims.map(said => {
    const key = byClaim.get(said)
    if (key !== undefined) return { ...said, person: { key, by: "name" } }
    return isOfficeAlone(said) ? { ...said, person: { key: holderOf(said, persons)?.key ?? null, by: "office" } } : said
  })
}

/** Why two claimants who are persons are one, where their story has them for one person. */
export function whyOnePerson(a: Speaking, b: Speaking): SameClaimant {
  const [x, y] = [a.claim.attribution, b.claim.attribution]
  if (a.person?.by === "office" || b.person?.by === "office") return "holder of the office"
  if (x.claimant === null || y.claimant === null) return "one entity"
  if (x.claimant.entity === y.claimant.entity) return isUnknownPerson(x.claimant.entity) ? "one name" : "one entity"
  if (isOneAcross(x.claimant, y.claimant)) return "two scripts"
  const meet = officesMeet(x.role, y.role)
  return meet ? "one name and office" : "shorter name"
}
