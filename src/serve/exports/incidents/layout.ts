import { csvLine, MARK } from "../claims/csv.ts"
import type { Field } from "../claims/row.ts"
import type { IncidentFacts, Toll } from "./facts.ts"

/** A layout of incidents: its columns in order, each with what stands in it; null leaves it empty. */
export type Layout = readonly (readonly [name: string, value: (facts: IncidentFacts) => Field])[]

const list = (words: readonly (string | null)[]): string | null =>
  [...new Set(words.filter(word => word !== null))].join("; ") || null

/** The words that an incident rests on, each with its report's version. */
const quotes = ({ claims }: IncidentFacts): string | null =>
  list(claims.map(({ claim, version }) => `${version}: ${claim.evidence.quote.replace(/\s+/g, " ")}`))

/** Who told it: the claimants, and outlets where they speak themselves. */
export const tellersOf = ({ claims }: IncidentFacts): readonly string[] => [
  ...new Set(claims.flatMap(({ claim, outlet }) => claim.attribution.claimant?.text ?? outlet ?? [])),
]

/** The outlets that carry it. */
export const outletsOf = ({ claims }: IncidentFacts): readonly string[] => [
  ...new Set(claims.flatMap(({ outlet }) => outlet ?? [])),
]

/** How many independent origins the toll has; of an incident without one, how many outlets tell of it. */
export const witnessesOf = (facts: IncidentFacts): number => {
  const { killed } = facts
  if (killed === null) return outletsOf(facts).length
  const cells = killed.row.cells.filter(({ claim }) => killed.account.claims.includes(claim))
  return new Set(cells.flatMap(({ origins }) => origins.map(({ claims }) => claims.join(" ")))).size
}

const gradeOf = (toll: Toll | null): string | null =>
  toll === null ? null : `${toll.account.grade.grade}: ${toll.account.grade.reason}`

/** What every row carries, whatever its layout: evidence, hashes, rules and clock. */
export const OWN: Layout = [
  ["tawatur_story", ({ story }) => story],
  ["tawatur_claims", ({ claims }) => list(claims.map(({ claim }) => claim.id))],
  ["tawatur_quotes", quotes],
  ["tawatur_reports", ({ reports }) => list(reports.map(({ version }) => version))],
  ["tawatur_urls", ({ reports }) => list(reports.map(({ url }) => url))],
  ["tawatur_hashes", ({ reports }) => list(reports.map(({ hash }) => hash))],
  ["tawatur_because", ({ claims }) => list(claims.flatMap(({ claim }) => claim.because))],
  ["tawatur_rules", ({ reports }) => list(reports.map(({ rules }) => rules))],
  ["tawatur_grade", ({ killed }) => gradeOf(killed)],
  ["tawatur_witnesses", witnessesOf],
  ["tawatur_toll_word", ({ killed }) => killed?.word ?? null],
  ["tawatur_other_accounts", ({ killed }) => killed?.others ?? null],
  ["tawatur_blamed_or_acting", ({ doers }) => list(doers)],
  ["as_of", ({ about }) => about.asOf.at],
  ["clock", ({ about }) => about.asOf.clock],
]

/** Incidents as CSV, one a line. */
export async function* incidentsCsv(
  incidents: AsyncIterable<IncidentFacts>,
  layout: Layout,
  fits: (facts: IncidentFacts) => boolean,
): AsyncGenerator<string> {
  const columns = [...layout, ...OWN]
  yield MARK + csvLine(columns.map(([name]) => name))
  for await (const facts of incidents) if (fits(facts)) yield csvLine(columns.map(([, value]) => value(facts)))
}
