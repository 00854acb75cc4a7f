import type { Analysis } from "../../languages/analysis.ts"
import type { Run, Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

/** A part that its own verb tells of: "of them 250 fled from X". */
const hasOwnVerb = (tokens: readonly Token[], part: Draft, whole: Draft): boolean =>
  part.trigger !== whole.trigger &&
  ((Math.abs(part.trigger - part.from) <= part.to - part.from &&
    tokens[part.trigger]?.readings.some(r => r.lexeme.part === "verb") === true) ||
    isBehindVerb(tokens, part))

/** "(28 civilians) of whom were executed 21": a verb right before a part, whatever it says. */
const isBehindVerb = (tokens: readonly Token[], { part, counted }: Draft): boolean => {
  const [first] = tokens[counted - 1]?.readings ?? []
  return part && first?.lexeme.part === "verb" && first.before.length === 0
}

/** Whether the doer of one part is told by a verb that is not the other's. */
export const isOfItsOwn = (tokens: readonly Token[], one: Draft, other: Draft): boolean =>
  one.part && one.metric === other.metric && hasOwnVerb(tokens, one, other)

/** "(Of them 250 fled from X,) and 75 fled from Y": a part, or one of the same kind told behind one with a verb of its own. */
const isPart = (drafts: readonly Draft[], { part, metric, sentence, from }: Draft): boolean =>
  part ||
  drafts.some(
    other =>
      other.part &&
      other.sentence === sentence &&
      other.metric === metric &&
      other.to <= from &&
      other.trigger > other.from,
  )

/**
 * "3,000 were displaced, of whom 250 fled from X since May": whether something told in a run, a place, a day, a doer, is only said of a part
 * of what a figure counts, which a verb of its own tells of in the same clause.
 */
export const isOfPart = ({ tokens }: Analysis, drafts: readonly Draft[], whole: Draft, run: Run): boolean =>
  drafts.some(
    part =>
      isPart(drafts, part) &&
      part !== whole &&
      part.sentence === whole.sentence &&
      part.metric === whole.metric &&
      part.from >= whole.to &&
      part.to <= run.from &&
      hasOwnVerb(tokens, part, whole) &&
      !tokens.slice(part.to, run.from).some(({ kind }) => kind === "sign" || kind === "break"),
  )
