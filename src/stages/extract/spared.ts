import { readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import { opensClause } from "./triggers.ts"

/** How far before those who came away the verb may stand that says so, in tokens. */
const CAME_AWAY_WITHIN = 4

const isSpared = (token: Token | undefined, alone = false): boolean =>
  readingThat(token, (s, r) => s.spared === true && !r.before.includes("the") && !(alone && r.before.length > 0)) !==
  undefined

/** The verb right before, or before where they were. */
function cameAway(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - CAME_AWAY_WITHIN && tokens[at]?.kind === "word"; at--) {
    if (isSpared(tokens[at])) return true
    if (opensClause(tokens[at])) return false
  }
  return false
}

/** "(5 died) and 10 survivors", "and 3 came away", "and 200,000 were affected": persons of whom the words around say that no harm befell them that is counted. */
export const areSpared = (tokens: readonly Token[], { from, to, object }: Counted): boolean =>
  object === null && (isSpared(tokens[to - 1]) || isSpared(tokens[to], true) || cameAway(tokens, from))
