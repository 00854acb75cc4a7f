import type { Point } from "./chart-points.ts"
import type { Row } from "./ledger-layout.ts"

export const RULES = ["words", "ucdp", "acled", "extent"] as const
/** By what a chart counts: as the words give it, or as another project's rule makes of each account. */
export type Rule = (typeof RULES)[number]

type Counts = Row["accounts"][number]["counts"]

/** What a rule makes of one account, over the days of the statements that it counts: not of values given up since. */
export interface Band {
  readonly low: number
  readonly high: number
  /** The number that the rule goes by, where it gives one. */
  readonly best: number | null
  readonly from: Date
  readonly to: Date
}

function spanOf({ ucdp, acled, extent }: Counts, rule: Rule): Pick<Band, "low" | "high" | "best"> | null {
  if (rule === "extent") return extent === null ? null : { low: extent.min, high: extent.max, best: null }
  if (rule === "acled") return acled === null ? null : { low: acled.count, high: acled.count, best: acled.count }
  const given = [ucdp.low, ucdp.best, ucdp.high].filter(n => n !== null)
  if (rule === "words" || given.length === 0) return null
  return { low: Math.min(...given), high: Math.max(...given), best: ucdp.best }
}

/** One band for each account that the rule gives a number for and the chart has a point of. */
export function bandsOf({ cells, accounts }: Row, points: readonly Point[], rule: Rule): readonly Band[] {
  return accounts.flatMap(({ claims, counts }) => {
    const span = spanOf(counts, rule)
    const mine = new Set(
      cells.filter(({ claim }) => claims.includes(claim)).flatMap(cell => [cell.claim, ...cell.claims]),
    )
    const days = points.filter(({ claim }) => mine.has(claim)).map(({ at }) => at.getTime())
    if (span === null || days.length === 0) return []
    return [{ ...span, from: new Date(Math.min(...days)), to: new Date(Math.max(...days)) }]
  })
}

/** The questions that ask the same of other people: killed civilians beside killed people. */
export const populationsOf = (rows: readonly Row[], chosen: Row): readonly Row[] => {
  const same = rows.filter(row => row.metric === chosen.metric && row.counts === chosen.counts)
  return [...new Map([chosen, ...same].toReversed().map(row => [row.population, row] as const)).values()].toReversed()
}
