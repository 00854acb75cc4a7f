import type { EventType, Precision } from "../../../model/claim.ts"
import type { IncidentFacts, Toll } from "./facts.ts"
import { type Layout, outletsOf, tellersOf, witnessesOf } from "./layout.ts"

/** UCDP's 1 is an exact place, 3 a district, 4 a province, 6 a country; coordinates here are those of the town at the finest. */
const WHERE_PREC: Readonly<Record<Precision, number>> = {
  site: 1,
  neighbourhood: 1,
  city: 1,
  district: 3,
  region: 4,
  country: 6,
}

const DAY = 86_400_000
/** UCDP's codes by the length of the span in days: a day, up to six, a week, up to a month, more. */
const DATE_PREC: readonly (readonly [days: number, code: number])[] = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
]

const datePrec = ({ incident: { from, to } }: IncidentFacts): number | null => {
  if (from === null || to === null) return null
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1
  return DATE_PREC.find(([most]) => days <= most)?.[1] ?? 5
}

const ARMED: ReadonlySet<EventType | null> = new Set<EventType | null>([
  "clash",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "attack",
  "explosion",
  "ground_advance",
  "territory_taken",
])

const of = (toll: Toll | null, what: "low" | "best" | "high"): number | null => toll?.account.counts.ucdp[what] ?? null

const first = ({ reports }: IncidentFacts) =>
  reports.toSorted((a, b) => ((a.published ?? "9") < (b.published ?? "9") ? -1 : 1))[0]

const onlyOne = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null)

const EMPTY = (): null => null

/** UCDP GED's columns in their order, as of version 25.1 (docs/exports.md says what stands in each). */
export const UCDP: Layout = [
  ["id", ({ incident }) => incident.id],
  ["relid", ({ story, incident }) => `${story}-${incident.id}`],
  ["year", ({ incident }) => (incident.from === null ? null : Number(incident.from.slice(0, 4)))],
  ["active_year", EMPTY],
  ["code_status", () => "Rules alone"],
  ["type_of_violence", EMPTY],
  ["conflict_dset_id", EMPTY],
  ["conflict_new_id", EMPTY],
  ["conflict_name", EMPTY],
  ["dyad_dset_id", EMPTY],
  ["dyad_new_id", EMPTY],
  ["dyad_name", EMPTY],
  ["side_a_dset_id", EMPTY],
  ["side_a_new_id", EMPTY],
  ["side_a", ({ doers }) => onlyOne(doers)],
  ["side_b_dset_id", EMPTY],
  ["side_b_new_id", EMPTY],
  ["side_b", ({ targets }) => onlyOne(targets)],
  ["number_of_sources", witnessesOf],
  [
    "source_article",
    ({ reports }) =>
      reports.map(({ outlet, published, title }) => [outlet, published, title].filter(Boolean).join(", ")).join("; ") ||
      null,
  ],
  ["source_office", facts => outletsOf(facts).join("; ") || null],
  ["source_date", facts => first(facts)?.published ?? null],
  ["source_headline", facts => first(facts)?.title ?? null],
  ["source_original", facts => tellersOf(facts).join("; ") || null],
  ["where_prec", ({ where }) => (where.precision === null ? null : WHERE_PREC[where.precision])],
  ["where_coordinates", ({ where }) => where.name],
  ["where_description", ({ claims }) => claims.find(({ claim }) => claim.where !== null)?.claim.where?.text ?? null],
  ["adm_1", ({ where }) => where.admin1?.name.en ?? null],
  ["adm_2", ({ where }) => where.admin2?.name.en ?? null],
  ["latitude", ({ where }) => where.lat],
  ["longitude", ({ where }) => where.lon],
  ["geom_wkt", ({ where }) => (where.lat === null || where.lon === null ? null : `POINT (${where.lon} ${where.lat})`)],
  ["priogrid_gid", EMPTY],
  ["country", ({ where }) => where.countryName],
  ["country_id", EMPTY],
  ["region", EMPTY],
  ["event_clarity", () => 1],
  ["date_prec", datePrec],
  ["date_start", ({ incident }) => incident.from],
  ["date_end", ({ incident }) => incident.to],
  ["deaths_a", EMPTY],
  ["deaths_b", EMPTY],
  ["deaths_civilians", ({ killedOf }) => killedOf("civilians")?.best ?? null],
  ["deaths_unknown", EMPTY],
  ["best", ({ killed }) => of(killed, "best")],
  ["high", ({ killed }) => of(killed, "high")],
  ["low", ({ killed }) => of(killed, "low")],
  ["gwnoa", EMPTY],
  ["gwnob", EMPTY],
]

/** What UCDP GED lists: armed force with at least one death, at a place and in a span of days. */
export const fitsUcdp = (facts: IncidentFacts): boolean =>
  ARMED.has(facts.type) &&
  (of(facts.killed, "high") ?? 0) > 0 &&
  facts.incident.from !== null &&
  facts.where.name !== null
