import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isCapital, isDeterminer } from "./noun-phrases.ts"
import type { Scan } from "./scan.ts"
import { person, type Single } from "./singles.ts"
import { opensClause } from "./triggers.ts"
import { isArticle, isComma, isPerson } from "./words.ts"

/** How many words there may be from the article of one who is known to his noun. */
const LONGEST = 5
/** How many who are known may stand in a row. */
const MOST = 4

/** An article of one who is known, or whose he is. */
const isKnown = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "particle" && r.before[0] === "the") !== undefined

/** "The mayor", "his wife": one person by a noun in the singular, with an article or with whose he is. */
function nounEndingAt(tokens: readonly Token[], end: number): Single | null {
  const noun = readingThat(
    tokens[end - 1],
    (s, r) =>
      s.counts !== undefined && !s.counts.object && !s.counts.metric && !s.counts.unit && r.number === "singular",
  )
  if (!noun) return null
  for (let at = end - 2; at >= end - LONGEST; at--) {
    if (isArticle(tokens[at]) && !isKnown(tokens[at])) return null
    if (isKnown(tokens[at])) return person(at, end, { population: noun.lexeme.sense.counts?.population ?? null })
    const says = tokens[at]?.kind === "word" && !tokens[at]?.readings.some(r => r.lexeme.part === "particle")
    if (!says || opensClause(tokens[at])) return null
  }
  return null
}

/** "Ahmed Saleh", "the driver Ahmed Saleh": one person by his name, with what he is called before it. */
export function nameEndingAt(analysis: Scan["analysis"], end: number): Single | null {
  const { tokens } = analysis
  const isName = (token: Token | undefined): boolean =>
    isPerson(token) || (isCapital(analysis, token) && token?.readings.length === 0 && token.known === undefined)
  let from = end
  while (isName(tokens[from - 1]) && !tokens[from]?.named?.starts) from--
  if (end - from < 2) return null
  const name = { from, to: end }
  const titled = nounEndingAt(tokens, from)
  const title = titled
    ? null
    : readingThat(tokens[from - 1], (s, r) => s.counts?.population !== undefined && r.number === "singular")
  const population = titled?.population ?? title?.lexeme.sense.counts?.population ?? null
  return person(titled?.from ?? (title ? from - 1 : from), end, { name, population })
}

/** Where what stands before an age ends: "Ahmed Saleh |, 34,". */
const beforeAge = (tokens: readonly Token[], end: number): number =>
  isComma(tokens[end - 2]) && tokens[end - 1]?.kind === "number" ? end - 2 : end

/** "The father and (two daughters were killed)", "Ahmed Saleh, his wife and (their children)": those who are known, with whom a clause begins and who share the verb of the next; none where the clause begins otherwise. */
export function knownBefore({ analysis, run, start }: Scan, from: number): Single[] {
  const { tokens, pack } = analysis
  const next = isDeterminer(tokens[from - 1]) ? from - 1 : from
  if (pack.subject !== "before" || !pack.joins(tokens[next - 1]?.text ?? "")) return []
  const found: Single[] = []
  // "The mayor, Ahmed Saleh, and (his son)": one, told by his office and his name.
  const aside = isComma(tokens[next - 2])
  for (let end = aside ? next - 2 : next - 1; end > run.from && found.length < MOST; ) {
    const one = nameEndingAt(analysis, end) ?? nounEndingAt(tokens, end)
    if (!one) return found
    if (aside && found.length === 1) found.pop()
    found.unshift(one)
    const before = tokens[one.from - 1]
    if (one.from <= start || plays(before, "that", "stop")) return found
    if (!isComma(before)) return []
    end = beforeAge(tokens, one.from - 1)
  }
  return []
}
