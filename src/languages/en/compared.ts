import type { Token } from "../token.ts"

const MOST =
  /^(deadliest|worst|biggest|largest|highest|heaviest|bloodiest|fiercest|greatest|strongest|severest|longest|lowest|fewest|most|first|only)$/

/** How far before "since" the word may stand that compares, in tokens. */
const MOST_WITHIN = 6

/** "The deadliest attack since 2015", "the first since the war began": a "since" that opens no stretch of what is counted. */
export function isCompared(tokens: readonly Token[], since: number): boolean {
  for (let at = since - 1; at >= Math.max(0, since - MOST_WITHIN) && tokens[at]?.kind === "word"; at--)
    if (MOST.test(tokens[at]?.text ?? "")) return true
  return false
}
