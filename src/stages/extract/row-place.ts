import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, type Token } from "../../languages/token.ts"
import { placeNamed } from "./place-names.ts"
import type { Placed } from "./places.ts"

/** "Then", "followed by": what leads to the next place of a row. */
export const leadsOn = (tokens: readonly Token[], at: number): boolean => plays(tokens[at - 1], "next")

/** "Followed by X": a known name of one word, taken for somebody's. */
export const inRow = (analysis: Analysis, at: number): Run | null =>
  analysis.tokens[at]?.known === "place" &&
  leadsOn(analysis.tokens, at) &&
  placeNamed(analysis, at)?.entity === undefined
    ? { from: at, to: at + 1 }
    : null

/**
 * "X recorded 12 dead and 30 wounded, followed by Y with 9 dead, then Z with 3": the place of a row that a figure stands behind; null
 * where its sentence tells of no row, or another place stands between.
 */
export function rowPlace({ tokens, pack }: Analysis, places: readonly Placed[], figure: Run): Placed | null {
  if (pack.subject !== "after" || !places.some(place => leadsOn(tokens, place.from))) return null
  const own = places.findLast(place => place.to <= figure.from)
  return own && own.link !== "to" && own.link !== "from" ? own : null
}
