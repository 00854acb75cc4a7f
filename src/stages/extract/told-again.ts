import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"
import { isComma } from "./words.ts"

/** How many sentences before the toll may have been told that somebody confirms. */
const NEAR = 3
/** How far before the toll the verb that confirms it may stand, in tokens. */
const CONFIRMED_WITHIN = 16

const confirms = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.says === "asserts" && s.cue === "verb" && r.lexeme.part === "verb") !== undefined

const isNumber = ({ quantities }: Analysis, { from, to }: Run): boolean =>
  quantities.some(quantity => quantity.counts && quantity.from >= from && quantity.to <= to)

/** "X confirmed this toll": the toll that was told before, told again by somebody else. Its words are the toll's name. */
export function toldAgain(analysis: Analysis, sentence: number, told: readonly Draft[]): Draft | null {
  const { tokens, sentences } = analysis
  const run = sentences[sentence]
  const before = told.findLast(
    ({ metric, part, only, sentence: at }) =>
      metric === "killed" && !part && only === null && sentence - at <= NEAR && at < sentence,
  )
  if (!run || !before) return null
  for (let at = run.from; at < run.to; at++) {
    if (!plays(tokens[at], "toll")) continue
    const from = plays(tokens[at - 1], "this") ? at - 1 : at
    const verb = tokens.slice(Math.max(run.from, from - CONFIRMED_WITHIN), from).findLastIndex(confirms)
    const cue = verb < 0 ? -1 : Math.max(run.from, from - CONFIRMED_WITHIN) + verb
    if (cue < 0 || tokens.slice(cue, from).some(token => isComma(token) || plays(token, "that"))) return null
    const end = tokens.findIndex((token, i) => i > at && (i >= run.to || isComma(token)))
    if (isNumber(analysis, { from: cue, to: end < 0 ? run.to : end })) return null
    return { ...before, from, to: at + 1, trigger: at, sentence, rule: "figures/told-again", agent: null, names: [] }
  }
  return null
}
