import { plays, type Run, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { MOVES_FROM } from "./place-links.ts"
import { fineness, type Placed } from "./places.ts"
import { opensClause } from "./triggers.ts"

/** What a place costs that no preposition leads to, that things come from or go to, and where the hurt are treated. */
const COST = {
  bare: 3,
  beside: 2,
  to: 20,
  from: 7,
  care: 16,
  country: 9,
  region: 3,
  before: 4,
  fronted: 12,
  verb: 3,
  stop: 2,
  comma: 1,
}

const MOVES_TO: ReadonlySet<string> = new Set(["returned", "evacuated", "shelters"])

const linkCost = ({ link }: Placed, { metric }: Draft): number =>
  link === "to"
    ? MOVES_TO.has(metric)
      ? 0
      : COST.to
    : link === "from"
      ? MOVES_FROM.has(metric)
        ? 0
        : COST.from
      : link === "beside"
        ? COST.beside
        : link === null
          ? COST.bare
          : 0

/** What a "not" in between adds: "which includes no victims in X". */
const NEGATED = 30

/** What stands between a figure and something that is told beside it: words, clauses, commas. */
export function apart(tokens: readonly Token[], a: Run, b: Run): number {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : b.to <= a.from ? [b.to, a.from] : [0, 0]
  let cost = to - from
  if (a.to <= b.from && tokens.slice(from, to).some(token => plays(token, "negation"))) cost += NEGATED
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.text === ",") cost += COST.comma
    else if (plays(token, "stop")) cost += COST.stop
    else if (opensClause(token)) cost += COST.verb
  }
  return cost
}

/** How badly a place fits a figure of its sentence; the lower, the likelier it is where it happened. */
export const placeCost = (tokens: readonly Token[], draft: Draft, place: Placed): number =>
  apart(tokens, draft, place) +
  (place.from < draft.from ? (fineness(place) < 2 ? COST.fronted : COST.before) : 0) +
  linkCost(place, draft) +
  (place.care ? COST.care : 0) +
  (place.precision === "country" ? COST.country : place.precision === "region" ? COST.region : 0)
