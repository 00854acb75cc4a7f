import type { Analysis } from "../../languages/analysis.ts"
import { readingThat } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

/** How far behind those who were struck what struck them may stand, in tokens. */
const STRUCK_WITHIN = 4

/** "Struck by an illness", "by disappointment": nobody was wounded. */
export const isIllness = ({ tokens }: Analysis, { metric, from, to }: Draft): boolean =>
  metric === "injured" &&
  tokens.slice(from, to + STRUCK_WITHIN).some(token => {
    const struck = readingThat(token, s => s.subject === "disease" || s.role === "feeling")
    return struck !== undefined && !struck.before.includes("and")
  })

/** Told with words that say of the dead only that they died. */
const isNatural = ({ tokens }: Analysis, { from, to }: Draft): boolean =>
  tokens
    .slice(from, to)
    .some(token => readingThat(token, s => (s.happening?.natural ?? s.counts?.natural) === true) !== undefined)

/** True where the dead of a text merely died: nothing in it attacks, burns, floods, hurts or kills. */
export const isCalm = (analysis: Analysis, drafts: readonly Draft[]): boolean =>
  drafts.some(draft => isNatural(analysis, draft)) &&
  drafts.every(draft => draft.metric !== "killed" || draft.part || isNatural(analysis, draft)) &&
  !drafts.some(({ metric }) => metric === "injured" || metric === "casualties" || metric === "missing") &&
  !analysis.tokens.some(token =>
    readingThat(
      token,
      (s, r) =>
        ((s.role === "attack" && s.carries !== "performs") || s.means !== undefined) && r.lexeme.part === "noun",
    ),
  )
