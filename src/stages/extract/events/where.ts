import type { Analysis } from "../../../languages/analysis.ts"
import { type Run, readingThat } from "../../../languages/token.ts"
import { placeCost } from "../fit.ts"
import { fineness, type Placed } from "../places.ts"
import { asFigure } from "./as-figure.ts"
import type { EventDraft } from "./draft.ts"

/** A place that fits worse than this is no place of the happening. */
const FARTHEST = 48
/** How far behind those who take part their place is told, in tokens. */
const RIGHT_BEHIND = 4

/** A place that is named, and not only a kind of place. */
const isNamed = ({ tokens }: Analysis, { from, to }: Run): boolean =>
  (tokens[to - 1]?.text.length ?? 0) > 1 &&
  (tokens.slice(from, to).some(token => token.known === "place" || token.named?.kind === "place") ||
    (to - from > 1 && tokens[to - 1]?.known !== "actor"))

/** A target that is a place by its head noun: "the hospital X". */
const asPlace = ({ tokens }: Analysis, run: Run): Placed | null => {
  const place = readingThat(tokens[run.from], s => s.place !== undefined)?.lexeme.sense.place
  return place && run.to - run.from > 1
    ? { from: run.from, to: run.to, precision: place, link: null, care: false }
    : null
}

const isThere = (link: Placed["link"]): boolean => link === "in" || link === "beside"

/** Where: what was hit, else right behind those who take part, else whatever place fits best. */
export function whereOf(analysis: Analysis, draft: EventDraft, all: readonly Placed[]): Placed | null {
  const places = all.filter(place => isNamed(analysis, place))
  if (draft.back) return places.findLast(place => place.to <= draft.at) ?? null
  const hit = places.find(place => draft.targets.some(run => run.from < place.to && place.from < run.to))
  const end = Math.max(draft.to, draft.at + 1)
  const behind = places.find(({ from, link }) => from >= end && from <= end + RIGHT_BEHIND && isThere(link))
  const beyond =
    behind && places.find(({ from, link }) => from > behind.to - 1 && from <= behind.to + 1 && link === "in")
  const finer = beyond && fineness(beyond) > fineness(behind) ? beyond : behind
  const own = draft.targets.map(run => asPlace(analysis, run)).find(place => place !== null)
  if (hit || finer || own) return hit ?? finer ?? own ?? null
  const like = asFigure(draft)
  return (
    places
      .map(place => ({ place, cost: placeCost(analysis.tokens, like, place) }))
      .filter(({ cost }) => cost <= FARTHEST)
      .sort((a, b) => a.cost - b.cost)[0]?.place ?? null
  )
}
