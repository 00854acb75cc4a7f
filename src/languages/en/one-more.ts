import type { Quantity, Token } from "../token.ts"
import { textAt } from "./calendar.ts"
import { ORDINALS } from "./calendar-words.ts"

const ONE = { min: 1, max: 1, qualifier: "exact" as const, word: null }
const GOES_ON =
  /^(was|is|had|has|later|remains|remained|died|succumbed|drowned|perished|lost|sustained|suffered|missing|injured|wounded|hurt|dead)$/

const SUFFERED = /^(injured|wounded|hurt|killed|burned|burnt)$/

/** "Another (seriously) injured": an adverb may stand between. */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  GOES_ON.test(textAt(tokens, to)) || (/ly$/.test(textAt(tokens, to)) && SUFFERED.test(textAt(tokens, to + 1)))

/** "(Two were hurt,) a third was killed", "another died": one more, who has no noun of his own. */
export function oneMore(tokens: readonly Token[], at: number): Quantity | null {
  const to =
    textAt(tokens, at) === "a" && ORDINALS.has(textAt(tokens, at + 1))
      ? at + 2
      : textAt(tokens, at) === "another"
        ? at + 1
        : null
  return to !== null && goesOn(tokens, to) ? { from: at, to, value: ONE, counts: true, ordinal: false } : null
}
