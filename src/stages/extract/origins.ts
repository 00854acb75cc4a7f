import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"

/** How many words may stand between migrants and the "from" that tells where they come from. */
const WITHIN = 3

/** Words that say no more of a noun. */
const OTHERS: ReadonlySet<string> = new Set(["particle", "verb"])

const areMigrants = (token: Token | undefined): boolean =>
  !token?.definite && readingThat(token, s => s.counts?.population === "migrants") !== undefined

/** "Five migrants from X", "irregular migrants from X and Y": where they come from, and not where anything befell them, nor "a car coming from X"; "from X to Y" is a way. */
export function isOrigin({ tokens, pack }: Analysis, { from, to }: Run): boolean {
  if (pack.subject !== "after" || !plays(tokens[from - 1], "from")) return false
  if (plays(tokens[from - 2], "coming")) return true
  if (plays(tokens[to], "to")) return false
  for (let at = from - 2; at >= from - 1 - WITHIN; at--) {
    if (areMigrants(tokens[at])) return true
    if (tokens[at]?.kind !== "word" || readingThat(tokens[at], (_, r) => OTHERS.has(r.lexeme.part))) return false
  }
  return false
}
