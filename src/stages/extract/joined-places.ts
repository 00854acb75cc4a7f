import type { Analysis } from "../../languages/analysis.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import type { Token } from "../../languages/token.ts"
import { LONGEST } from "./place-names.ts"

/** "The villages of X and Y": names joined behind a plural head. */
export function withJoined({ tokens, pack }: Analysis, plural: boolean, to: number): number {
  let end = to
  const joins = (token: Token | undefined): boolean =>
    token?.kind === "word" && pack.joins(token.text) && token.text.length > 3 && token.readings.length === 0
  // "And Abu X": a name of two words.
  const opens = (token: Token | undefined): boolean =>
    token !== undefined && pack.joins(token.text) && NAME_WORDS.toponyms.has(token.text.slice(1))
  while (plural && end - to < LONGEST && (joins(tokens[end]) || opens(tokens[end])))
    end += opens(tokens[end]) && tokens[end + 1]?.kind === "word" ? 2 : 1
  return end
}
