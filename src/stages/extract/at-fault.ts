import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt, LONGEST_ACTOR } from "./actors.ts"
import { isHelper } from "./asides.ts"
import { nounPhraseBefore } from "./noun-phrases.ts"
import { nearestPhrase } from "./speaker-before.ts"

/** How far behind "for" what was done may stand, in tokens: "for at least two deadly strikes". */
const DONE_WITHIN = 5

/** An attack, a killing, a death. */
const harms = (token: Token): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.role === "attack" || s.means !== undefined || (s.happening !== undefined && r.lexeme.part !== "particle"),
  ) !== undefined

/** How far before "to be" the "by" of who thinks so may stand, in tokens. */
const THOUGHT_WITHIN = 4

/** "(Is) believed (to be)". */
const isThought = (tokens: readonly Token[], at: number): boolean =>
  isHelper(tokens[at - 1]) && readingThat(tokens[at], s => s.says !== undefined) !== undefined

/** "(Was) largely (to blame)": a word that no lexicon has, behind a helping verb. */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && tokens[at]?.readings.length === 0 && isHelper(tokens[at - 1])

/** "Believed by villagers (to be)": where the phrase of who thinks so is passed, the token of the thinking; else null. */
function thoughtBy(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at > end - THOUGHT_WITHIN; at--)
    if (plays(tokens[at], "by")) return isThought(tokens, at - 1) ? at - 1 : null
  return null
}

/** "The army | stands (behind the raid)", "stands the army | (behind it)", "X | (responsible for)": who is named right before such a word or its verb. */
function rightBefore(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens } = analysis
  const end = tokens[at - 1]?.readings[0]?.lexeme.part === "verb" ? at - 1 : at
  for (let from = Math.max(clause.from, end - LONGEST_ACTOR); from < end; from++) {
    const actor = actorAt(analysis, from, end)
    if (actor?.to === end) return plays(tokens[from - 1], "negation") ? null : actor
  }
  return null
}

/** "The army was to blame for a strike", "was behind a strike", "found the army responsible for the killing of": who stands before such a word. */
export function atFault(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens } = analysis
  if (!plays(tokens[at], "at fault") || !tokens.slice(at + 1, at + 2 + DONE_WITHIN).some(harms)) return null
  if (analysis.pack.subject === "after") return rightBefore(analysis, at, clause)
  let end = at
  while (
    isHelper(tokens[end - 1]) ||
    plays(tokens[end - 1], "to") ||
    isAdverb(tokens, end - 1) ||
    isThought(tokens, end - 1)
  )
    end--
  if (plays(tokens[end], "to")) end = thoughtBy(tokens, end) ?? end
  while (isHelper(tokens[end - 1])) end--
  if (plays(tokens[end - 1], "negation", "if") || tokens.slice(end, at).some(token => plays(token, "negation")))
    return null
  return actorAt(analysis, nearestPhrase(analysis, nounPhraseBefore(analysis, clause.from, end), end), end, true)
}
