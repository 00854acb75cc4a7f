import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt, LONGEST_ACTOR } from "./actors.ts"
import type { Draft } from "./draft.ts"
import { clashes, turnsAway } from "./turns.ts"

/** How far behind a verb that takes an attack on itself whoever takes it may stand, in tokens: "claimed the attack X". */
const CLAIMS_WITHIN = 4

/** How far before such a word a "not" makes it nobody's, in tokens: "no group has yet claimed responsibility for it". */
const NOBODY_WITHIN = 4

const isNobody = (tokens: readonly Token[], at: number, clause: Run): boolean =>
  tokens.slice(Math.max(clause.from, at - NOBODY_WITHIN), at).some(token => plays(token, "negation"))

/** "Claimed (responsibility)": whoever denies it has taken nothing on himself. */
const claims = (token: Token | undefined): boolean => readingThat(token, s => s.says === "claims") !== undefined

/** "(Claimed) X | the attack": the name without what it took on itself. */
function withoutAttack(tokens: readonly Token[], { from, to }: Run): Run {
  const isAttack = (token: Token | undefined): boolean =>
    readingThat(
      token,
      (s, r) => r.before[0] === "the" && (s.role === "attack" || s.means !== undefined || s.events !== undefined),
    ) !== undefined
  for (let at = from + 1; at < to; at++) if (isAttack(tokens[at])) return { from, to: at }
  return { from, to }
}

/** Who takes an attack on himself at a token. */
export function claimsIt(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens } = analysis
  if (!plays(tokens[at], "claims it") || isNobody(tokens, at, clause)) return null
  if (analysis.pack.subject === "before" && !claims(tokens[at - 1]) && !plays(tokens[at - 1], "owns")) return null
  if (tokens[at]?.readings[0]?.lexeme.part === "verb")
    for (let i = at + 1; i <= at + CLAIMS_WITHIN; i++) {
      const actor = actorAt(analysis, i, clause.to)
      if (actor) return withoutAttack(tokens, actor)
      if (tokens[i]?.kind !== "word") break
    }
  for (let i = at - 1; i >= Math.max(clause.from, at - LONGEST_ACTOR); i--) {
    const actor = actorAt(analysis, i, at)
    if (actor && actor.to >= at - 1) return actor
  }
  return null
}

/** Who takes an attack on himself in a sentence. */
function responsibleIn(analysis: Analysis, run: Run): Run | null {
  for (let at = run.from; at < run.to; at++) {
    // "Like the attack that X claimed" tells of another one.
    const other = readingThat(analysis.tokens[at], (_, r) => r.pronoun && r.lexeme.part === "verb")
    const actor = other ? null : claimsIt(analysis, at, run)
    if (actor) return actor
  }
  return null
}

/** How many sentences behind an attack somebody may claim it. */
const CLAIMED_WITHIN = 3

/** An attack, or the blast that one may have been. */
const mayBeClaimed = (token: Token): boolean =>
  plays(token, "attack") || readingThat(token, s => s.means === "explosion") !== undefined

/** Who takes on himself, soon behind, the attack that a figure's sentence tells of. */
export function claimedBehind(analysis: Analysis, draft: Draft): Run | null {
  const { tokens, sentences } = analysis
  const own = sentences[draft.sentence]
  if (!own || !tokens.slice(own.from, own.to).some(mayBeClaimed) || clashes(tokens, own)) return null
  for (let i = draft.sentence + 1; i <= draft.sentence + CLAIMED_WITHIN; i++) {
    const sentence = sentences[i]
    if (!sentence || turnsAway(tokens, sentence)) return null
    const actor = responsibleIn(analysis, sentence)
    if (actor) return actor
  }
  return null
}
