import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat } from "../../languages/token.ts"
import type { Placed } from "./places.ts"
import { opensClause } from "./triggers.ts"
import { isSign } from "./words.ts"

/** How many words may tell how far a place lies from another: "X, which lies 700 km to the south of Y". */
const DISTANT_WITHIN = 10

/** A length between two places of one clause: the second only tells where the first lies. */
export const isMeasured = ({ tokens, quantities }: Analysis, last: Placed, place: Placed): boolean =>
  (place.link === "beside" || place.link === "from") &&
  place.from - last.to <= DISTANT_WITHIN &&
  quantities.some(({ counts, from, to }) => !counts && from >= last.to && to <= place.from) &&
  tokens
    .slice(isSign(tokens[last.to], ",") ? last.to + 1 : last.to, place.from)
    .every(token => token.kind !== "sign" && token.kind !== "break")

/** How far behind a place one may stand that only a clause about it tells, in tokens. */
const TOLD_WITHIN = 8

/** "X, which lies on the coast of Y": a clause in the present about the first place, which tells of nothing that happened in the second. */
export const isToldOf = ({ tokens }: Analysis, last: Placed, place: Placed): boolean => {
  const at = isSign(tokens[last.to], ",") ? last.to + 1 : last.to
  return (
    place.from - last.to <= TOLD_WITHIN &&
    plays(tokens[at], "relative") &&
    readingThat(tokens[at + 1], (_, r) => r.lexeme.part === "verb" && r.tense === "present") !== undefined &&
    !tokens.slice(at + 2, place.from).some(token => isSign(token, ",") || opensClause(token))
  )
}
