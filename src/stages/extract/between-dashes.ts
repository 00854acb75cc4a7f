import type { Run, Token } from "../../languages/token.ts"
import { isPerson, isSign } from "./words.ts"

/** Longest name between dashes, in tokens. */
const DASHED = 5

/** "Added - So-and-so - that": a name of a person between dashes right behind the verb. */
export function betweenDashes(tokens: readonly Token[], at: number): Run | null {
  if (!isSign(tokens[at], "-")) return null
  let to = at + 1
  while (to < at + DASHED && (isPerson(tokens[to]) || tokens[to]?.readings.length === 0) && tokens[to]?.kind === "word")
    to++
  return to > at + 1 && isSign(tokens[to], "-") ? { from: at + 1, to } : null
}
