import type { Analysis } from "../../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../../languages/token.ts"
import { behindTimes } from "../events/times.ts"
import { isComma, isVerb } from "../words.ts"

/** How many words a clause may have that says who gave a document out, up to its comma. */
const CLAUSE = 6

const isDocument = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "document" && r.before.length === 0) !== undefined

/** An adjective, or a word that nothing is known of. */
const isSaidOf = (token: Token | undefined): boolean =>
  token?.kind === "word" && !token.named && !token.known && token.readings.every(r => r.lexeme.part === "adjective")

/** "On | its electronic site": where a document stands, with what is said of the site. */
function behindSite(tokens: readonly Token[], at: number): number {
  const site = readingThat(tokens[at + 1], (_, r) => r.pronoun && r.lexeme.part === "noun")
  if (!plays(tokens[at], "in") || !site) return at
  return tokens[at + 2]?.definite && isSaidOf(tokens[at + 2]) ? at + 3 : at + 2
}

/** "(Condemned) in a statement, which it gave out yesterday, | the attack": behind a document between a verb and its object, and its commas. */
export function behindDocument(analysis: Analysis, from: number, end: number): number {
  const { tokens } = analysis
  const start = isComma(tokens[from]) ? from + 1 : from
  if (!plays(tokens[start], "in") || !isDocument(tokens[start + 1])) return from
  let at = start + 2
  while (at < end && !tokens[at]?.definite && isSaidOf(tokens[at])) at++
  at = behindSite(tokens, at)
  if (isVerb(tokens[at])) {
    const close = tokens.slice(at, at + CLAUSE).findIndex(isComma)
    if (close < 0) return from
    at += close
  }
  at = behindTimes(analysis, at, end)
  return isComma(tokens[at]) ? behindTimes(analysis, at + 1, end) : at
}
