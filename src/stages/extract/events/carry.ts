import type { Analysis } from "../../../languages/analysis.ts"
import type { Carrying } from "../../../languages/eventful.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import type { Happening } from "./draft.ts"
import { turnBy } from "./kinds.ts"
import { doerAt, isNation, phraseAt } from "./parties.ts"
import { carrying } from "./steering.ts"
import { leaderOf, subjectBefore } from "./subjects.ts"
import { behindTimes } from "./times.ts"
import { isOne } from "./who-acts.ts"

/** How far before "was used for" the weapon may stand, in tokens. */
const USED_WITHIN = 8

/** "Five men, the arrest was carried out of them": people before the verb to whom the link behind the noun goes back by a pronoun. */
const isSuffered = ({ tokens }: Analysis, { event, at }: Happening, { from, to }: Run): boolean =>
  to <= at &&
  event.through !== undefined &&
  readingThat(tokens[at + 1], (_, r) => r.pronoun && event.through?.includes(r.lexeme.lemma) === true) !== undefined &&
  tokens.slice(from, to).every(token => readingThat(token, s => s.head !== undefined) === undefined && !token.known)

/** "X goes on bombing | Y": behind the noun stands whom it is done to, where the verb before it has told who does it. */
function withObject({ tokens }: Analysis, { event, actors, targets, at }: Happening): void {
  const [, other] = actors
  if (event.frame !== "onto" || event.through || !other || targets.length > 0) return
  if (actors.length === 2 && other.from === at + 1 && !isNation(tokens[other.from]))
    targets.push(...actors.splice(1, 1))
}

/** Verbs whose subject is who does it. */
const DOING: ReadonlySet<Carrying | undefined> = new Set<Carrying>(["does", "performs", "regains"])

/** Who the verb before a noun makes do or undergo it. */
export function carry(analysis: Analysis, happening: Happening, verb: number): void {
  const { tokens } = analysis
  const how = carrying(tokens[verb])
  const { sentence, at, event } = happening
  const start = behindTimes(analysis, verb + 1, at)
  const relative = plays(tokens[verb - 1], "relative")
  turnBy(analysis, happening, {
    from: how?.voice === "active" ? verb : Math.max(sentence.from, verb - USED_WITHIN),
    to: at,
  })
  if (how !== undefined && DOING.has(how.lexeme.sense.carries) && how.voice !== "passive" && event.frame !== "bursts") {
    const doer =
      doerAt(analysis, start, at) ??
      (event.frame === "does" ? phraseAt(analysis, start, at) : null) ??
      (isOne(tokens[start]) ? { from: start, to: start + 1 } : null) ??
      (relative || how.lexeme.part === "noun" ? null : subjectBefore(analysis, verb, sentence, false)) ??
      (happening.reading.pronoun ? leaderOf(analysis, verb, sentence) : null)
    if (doer && isSuffered(analysis, happening, doer)) happening.targets.unshift(doer)
    else if (doer && !happening.actors.some(each => each.from === doer.from)) happening.actors.unshift(doer)
    if (doer) turnBy(analysis, happening, doer)
    if (doer) withObject(analysis, happening)
  }
  if (how?.lexeme.sense.carries === "undergoes" && event.frame === "onto") {
    const sufferer = phraseAt(analysis, start, at) ?? (relative ? null : subjectBefore(analysis, verb, sentence, true))
    if (sufferer) happening.targets.unshift(sufferer)
  }
}
