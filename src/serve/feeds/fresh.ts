import type { ClaimInReport, StoryView } from "../../model/story.ts"

/** Claims that only repeat an earlier one of the same origin. */
function repeatedIn({ rows, series, claims }: StoryView): ReadonlySet<string> {
  const order = new Map(claims.map(({ claim }, at) => [claim.id, at]))
  const told = [
    ...rows.flatMap(({ cells }) => cells.flatMap(cell => [cell, ...cell.earlier])),
    ...series.flatMap(({ steps }) => steps),
  ]
  return new Set(
    told.flatMap(({ origins }) =>
      origins.flatMap(origin => origin.claims.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(1)),
    ),
  )
}

/** The claims of a story that say something for the first time: without copies of a text, and without what one origin says again. */
export function freshClaims(view: StoryView): readonly ClaimInReport[] {
  const copies = new Set(view.groups.flatMap(({ copies }) => copies.slice(1)))
  const repeated = repeatedIn(view)
  return view.claims.filter(({ claim, report }) => !copies.has(report) && !repeated.has(claim.id))
}
