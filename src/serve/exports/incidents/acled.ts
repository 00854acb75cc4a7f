import type { Precision } from "../../../model/claim.ts"
import { EVENT_CODES } from "../../../model/event-codes.ts"
import type { IncidentFacts } from "./facts.ts"
import { type Layout, outletsOf, tellersOf } from "./layout.ts"

/** ACLED's 1 is a town, 2 a part of a district, 3 a province. */
const GEO_PRECISION: Readonly<Record<Precision, number | null>> = {
  site: 1,
  neighbourhood: 1,
  city: 1,
  district: 2,
  region: 3,
  country: null,
}

const DAY = 86_400_000
const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1

/** ACLED's 1 is the day, 2 the week, 3 the month; null where the words leave more open. */
const timePrecision = ({ incident: { from, to } }: IncidentFacts): number | null => {
  if (from === null || to === null) return null
  const days = daysIn(from, to)
  if (days === 1) return 1
  return days <= 7 ? 2 : days <= 31 ? 3 : null
}

const codeOf = ({ type }: IncidentFacts) => (type === null ? null : EVENT_CODES[type].acled)

/** ACLED's disorder type follows from its event type. */
const disorderOf = (facts: IncidentFacts): string | null => {
  const [event] = codeOf(facts) ?? []
  if (event === undefined) return null
  if (event === "Protests") return "Demonstrations"
  return event === "Strategic developments" ? event : "Political violence"
}

/** One body alone is named as acting or blamed: of several that accuse each other, none is the actor. */
const doer = ({ doers }: IncidentFacts): string | null => (doers.length === 1 ? (doers[0] ?? null) : null)

const isOfCivilians = ({ killedOf, claims }: IncidentFacts): boolean =>
  killedOf("civilians") !== null ||
  claims.some(({ claim }) => claim.kind === "figure" && claim.population === "civilians")

/** ACLED counts the most conservative number; a word is no number here. */
const fatalities = ({ killed }: IncidentFacts): number | null => {
  const acled = killed?.account.counts.acled ?? null
  return acled === null || acled.word !== null ? null : acled.count
}

const notes = ({ claims, type }: IncidentFacts): string | null => {
  const told = claims.find(({ claim }) => (type === null ? claim.kind === "figure" : claim.kind === "event"))
  const first = told ?? claims[0]
  return first === undefined ? null : `“${first.claim.evidence.quote.replace(/\s+/g, " ")}”`
}

/** ACLED's columns in their order, as of its column changes of March 2023 (docs/exports.md says what stands in each). */
export const ACLED: Layout = [
  ["event_id_cnty", ({ incident, where }) => `${where.country ?? ""}${incident.id}`],
  ["event_date", ({ incident }) => incident.from],
  ["year", ({ incident }) => (incident.from === null ? null : Number(incident.from.slice(0, 4)))],
  ["time_precision", timePrecision],
  ["disorder_type", disorderOf],
  ["event_type", facts => codeOf(facts)?.[0] ?? null],
  ["sub_event_type", facts => codeOf(facts)?.[1] ?? null],
  ["actor1", doer],
  ["assoc_actor_1", () => null],
  ["inter1", () => null],
  ["actor2", ({ targets }) => (targets.length === 1 ? (targets[0] ?? null) : null)],
  ["assoc_actor_2", () => null],
  ["inter2", () => null],
  ["interaction", () => null],
  ["civilian_targeting", facts => (isOfCivilians(facts) ? "Civilian targeting" : null)],
  ["iso", () => null],
  ["region", () => null],
  ["country", ({ where }) => where.countryName],
  ["admin1", ({ where }) => where.admin1?.name.en ?? null],
  ["admin2", ({ where }) => where.admin2?.name.en ?? null],
  ["admin3", () => null],
  ["location", ({ where }) => where.name],
  ["latitude", ({ where }) => where.lat],
  ["longitude", ({ where }) => where.lon],
  ["geo_precision", ({ where }) => (where.precision === null ? null : GEO_PRECISION[where.precision])],
  ["source", facts => outletsOf(facts).join("; ") || null],
  ["source_scale", () => null],
  ["notes", notes],
  ["fatalities", fatalities],
  [
    "tags",
    facts =>
      tellersOf(facts)
        .map(teller => `told by ${teller}`)
        .join("; ") || null,
  ],
  ["timestamp", () => null],
]

/** What ACLED codes: an event of a type of its own, with a day or span and a place. */
export const fitsAcled = (facts: IncidentFacts): boolean =>
  codeOf(facts) !== null && facts.incident.from !== null && facts.where.name !== null
