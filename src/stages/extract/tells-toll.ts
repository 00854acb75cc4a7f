import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isDeterminer, isQuoteStart } from "./noun-phrases.ts"

/** How far behind its verb the toll may stand that somebody gives, in tokens. */
const TOLL_WITHIN = 5

const isLoss = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => r.lexeme.part === "noun" && (s.happening !== undefined || s.counts?.metric !== undefined),
  ) !== undefined

/** "Acknowledged the loss of 11 fighters", "losing 11", "only 61 deaths": what happened, by a noun or participle, and to how many. */
export function tellsLoss({ tokens, quantities }: Analysis, at: number): boolean {
  const noun = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1
  const losing = readingThat(tokens[at + 1], (s, r) => s.happening !== undefined && r.tense === "present")
  if (losing && quantities.some(({ from, counts }) => from === at + 2 && counts)) return true
  const told = quantities.find(({ from, counts }) => (from === at + 1 || from === at + 2) && counts)
  if (told && isLoss(tokens[told.to])) return true
  return (
    readingThat(tokens[noun], (s, r) => s.happening !== undefined && r.lexeme.part === "noun") !== undefined &&
    plays(tokens[noun + 1], "from") &&
    quantities.some(({ from, counts }) => from === noun + 2 && counts)
  )
}

/** "(Velmar) recorded 17 deaths": a place where they were, which is nobody who speaks. */
export const happenedThere = ({ tokens, quantities }: Analysis, { from, to }: Run, at: number): boolean =>
  tokens.slice(from, to).every(({ known }) => known === "place") &&
  quantities.some(({ from: number }) => number === at + 1)

/** "Gave a toll of 19", "spoke of 38 dead": a toll for its object, or a number by itself, behind the link that the verb takes or without one. */
export function tellsToll({ tokens, quantities, pack }: Analysis, at: number, end: number): boolean {
  if (
    plays(tokens[at + 1], "from") &&
    quantities.some(({ from }) => from === at + (isQuoteStart(tokens[at + 2]) ? 3 : 2))
  )
    return true
  const first = plays(tokens[at + 1], "to") ? at + 2 : at + 1
  const bare = quantities.find(({ from, counts }) => from === first && counts)
  const next = tokens[bare?.to ?? at]
  if (bare && (next?.kind !== "word" || pack.joins(next.text) || plays(next, "stop", "in", "by", "time"))) return true
  for (let i = at + 1; i < Math.min(at + TOLL_WITHIN, end) && tokens[i]?.kind === "word"; i++)
    if (plays(tokens[i], "toll", "number of")) return true
  return false
}
