import type { IncidentFacts, Toll } from "./facts.ts"
import { type Layout, outletsOf, tellersOf } from "./layout.ts"

const low = (toll: Toll | null): number | null => toll?.account.counts.extent?.min ?? null
const high = (toll: Toll | null): number | null => toll?.account.counts.extent?.max ?? null

/** Airwars' grade, as a rule gives it. "Confirmed" is said only where the blamed side gives the count itself. */
const GRADES = { confirmed: "Confirmed (the blamed side says so)", contested: "Contested", fair: "Fair", weak: "Weak" }

/** An incident as civilian harm archives lay them out: who is suspected, what from and to, how well supported, who told it. */
export const AIRWARS: Layout = [
  ["incident_code", ({ incident }) => incident.id],
  ["incident_date", ({ incident }) => incident.from],
  ["incident_date_end", ({ incident }) => incident.to],
  ["country", ({ where }) => where.countryName],
  ["governorate", ({ where }) => where.admin1?.name.en ?? null],
  ["district", ({ where }) => where.admin2?.name.en ?? null],
  ["location", ({ where }) => where.name],
  ["location_precision", ({ where }) => where.precision],
  ["latitude", ({ where }) => where.lat],
  ["longitude", ({ where }) => where.lon],
  ["strike_type", ({ type }) => type],
  ["suspected_belligerents", ({ doers }) => doers.join("; ") || null],
  ["civilian_harm_grade", ({ killed }) => (killed === null ? null : GRADES[killed.account.grade.grade])],
  ["killed_population", ({ killed }) => killed?.row.population ?? null],
  ["killed_min", ({ killed }) => low(killed)],
  ["killed_max", ({ killed }) => high(killed)],
  ["civilians_killed_min", ({ killedOf }) => killedOf("civilians")?.low ?? null],
  ["civilians_killed_max", ({ killedOf }) => killedOf("civilians")?.high ?? null],
  ["children_killed_min", ({ killedOf }) => killedOf("children")?.low ?? null],
  ["children_killed_max", ({ killedOf }) => killedOf("children")?.high ?? null],
  ["women_killed_min", ({ killedOf }) => killedOf("women")?.low ?? null],
  ["women_killed_max", ({ killedOf }) => killedOf("women")?.high ?? null],
  ["injured_min", ({ injured }) => low(injured)],
  ["injured_max", ({ injured }) => high(injured)],
  ["told_by", facts => tellersOf(facts).join("; ") || null],
  ["sources", facts => outletsOf(facts).join("; ") || null],
]

/** Every incident that somebody was killed or injured in, or that is told as an event. */
export const fitsAirwars = ({ killed, injured, type }: IncidentFacts): boolean =>
  killed !== null || injured !== null || type !== null
