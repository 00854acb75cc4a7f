import type { ReportHead } from "../../../model/archive.ts"
import {
  type Claim,
  type EventType,
  type FigureClaim,
  isFigure,
  type Mention,
  PRECISIONS,
} from "../../../model/claim.ts"
import { EVENT_CODES, leadingType, typeOfMeans } from "../../../model/event-codes.ts"
import type { Incident } from "../../../model/incident.ts"
import type { Account, Counts, Row } from "../../../model/ledger.ts"
import type { ClaimInReport, StoryView } from "../../../model/story.ts"
import type { About } from "../claims/row.ts"
import { areaOf, type Located } from "./located.ts"

/** A report of an incident, with the rules that read it. */
export interface Carrying extends ReportHead {
  readonly title: string | null
}

/** What one question of an incident is answered with: its best witnessed account. */
export interface Toll {
  readonly row: Row
  readonly account: Account
  /** The word of a vague count, where nobody gives a number. */
  readonly word: string | null
  /** Accounts that may not be put into one range with it: other victims, or not the same count. */
  readonly others: number
}

/** All that layouts of incidents are made of; names are covered. */
export interface IncidentFacts {
  readonly story: string
  readonly incident: Incident
  readonly claims: readonly ClaimInReport[]
  readonly reports: readonly Carrying[]
  /** What kind of event it is told as most often; null where nothing says. */
  readonly type: EventType | null
  readonly where: Located
  /** Entities that act or are blamed, by neutral name, each once. */
  readonly doers: readonly string[]
  readonly targets: readonly string[]
  readonly killed: Toll | null
  readonly injured: Toll | null
  /** The killed of one population (civilians, children, women), counted by themselves or as a part of all; null where nobody does. */
  readonly killedOf: (population: string) => Counts["ucdp"] | null
  readonly about: About
}

const typeOf = (claims: readonly Claim[]): EventType | null =>
  leadingType(claims.flatMap(claim => (claim.kind === "event" && EVENT_CODES[claim.type].acled ? [claim.type] : []))) ??
  leadingType(claims.flatMap(claim => (isFigure(claim) ? (typeOfMeans(claim.means) ?? []) : [])))

const witnessesOf = (account: Account, row: Row): number =>
  Math.max(0, ...row.cells.filter(({ claim }) => account.claims.includes(claim)).map(cell => cell.witnesses))

/** The account that most origins carry, the first of equals; null where the row has none. */
function tollOf(row: Row | undefined): Toll | null {
  const [account] = row?.accounts.toSorted((a, b) => witnessesOf(b, row) - witnessesOf(a, row)) ?? []
  if (row === undefined || account === undefined) return null
  const words = row.cells.filter(({ claim }) => account.claims.includes(claim)).map(({ value }) => value.word)
  const word = account.counts.extent === null ? (words.find(each => each !== null) ?? null) : null
  return { row, account, word, others: row.accounts.length - 1 }
}

const EVERYBODY: ReadonlySet<string | null> = new Set(["people", "civilians", null])

/** The count of everybody; where there is none, the only count of some. Counts of several populations are never added up. */
function wholeOf(rows: readonly Row[], metric: FigureClaim["metric"]): Toll | null {
  const counted = rows.filter(row => row.metric === metric && row.object === null)
  const whole = counted.find(row => EVERYBODY.has(row.population))
  return tollOf(whole ?? (counted.length === 1 ? counted[0] : undefined))
}

/** The range that parts of a toll give for one population; the best is told only where they agree. */
function partsOf({ row, account }: Toll, population: string): Counts["ucdp"] | null {
  const values = row.parts
    .filter(part => part.population === population && account.claims.includes(part.whole ?? ""))
    .flatMap(({ value: { min, max, qualifier } }) => (qualifier === "vague" ? [] : [min, max]))
    .filter(bound => bound !== null)
  if (values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { low, high, best: low === high ? low : null }
}

const finenessOf = ({ where }: Claim): number =>
  where === null ? -1 : (where.entity === null ? 0 : 10) + PRECISIONS.indexOf(where.precision ?? "country")

/** The place that the words give most finely, one that is known before one that is not. */
const whereOf = (claims: readonly Claim[]) => claims.toSorted((a, b) => finenessOf(b) - finenessOf(a))[0]?.where ?? null

const namesOf = (mentions: readonly (Mention | null)[], view: StoryView): readonly string[] => [
  ...new Set(mentions.flatMap(mention => (mention?.entity == null ? [] : (view.names[mention.entity] ?? [])))),
]

/** What layouts need of one incident of a covered story; the reports are those that `carrying` knows. */
export function factsOf(
  incident: Incident,
  view: StoryView,
  carrying: ReadonlyMap<string, Carrying>,
  about: About,
): IncidentFacts {
  const ids = new Set(incident.claims)
  const claims = view.claims.filter(({ claim }) => ids.has(claim.id))
  const said = claims.map(({ claim }) => claim)
  const rows = view.rows.filter(({ question }) => incident.questions.includes(question))
  const killed = wholeOf(rows, "killed")
  return {
    story: view.story,
    incident,
    claims,
    reports: [...new Set(claims.map(({ version }) => version))].flatMap(version => carrying.get(version) ?? []),
    type: typeOf(said),
    where: areaOf(whereOf(said), about.place),
    doers: namesOf(
      said.flatMap(claim => [claim.blamed, ...(claim.kind === "event" ? claim.actors : [])]),
      view,
    ),
    targets: namesOf(
      said.flatMap(claim => (claim.kind === "event" ? claim.targets : [])),
      view,
    ),
    killed,
    injured: wholeOf(rows, "injured"),
    killedOf: population =>
      tollOf(rows.find(row => row.metric === "killed" && row.population === population))?.account.counts.ucdp ??
      (killed === null ? null : partsOf(killed, population)),
    about,
  }
}
