import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Speech } from "./speech.ts"

/** How far behind the cue a feeling is named that is all that somebody tells, in tokens. */
const FEELING_WITHIN = 3
/** How far before a figure the clause about an event begins, in tokens. */
const CLAUSE_WITHIN = 6

/** "Expressed its grief at the death of 5", "called for an inquiry into the attack that killed 5": who feels or demands gives no figure of his own. */
export function onlyMentions({ tokens }: Analysis, { content, mode }: Speech, figure: Run): boolean {
  const feels = tokens
    .slice(content.from, Math.min(content.from + FEELING_WITHIN, figure.from))
    .some(token => plays(token, "feeling"))
  return feels || (mode === "demands" && ofKnownEvent(tokens, content, figure))
}

/** In a clause about an event with the article: "the attack that killed 5". */
function ofKnownEvent(tokens: Analysis["tokens"], content: Run, figure: Run): boolean {
  for (let at = figure.from; at > Math.max(content.from, figure.from - CLAUSE_WITHIN); at--)
    if (plays(tokens[at], "relative"))
      return (
        readingThat(
          tokens[at - 1],
          (s, r) => r.before.includes("the") && (s.role === "attack" || s.means !== undefined),
        ) !== undefined
      )
  return false
}
