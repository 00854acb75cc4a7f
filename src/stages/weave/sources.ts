import type { Claimant, Origin, Series, Source } from "../../model/ledger.ts"
import { byUnit } from "../../model/order.ts"
import type { NamedSeries } from "./ledger.ts"

interface Growing {
  readonly claimant: Claimant
  readonly origins: Origin[]
  readonly named: string[]
}

/** The origin that a value of a series has itself, among those that give the value. */
const ownOrigins = ({ steps }: Series): readonly Origin[] =>
  steps.flatMap(step => step.origins.filter(origin => origin.claims.includes(step.claim)))

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)]

const asSource = ({ claimant, origins, named }: Growing): Source => ({
  claimant,
  side: origins.find(({ side }) => side !== null)?.side ?? null,
  claims: distinct(origins.flatMap(({ claims }) => claims)),
  reports: distinct(origins.flatMap(({ reports }) => reports)),
  why: distinct([...named, ...origins.flatMap(({ why }) => why)]),
})

/** Who speaks in a story: what one claimant says to all questions is one voice, and so are reports that repeat one statement. */
export function sourcesOf(series: readonly NamedSeries[]): readonly Source[] {
  const found: Growing[] = []
  const byKey = new Map<string, Growing>()
  const byClaim = new Map<string, Growing>()
  for (const one of series) {
    const origins = ownOrigins(one)
    const { key } = one.claimant
    const same = (key === null ? undefined : byKey.get(key)) ?? byClaim.get(origins[0]?.claims[0] ?? "")
    const source = same ?? { claimant: one.claimant, origins: [], named: [] }
    if (same === undefined) found.push(source)
    if (key !== null) byKey.set(key, source)
    source.origins.push(...origins)
    source.named.push(...one.named)
    for (const claim of origins.flatMap(({ claims }) => claims)) byClaim.set(claim, source)
  }
  return found
    .map(asSource)
    .sort((a, b) => b.reports.length - a.reports.length || byUnit(a.claimant.key ?? "", b.claimant.key ?? ""))
}
