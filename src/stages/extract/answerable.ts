import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import { actingAt, attackerOf } from "./agent-before.ts"
import { isHelper } from "./asides.ts"
import { atFault } from "./at-fault.ts"
import { claimsIt } from "./responsible.ts"

/** How far behind its verb an attack may stand, in tokens: "carried out several air strikes". */
const LAUNCHED_WITHIN = 4

/** "(After) X launched an attack", "carried out strikes": who does what the noun of an attack says. */
function launches(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens, pack } = analysis
  const attack = readingThat(
    tokens[at],
    (s, r) => r.lexeme.part === "noun" && (s.role === "attack" || s.counts?.object === "strike"),
  )
  if (pack.subject !== "before" || !attack) return null
  for (let i = at - 1; i >= Math.max(clause.from + 1, at - LAUNCHED_WITHIN); i--) {
    const does = readingThat(tokens[i], (s, r) => s.carries === "does" && r.tense === "past")
    if (does) return isHelper(tokens[i - 1]) ? null : attackerOf(analysis, i, clause)
    if (tokens[i]?.kind !== "word" || plays(tokens[i], "in", "to", "from", "by")) return null
  }
  return null
}

/** "At the hands of X". */
const atHandsOf = (analysis: Analysis, at: number, clause: Run): Run | null =>
  plays(analysis.tokens[at], "hands") && plays(analysis.tokens[at + 1], "from")
    ? (actorAt(analysis, at + 2, clause.to, true) ?? actingAt(analysis, at + 2, clause.to))
    : null

/** How far behind a verb of opening the fire may stand, in tokens: "opened, X from Y, fire". */
const FIRE_WITHIN = 7

/** "Opened X fire on": who shoots, behind his verb. */
function opensFire(analysis: Analysis, at: number, clause: Run): Run | null {
  const { tokens } = analysis
  if (!plays(tokens[at], "opens fire")) return null
  const isFire = (token: Token): boolean => readingThat(token, s => s.means === "shooting") !== undefined
  return tokens.slice(at + 1, at + 1 + FIRE_WITHIN).some(isFire) ? actorAt(analysis, at + 1, clause.to, true) : null
}

/** Who is told at a token to have done it: who claims it, is to blame, launched it, or at whose hands it was done. */
export const answerableAt = (analysis: Analysis, at: number, clause: Run): Run | null =>
  claimsIt(analysis, at, clause) ??
  atFault(analysis, at, clause) ??
  launches(analysis, at, clause) ??
  opensFire(analysis, at, clause) ??
  atHandsOf(analysis, at, clause)
