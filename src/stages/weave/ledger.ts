import type { Cell, PartOf, Relation, Row, Series, Step } from "../../model/story.ts"
import { type Column, columnsOf } from "./columns.ts"
import { type Question, questions } from "./happenings.ts"
import { dayOf } from "./moments.ts"
import { originsOf, sameStatementOfFact, sidesOf, type Ties } from "./origins.ts"
import { asPart, isOlderState, wholeOf } from "./parts.ts"
import { denialOf, relationOf } from "./relations.ts"
import type { Said } from "./said.ts"
import { inSeries, type Placed } from "./series.ts"

/** Rows, series and relations of one story. */
export interface Ledger {
  readonly rows: readonly Row[]
  readonly relations: readonly Relation[]
  readonly series: readonly Series[]
}

type Witnesses = Pick<Cell, "claims" | "origins" | "witnesses" | "sides">

/** A column with its series, and of it what the reports' newest versions still say. */
interface Told {
  readonly column: Column
  readonly steps: readonly Placed[]
  readonly current: readonly Placed[]
}

/** More columns than this are not held against each other: a story that so many outlets tell has them in its ledger all the same. */
const COMPARED_COLUMNS = 24

const nameIn = (
  mention: { readonly text: string; readonly entity: string | null } | null,
  ties: Ties,
  language: "ar" | "en",
): string | null =>
  mention === null
    ? null
    : ((mention.entity === null ? null : ties.known.nameOf(mention.entity, language)) ?? mention.text)

/** Who else gives the value of a claim, counted as origins. */
const witnessesOf = (said: Said, question: Question, ties: Ties): Witnesses => {
  const alike = question.claims.filter(other => other.current && sameStatementOfFact(said, other, ties.known))
  const found = originsOf(alike, ties)
  return {
    claims: [...new Set(alike.map(other => other.claim.id))],
    origins: found.map(origin => ({ ...origin, claims: [...new Set(origin.claims.map(other => other.claim.id))] })),
    witnesses: found.length,
    sides: sidesOf(found),
  }
}

const cellOf = (
  column: Column,
  { said, step }: Placed,
  witnesses: Witnesses,
  ties: Ties,
  language: "ar" | "en",
): Cell => ({
  claimant: column.claimant,
  via: said.claim.attribution.via.map(relay => relay.text),
  value: said.claim.value,
  population: said.claim.population,
  status: said.claim.status,
  blamed: nameIn(said.claim.blamed, ties, language),
  where: nameIn(said.claim.where, ties, language),
  claim: said.claim.id,
  quote: said.claim.evidence.quote,
  version: said.member.version,
  asOf: said.told,
  step,
  ...witnesses,
})

const stepOf = ({ said, step }: Placed, { origins, witnesses, sides }: Witnesses): Step => ({
  claim: said.claim.id,
  report: said.member.report,
  value: said.claim.value,
  published: said.member.published,
  step,
  quote: said.claim.evidence.quote,
  version: said.member.version,
  origins,
  witnesses,
  sides,
})

const populationOf = (claims: readonly Said[]): string | null => {
  const populations = new Set(claims.map(({ claim }) => claim.population))
  return populations.size === 1 ? (claims[0]?.claim.population ?? null) : "people"
}

/** The values that two columns are held against each other by: the newest of both, and of each day on which both spoke. */
function meetings(a: Told, b: Told): readonly (readonly [Said, Said])[] {
  const days = new Set(a.current.flatMap(({ said }) => dayOf(said.member.published) ?? []))
  const lastOn = (told: Told, day: string): Said | undefined =>
    told.current.findLast(({ said }) => dayOf(said.member.published) === day)?.said
  const pairs = [...days].map(day => [lastOn(a, day), lastOn(b, day)] as const)
  const all = [...pairs, [a.current.at(-1)?.said, b.current.at(-1)?.said] as const]
  const met = all.flatMap(([x, y]) => (x === undefined || y === undefined ? [] : [[x, y] as const]))
  return met.filter(([x, y], i) => met.findIndex(([p, q]) => p === x && q === y) === i)
}

const compare = (told: readonly Told[], question: Question, ties: Ties): readonly Relation[] => {
  const columns = told.slice(0, COMPARED_COLUMNS)
  return columns.flatMap((a, i) =>
    columns.slice(i + 1).flatMap(b => meetings(a, b).flatMap(([x, y]) => relationOf(x, y, question, ties.known) ?? [])),
  )
}

function answer(
  question: Question,
  parts: readonly PartOf[],
  denied: readonly Said[],
  ties: Ties,
  language: "ar" | "en",
): Ledger {
  const witnesses = new Map(question.claims.map(said => [said, witnessesOf(said, question, ties)]))
  const of = (said: Said): Witnesses => witnesses.get(said) ?? { claims: [], origins: [], witnesses: 0, sides: 0 }
  const told = columnsOf(question, ties, language).map(column => {
    const steps = inSeries(column.claims, question.counts)
    return { column, steps, current: steps.filter(({ said }) => said.current) }
  })
  const newest = told.flatMap(({ column, current }) => current.slice(-1).map(placed => ({ column, placed })))
  const [first] = question.claims
  const row: Row = {
    question: question.id,
    counts: question.counts,
    metric: first?.claim.metric ?? "",
    population: populationOf(question.claims),
    object: first?.claim.object ?? null,
    cells: newest.map(({ column, placed }) => cellOf(column, placed, of(placed.said), ties, language)),
    parts,
  }
  return {
    rows: newest.length > 0 ? [row] : [],
    series: told.map(({ column, steps }) => ({
      question: question.id,
      claimant: column.claimant,
      steps: steps.map(placed => stepOf(placed, of(placed.said))),
    })),
    relations: [
      ...compare(told, question, ties),
      ...denied.flatMap(no => newest.flatMap(({ placed }) => denialOf(no, placed.said, question, ties.known) ?? [])),
    ],
  }
}

const partsUnder = (question: Question, parts: readonly (readonly [part: Said, whole: Said])[]): readonly PartOf[] =>
  parts.filter(([, whole]) => question.claims.includes(whole)).map(([part, whole]) => asPart(part, whole))

/**
 * A story's claims as a ledger. Recalled older events stay out; denied values meet those who assert them; a part stands
 * under its whole, and is a row of its own only where no report of the story gives the whole.
 */
export function ledgerOf(claims: readonly Said[], ties: Ties, language: "ar" | "en"): Ledger {
  const present = claims.filter(({ claim }) => claim.status !== "background")
  const denied = present.filter(({ claim, current }) => claim.status === "denied" && current)
  const told = present.filter(({ claim }) => claim.status !== "denied")
  const wholes = told.filter(({ claim }) => !claim.part)
  const parts = told.filter(said => said.claim.part && !isOlderState(said, wholes))
  const placed = parts.filter(({ current }) => current).map(part => [part, wholeOf(part, wholes)] as const)
  const under = placed.flatMap(([part, whole]) => (whole === null ? [] : [[part, whole] as const]))
  const alone = new Set(placed.flatMap(([part, whole]) => (whole === null ? [part] : [])))
  const asked = told.filter(said => alone.has(said) || !parts.includes(said))
  const ledgers = questions(asked, ties.known).map(question =>
    answer(
      question,
      partsUnder(question, under),
      denied.filter(no => no.claim.metric === question.claims[0]?.claim.metric),
      ties,
      language,
    ),
  )
  return {
    rows: ledgers.flatMap(({ rows }) => rows),
    series: ledgers.flatMap(({ series }) => series),
    relations: ledgers.flatMap(({ relations }) => relations),
  }
}
