import type { Reading } from "../sense.ts"
import type { Token } from "../token.ts"
import { reading } from "../uniform.ts"

/** Below this age one is a child, in years. */
const ADULT = 18

/** "An 18-year-old (was shot)": one person by his age, with no noun behind it; null where one follows. */
export function agedOne(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.text !== "year-old" || tokens[at - 1]?.text !== "-" || tokens[at - 2]?.kind !== "number") return null
  const next = tokens[at + 1]
  const goesOn =
    next?.kind === "word" && !next.readings.some(({ lexeme: { part } }) => part === "verb" || part === "particle")
  if (goesOn) return null
  const sense = { counts: Number(tokens[at - 2]?.text) < ADULT ? { population: "children" as const } : {} }
  return reading({ number: "singular" }, { lemma: "year-old", part: "noun", sense })
}
