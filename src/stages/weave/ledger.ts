import { METRICS } from "../../model/claim.ts"
import type { PartOf, Relation, Row, Series, Step } from "../../model/ledger.ts"
import { accountsOf } from "./accounts.ts"
import { cellOf, stepOf, type Witnesses, witnessesOf } from "./cells.ts"
import { type Column, columnsOf } from "./columns.ts"
import { type Question, questions } from "./happenings.ts"
import { dayOf } from "./moments.ts"
import type { Ties } from "./origins.ts"
import { asPart, isOlderState, wholeOf } from "./parts.ts"
import { denialOf, type Related, relationOf, tellRelation } from "./relations.ts"
import type { Said } from "./said.ts"
import { inSeries, type Placed } from "./series.ts"
import { farApart, sameCount } from "./values.ts"

/** A series with why the names of its claimant are one. */
export interface NamedSeries extends Series {
  readonly named: readonly string[]
}

/** Questions, rows, series and relations of one story. */
export interface Ledger {
  readonly questions: readonly Question[]
  readonly rows: readonly Row[]
  readonly relations: readonly Relation[]
  readonly series: readonly NamedSeries[]
}

/** A column with its series, and of it what the reports' newest versions still say. */
interface Told {
  readonly column: Column
  readonly steps: readonly Placed[]
  readonly current: readonly Placed[]
}

/** More columns than this are not held against each other: a story that so many outlets tell has them in its ledger all the same. */
const COMPARED_COLUMNS = 24

/** What a series told before its newest value, newest first; a value that was told again stands once. */
const earlierThan = (newest: Placed, steps: readonly Placed[]): readonly Placed[] => {
  const before = steps.slice(0, steps.indexOf(newest)).toReversed()
  const others = before.filter(({ said }) => !sameCount(said.claim.value, newest.said.claim.value))
  return others.filter(
    ({ said }, i) => others.findLastIndex(other => sameCount(other.said.claim.value, said.claim.value)) === i,
  )
}

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

const compare = (told: readonly Told[], question: Question, ties: Ties): readonly Related[] => {
  const columns = told.slice(0, COMPARED_COLUMNS)
  return columns.flatMap((a, i) =>
    columns.slice(i + 1).flatMap(b => meetings(a, b).flatMap(([x, y]) => relationOf(x, y, question, ties.known) ?? [])),
  )
}

/** Whether whoever gave a value came to another's later. */
const cameTo = ({ current }: Told, from: Said, other: Said): boolean =>
  current
    .slice(current.findIndex(({ said }) => said === from) + 1)
    .some(({ said: { claim } }) => claim.value.qualifier !== "vague" && !farApart(claim.value, other.claim.value))

/** The conflicts that their own claimants have settled: nobody else's word ends one. */
const settledIn = (related: readonly Related[], told: readonly Told[]): ReadonlySet<Related> => {
  const whose = (claim: Said): Told | undefined =>
    told.find(({ current }) => current.some(({ said }) => said === claim))
  return new Set(
    related.filter(({ kind, reason, a, b }) => {
      const [mine, theirs] = [whose(a), whose(b)]
      if (kind !== "conflict" || reason !== "one question" || mine === undefined || theirs === undefined) return false
      return cameTo(mine, a, b) || cameTo(theirs, b, a)
    }),
  )
}

/** What a question is answered with besides its claims. */
interface Beside {
  readonly parts: readonly PartOf[]
  readonly denied: readonly Said[]
  /** All questions of the story. */
  readonly questions: readonly Question[]
}

function answer(
  question: Question,
  { parts, denied, questions }: Beside,
  ties: Ties,
  language: "ar" | "en",
): Omit<Ledger, "questions"> {
  const witnesses = new Map(question.claims.map(said => [said, witnessesOf(said, question, ties, language)]))
  const of = (said: Said): Witnesses => witnesses.get(said) ?? { claims: [], origins: [], witnesses: 0, sides: 0 }
  const told = columnsOf(question, ties, language).map(column => {
    const steps = inSeries(column.claims, question, { questions, known: ties.known })
    return { column, steps, current: steps.filter(({ said }) => said.current) }
  })
  const newest = told.flatMap(({ column, steps, current }) =>
    current.slice(-1).map(placed => ({ column, placed, before: earlierThan(placed, steps) })),
  )
  const naming = { known: ties.known, language }
  const step = (placed: Placed): Step => stepOf(placed, of(placed.said))
  const related = [
    ...compare(told, question, ties),
    ...denied.flatMap(no => newest.flatMap(({ placed }) => denialOf(no, placed.said, question, ties.known) ?? [])),
  ]
  const settled = settledIn(related, told)
  const answers = newest.map(({ placed: { said } }) => ({ said, witnesses: of(said) }))
  const [first] = question.claims
  const row: Row = {
    question: question.id,
    counts: question.counts,
    metric: first?.claim.metric ?? "",
    population: populationOf(question.claims),
    object: first?.claim.object ?? null,
    cells: newest.map(({ column, placed, before }) =>
      cellOf(column, { ...placed, earlier: before.map(step) }, of(placed.said), naming),
    ),
    parts,
    accounts: accountsOf(answers, related, ties.known),
  }
  return {
    rows: newest.length > 0 ? [row] : [],
    series: told.map(({ column, steps }) => ({
      question: question.id,
      claimant: column.claimant,
      named: column.named,
      steps: steps.map(step),
    })),
    relations: related.map(one => tellRelation(one, naming, settled.has(one))),
  }
}

const partsUnder = (question: Question, parts: readonly (readonly [part: Said, whole: Said])[]): readonly PartOf[] =>
  parts.filter(([, whole]) => question.claims.includes(whole)).map(([part, whole]) => asPart(part, whole))

const METRIC_NAMES: readonly string[] = METRICS

/** Victims stand before other counts, in the order in which the metrics are listed. */
const rankOf = ({ metric }: Row): number => METRIC_NAMES.indexOf(metric)

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
  const all = questions(asked, ties.known, ties.borders)
  const ledgers = all.map(question => {
    const no = denied.filter(({ claim }) => claim.metric === question.claims[0]?.claim.metric)
    return answer(question, { parts: partsUnder(question, under), denied: no, questions: all }, ties, language)
  })
  return {
    questions: all,
    rows: ledgers.flatMap(({ rows }) => rows).toSorted((a, b) => rankOf(a) - rankOf(b)),
    series: ledgers.flatMap(({ series }) => series),
    relations: ledgers.flatMap(({ relations }) => relations),
  }
}
