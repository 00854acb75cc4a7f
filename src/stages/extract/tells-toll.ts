import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat } from "../../languages/token.ts"
import { isDeterminer, isQuoteStart } from "./noun-phrases.ts"

/** How far behind its verb the toll may stand that somebody gives, in tokens. */
const TOLL_WITHIN = 5

/** "Acknowledged the loss of 11 fighters", "losing 11": what happened, by a noun or participle, and to how many. */
export function tellsLoss({ tokens, quantities }: Analysis, at: number): boolean {
  const noun = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1
  const losing = readingThat(tokens[at + 1], (s, r) => s.happening !== undefined && r.tense === "present")
  if (losing && quantities.some(({ from, counts }) => from === at + 2 && counts)) return true
  return (
    readingThat(tokens[noun], (s, r) => s.happening !== undefined && r.lexeme.part === "noun") !== undefined &&
    plays(tokens[noun + 1], "from") &&
    quantities.some(({ from, counts }) => from === noun + 2 && counts)
  )
}

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
