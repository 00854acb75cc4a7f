import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, type Token } from "../../../languages/token.ts"
import type { Speech } from "../speech.ts"
import { type Head, headsOf } from "./heads.ts"
import { type Listed, listOf } from "./items.ts"
import { type Clause, clauseOf, headingBy } from "./marks.ts"
import { type Standing, standingOf } from "./standing.ts"

/** A head of a sentence with all that is needed to make a claim of it. */
export interface Found {
  readonly clause: Clause
  readonly sentence: number
  readonly head: Head
  readonly heads: readonly Head[]
  readonly standing: Standing
  readonly list: Listed | null
}

/** How far behind one head another is joined to it, in tokens. */
const JOINED_WITHIN = 4

/** "The curfew and the closure": joined by "and" to the head before. */
const isJoined = ({ analysis: { tokens, pack } }: Clause, head: Head): boolean =>
  head.reading.before.includes("and") ||
  plays(tokens[head.at - 1], "and") ||
  (tokens[head.at - 1]?.text.length === 1 && pack.joins(tokens[head.at - 1]?.text ?? ""))

const isHeaded = (tokens: readonly Token[], { from, to }: Run, mayHead: (token: Token) => boolean): boolean => {
  for (let at = from; at < to; at++) if (mayHead(tokens[at] as Token)) return true
  return false
}

/** Every commitment and measure that the words of a text head, before it is judged whether it is one. */
export function findUndertakings(analysis: Analysis, spoken: readonly Speech[]): Found[] {
  const mayHead = headingBy(analysis.pack)
  return analysis.sentences.flatMap((run, sentence) => {
    if (!isHeaded(analysis.tokens, run, mayHead)) return []
    const clause = clauseOf(analysis, run)
    const heads = headsOf(clause)
    if (heads.length === 0) return []
    const list = listOf(analysis, sentence, spoken)
    const found: Found[] = []
    for (const head of heads) {
      const own = standingOf(clause, head, heads)
      const last = found.at(-1)
      const joined = own.turned === null && last && last.head.to + JOINED_WITHIN > head.at && isJoined(clause, head)
      found.push({ clause, sentence, head, heads, standing: joined ? last.standing : own, list })
    }
    return found
  })
}
