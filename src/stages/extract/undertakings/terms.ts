import type { Run } from "../../../languages/token.ts"
import { plays } from "../../../languages/token.ts"
import type { CommitmentTerm } from "../../../model/commitment-term.ts"
import { wordsOf } from "../mentions.ts"
import { isComma, isSign } from "../words.ts"
import type { Head } from "./heads.ts"
import { type Clause, turning } from "./marks.ts"

/** How far behind its head the first term may be led to, in tokens. */
const LED_WITHIN = 18

/** Where one term ends and the next begins: a comma before "and", "plus", or another word that leads to terms. */
const breaksAt = ({ analysis: { tokens, pack } }: Clause, at: number): boolean =>
  (isComma(tokens[at]) && (pack.joins(tokens[at + 1]?.text ?? "") || plays(tokens[at + 1], "plus"))) ||
  isSign(tokens[at], ";", "؛")

/** A comma before "but", "while": what follows is no term. */
const turnsAt = ({ analysis: { tokens } }: Clause, at: number): boolean =>
  isComma(tokens[at]) && plays(tokens[at + 1], "opening", "stop")

/** The terms that a sentence gives behind "provides for", "under which", "in return for". */
export function termsOf(clause: Clause, head: Head): CommitmentTerm[] {
  const { analysis, run, marks } = clause
  const leads = marks.filter(mark => mark.at >= head.to && turning(mark, "term")).map(({ at }) => at)
  const [first] = leads
  if (first === undefined || first - head.to > LED_WITHIN) return []
  const terms: Run[] = []
  let from = first
  for (let at = first + 1; at <= run.to; at++) {
    const turns = turnsAt(clause, at)
    const ends =
      turns ||
      at === run.to ||
      isSign(analysis.tokens[at], ".") ||
      breaksAt(clause, at) ||
      (leads.includes(at) && at - from > 3)
    if (!ends) continue
    if (at - from > 1) terms.push({ from, to: at })
    from = isComma(analysis.tokens[at]) ? at + 1 : at
    if (turns || isSign(analysis.tokens[at], ".")) break
  }
  return terms.map(term => wordsOf(analysis, term)).map(words => ({ text: words.quote, evidence: words }))
}
