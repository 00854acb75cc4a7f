import type { Token } from "../token.ts"
import { reading } from "../uniform.ts"

/** "Since", where it only compares. */
export const COMPARED = [reading({}, { lemma: "since", part: "particle", sense: { role: "compared" } })]

const MOST =
  /^(deadliest|worst|biggest|largest|highest|heaviest|bloodiest|fiercest|greatest|strongest|severest|longest|lowest|fewest|most|first|second|third|fourth|fifth|only)$/

/** How far before "since" the word may stand that compares, in tokens. */
const MOST_WITHIN = 8

/** "The deadliest attack since 2015", "the first since the war began": a "since" that opens no stretch of what is counted. */
export function isCompared(tokens: readonly Token[], since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - MOST_WITHIN) && tokens[at]?.kind === "word"; at--)
    if (MOST.test(tokens[at]?.text ?? "")) return true
  return false
}
