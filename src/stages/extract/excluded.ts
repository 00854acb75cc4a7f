import { plays, readingThat, type Token } from "../../languages/token.ts"

/** "The toll does not include the dead of X": where the clause of what is not counted ends; the token itself where none begins. */
export function behindExcluded(tokens: readonly Token[], at: number, end: number): number {
  if (!plays(tokens[at], "negation") || !plays(tokens[at + 1], "including")) return at
  for (let i = at + 2; i < end; i++) if (readingThat(tokens[i], s => s.whereas === true)) return i
  return end
}
