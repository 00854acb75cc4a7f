import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run } from "../../languages/token.ts"
import { EARLIER } from "../../model/method.ts"
import type { Draft } from "./draft.ts"
import { isSign } from "./words.ts"

/** How far before a number the words may stand that make it an earlier one, in tokens. */
const WITHIN = 10
/** How many tokens may stand between the two amounts of "from 20 (people) to 35". */
const BETWEEN = 3

/** "(The dead rose) from 20 to 35": the next figure is a greater amount of the same, behind "to". */
const risesTo = ({ tokens }: Analysis, draft: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  next.sentence === draft.sentence &&
  next.metric === draft.metric &&
  next.object === draft.object &&
  plays(tokens[draft.from - 1], "from") &&
  next.from >= draft.to &&
  next.from - draft.to <= BETWEEN &&
  tokens.slice(draft.to, next.from).some(token => plays(token, "to")) &&
  (next.value.min ?? 0) > (draft.value.min ?? Number.POSITIVE_INFINITY)

/** "Had reached, at an earlier time, 20": in the number's own clause. */
function atEarlierTime({ tokens }: Analysis, draft: Draft, { from }: Run): boolean {
  for (let at = draft.from - 1; at > Math.max(from, draft.from - WITHIN) && !isSign(tokens[at], ",", ";", "."); at--)
    if (plays(tokens[at], "former") && plays(tokens[at - 1], "time")) return true
  return false
}

/** The rule of a figure that its report tells as an earlier amount of one that it gives anew; none for others. */
export const earlierAmount = (
  analysis: Analysis,
  draft: Draft,
  sentence: Run,
  next: Draft | undefined,
): readonly string[] => (risesTo(analysis, draft, next) || atEarlierTime(analysis, draft, sentence) ? [EARLIER] : [])
