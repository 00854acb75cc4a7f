import { foldWord } from "../../../languages/fold.ts"
import { type Claim, type FigureClaim, isFigure, type Metric, type Person, peopleIn } from "../../../model/claim.ts"
import { byUnit } from "../../../model/order.ts"
import type { ClaimInReport, StoryView } from "../../../model/story.ts"
import { hiddenOf, maskWords } from "../../mask.ts"

/** What is listed of persons: that they are named as one of these. */
const FATES: ReadonlySet<Metric> = new Set<Metric>(["killed", "injured", "missing"])
/** Whoever is named as one of these is listed nowhere (docs/harm.md). */
const HELD: ReadonlySet<Metric> = new Set<Metric>(["detained", "abducted", "released", "surrendered"])
/** Below this age a person is a minor (Convention on the Rights of the Child, article 1). */
const OF_AGE = 18
/** A name of one word is no full name: it is never taken for another's. */
const FULL = /\S\s+\S/u

/** Where one person is named. */
export interface Naming {
  readonly fate: "killed" | "injured" | "missing"
  /** As the text has the name. */
  readonly name: string
  readonly age: number | null
  readonly sex: Person["sex"]
  readonly role: string | null
  readonly place: string | null
  readonly claim: string
  readonly claimant: string | null
  readonly report: string
  readonly version: string
  readonly outlet: string | null
  readonly published: string | null
  /** The claim's words; names of others who are not listed are covered. */
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One person, or a name that nothing shows to be another's. */
export interface NamedPerson {
  readonly name: string
  /** The incident, where the story has one. */
  readonly incident: string | null
  readonly named: readonly Naming[]
  /** Why the namings are taken for one person's; null for a single one. */
  readonly because: { readonly name: string; readonly place: string } | null
}

interface Named {
  readonly found: ClaimInReport
  readonly claim: FigureClaim
  readonly person: Person
}

/** A name in any of its spellings: vowel marks and variants of letters make no other person. */
const keyOf = (name: string): string => name.trim().split(/\s+/u).map(foldWord).join(" ")

const isMinor = (claim: Claim, { age }: Person): boolean =>
  (age !== null && age < OF_AGE) || (isFigure(claim) && claim.population === "children")

const namedIn = (view: StoryView): readonly Named[] =>
  view.claims.flatMap(found => {
    const { claim } = found
    return isFigure(claim) ? peopleIn(claim).map(person => ({ found, claim, person })) : []
  })

/** Names that are listed nowhere: of minors and of who is held, by any of the story's claims. */
const neverListed = (all: readonly Named[]): ReadonlySet<string> =>
  new Set(
    all
      .filter(({ claim, person }) => isMinor(claim, person) || HELD.has(claim.metric))
      .map(({ person }) => keyOf(person.name)),
  )

const placeOf = ({ claim: { where } }: Named): string | null => where && (where.entity ?? keyOf(where.text))

/** One full name and one place make one person; everything else stays two. */
const keyOfPerson = (named: Named, at: number): string => {
  const [name, place] = [named.person.name, placeOf(named)]
  return FULL.test(name) && place !== null ? `${keyOf(name)} @ ${place}` : `${keyOf(name)} # ${at}`
}

/** The persons whom a story's claims name as killed, injured or missing. The view is not covered: whoever is asked has to check who asks. */
export function personsIn(view: StoryView): readonly NamedPerson[] {
  const all = namedIn(view)
  const never = neverListed(all)
  const listed = all.filter(({ claim, person }) => FATES.has(claim.metric) && !never.has(keyOf(person.name)))
  const covered = all.filter(named => !listed.includes(named))
  const incidentOf = new Map(view.incidents.flatMap(({ id, claims }) => claims.map(claim => [claim, id] as const)))
  const naming = ({ found, claim, person }: Named): Naming => {
    const own = covered.filter(one => one.found.version === found.version).map(one => one.person)
    const hidden = hiddenOf(
      own,
      covered.map(one => one.person),
    )
    const { start, end, quote } = claim.evidence
    const told = (words: string | null | undefined): string | null =>
      words == null ? null : maskWords(words, null, hidden)
    return {
      fate: claim.metric as Naming["fate"],
      name: person.name,
      age: person.age,
      sex: person.sex,
      role: told(person.role),
      place: told(claim.where?.text),
      claim: claim.id,
      claimant: told(claim.attribution.claimant?.text),
      report: found.report,
      version: found.version,
      outlet: found.outlet,
      published: found.published,
      quote: maskWords(quote, start, hidden),
      start,
      end,
    }
  }
  return [...Map.groupBy(listed, keyOfPerson).values()]
    .map((same): NamedPerson => {
      const named = same.map(naming)
      const [first] = named
      const name = first?.name ?? ""
      const incident = same.flatMap(({ claim }) => incidentOf.get(claim.id) ?? [])[0] ?? null
      const because = named.length > 1 ? { name, place: first?.place ?? "" } : null
      return { name, incident, named, because }
    })
    .toSorted((a, b) => byUnit(a.incident ?? "~", b.incident ?? "~") || byUnit(keyOf(a.name), keyOf(b.name)))
}
