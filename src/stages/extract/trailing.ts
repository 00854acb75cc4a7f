import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { isDocument, isMedium } from "./words.ts"

/** A source behind what is said, told by a preposition. */
const isTrailing = ({ pack }: Analysis, { form, direction, speaker }: Cue): boolean =>
  pack.subject === "after" && form === null && direction === "backward" && speaker !== null

/** "X announced the death of nine, according to a statement": the document is his own, and says nothing besides. */
export const isOwnDocument = (analysis: Analysis, cue: Cue, before: readonly Cue[]): boolean =>
  isTrailing(analysis, cue) &&
  isDocument(analysis.tokens[cue.speaker?.from ?? 0]) &&
  before.some(({ direction, speaker, form }) => direction === "forward" && speaker !== null && form !== null)

/** Words that begin the last clause of a sentence: "while", "after". */
const opensLast = (analysis: Analysis, at: number): boolean =>
  readingThat(
    analysis.tokens[at],
    (s, r) => s.whereas === true || (s.role === "stop" && r.lexeme.part === "particle"),
  ) !== undefined && !plays(analysis.tokens[at], "this")

/** "X found 11 bodies, after a boat with 70 aboard sank, according to Y": where the last clause begins, which alone is Y's; null where the sentence counts in no clause before it, or in that clause. */
export function lastClause(analysis: Analysis, cue: Cue, before: Cue, { from }: Run): number | null {
  const speaker = isTrailing(analysis, cue) ? cue.speaker : null
  if (!speaker || before.speaker === null || isMedium(analysis.tokens[speaker.from])) return null
  const counts = (start: number, end: number): boolean =>
    analysis.quantities.some(each => each.counts && each.from >= start && each.to <= end)
  for (let at = cue.run.from - 1; at > from; at--)
    if (opensLast(analysis, at)) {
      if (counts(at, cue.run.from)) return counts(from, at) ? at : null
    }
  return null
}
