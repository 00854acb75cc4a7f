import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { ARMED, actorAt, isArmed, isBody, oneArmed } from "./actors.ts"
import { stateAt } from "./agents.ts"
import { isDeterminer, withoutClause } from "./noun-phrases.ts"

/** "Police | bus": what stands behind somebody in one phrase is another thing. */
const isWhole = ({ tokens }: Analysis, actor: Run, end: number): boolean =>
  actor.to >= end || plays(tokens[actor.to], "in", "from", "to", "by", "relative") || tokens[actor.to]?.kind !== "word"

const isPeople = (token: Token | undefined): boolean =>
  readingThat(
    token,
    ({ counts }, r) =>
      counts !== undefined && !counts.object && !counts.metric && !counts.unit && r.lexeme.part === "noun",
  ) !== undefined

/** "Armed (men)", "military (personnel)": an adjective of those who bear arms. */
const isOfKind = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "adjective" && ARMED.has(s.counts?.population ?? "")) !== undefined

/** Words of which one is for those who bear arms. */
const areArmed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => isArmed(token) || isOfKind(token))

/** "The force of | the explosion": nobody's. */
const isOfBlast = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => readingThat(token, s => s.means !== undefined) !== undefined)

/** Somebody with arms, or with `anybody` a body too, as whom a phrase names. */
export function acting(analysis: Analysis, subject: Run, anybody = false): Run | null {
  const { tokens } = analysis
  const first = isDeterminer(tokens[subject.from]) ? subject.from + 1 : subject.from
  const { to } = withoutClause(analysis, { from: first, to: subject.to })
  const actor = actorAt(analysis, first, to, anybody) ?? stateAt(analysis, first)
  const led = tokens.slice(first + 1, to).findIndex(token => plays(token, "in", "from", "to", "by"))
  const last = tokens[led < 0 ? to - 1 : first + led]
  if (actor && plays(tokens[actor.to], "from")) {
    if (isOfBlast(tokens, actor.to, to)) return null
    // "A group of armed men": nobody by himself.
    if (actor.to === first + 1 && areArmed(tokens, actor.to, to)) return { from: first, to }
  }
  // "Fighters of X" and "X fighters" are X.
  if (actor && (isWhole(analysis, actor, to) || isPeople(last))) return actor
  const theirs = isPeople(last) && areArmed(tokens, first, to)
  const whole = isArmed(last) || oneArmed(tokens, to - 1) || theirs || (anybody && isBody(last))
  return whole ? { from: first, to } : null
}
