import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { ARMED, actorAt, isArmed, isBody, oneArmed } from "./actors.ts"
import { FORCED, stateAt } from "./agents.ts"
import { HARM } from "./best-place.ts"
import type { Draft } from "./draft.ts"
import { hasSubject, isCapital, isDeterminer, nounPhraseAt, nounPhraseBefore, withoutClause } from "./noun-phrases.ts"
import { endBefore, nearestPhrase } from "./speaker-before.ts"
import { isComma } from "./words.ts"

/** How many verbs may share a subject: "(they) came, opened fire and left, killing". */
const SHARED = 3

/** A verb in -ing: with what came of something, where its subject is that of the verb before. */
const isParticiple = ({ tokens }: Analysis, at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.tense === "present" && r.number === undefined) !== undefined &&
  tokens[at]?.text.endsWith("ing") === true

/** The verb before a token whose subject is its own as well: joined to it, or with what came of it behind a comma. */
function mainVerb(analysis: Analysis, at: number, start: number): number | null {
  const { tokens, pack } = analysis
  const joined = pack.joins(tokens[at - 1]?.text ?? "") || isComma(tokens[at - 1])
  if (!joined) return null
  let plain: number | null = null
  for (let i = at - 2; i >= start; i--) {
    // "(Accused X) of crossing and killing": joined to one of its own kind.
    if (!isComma(tokens[at - 1]) && isParticiple(analysis, at) && isParticiple(analysis, i)) return i
    if (!hasSubject(analysis, tokens[i])) continue
    if (readingThat(tokens[i], (_, r) => r.lexeme.part === "verb" && r.tense === "past")) return i
    plain ??= i
  }
  return plain
}

/** Where the subject of a verb begins and ends, in a language whose subject stands before its verb; null where none is told. */
function subjectOf(analysis: Analysis, verb: number, sentence: Run): Run | null {
  const { tokens } = analysis
  let at = verb
  for (let hops = 0; hops < SHARED; hops++) {
    const main = mainVerb(analysis, at, sentence.from)
    if (main === null) break
    at = main
  }
  // "Accused X of killing": nobody stands before it as its subject.
  if (isParticiple(analysis, at)) return null
  let end = endBefore(analysis, sentence, at)
  let from = nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, end), end)
  // "Troops | backed by militias | (entered)".
  if (plays(tokens[from - 1], "by") && from - 2 > sentence.from) {
    end = from - 2
    from = nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, end), end)
  }
  // "A fire at | the army base (killed)": what is led to is no subject.
  const led = plays(tokens[from - 1], "in", "from", "to")
  return from < end && !led && nounPhraseAt(analysis, from, end)?.to === end ? { from, to: end } : null
}

/** "Police | bus": what stands behind somebody in one phrase is another thing. */
const isWhole = ({ tokens }: Analysis, actor: Run, end: number): boolean =>
  actor.to >= end || plays(tokens[actor.to], "in", "from", "to", "by", "relative") || tokens[actor.to]?.kind !== "word"

/** Somebody with arms who stands before the verb of what he did: "the army", "a gunman", "armed men". */
function agentBefore(analysis: Analysis, verb: number, sentence: Run, anybody = false): Run | null {
  const subject = subjectOf(analysis, verb, sentence)
  return subject && acting(analysis, subject, anybody)
}

/** "The RSF (shelled)": who stands before a verb that only somebody with arms does, be he known or not; storms hit too. */
export function attackerOf(analysis: Analysis, verb: number, sentence: Run): Run | null {
  const { tokens } = analysis
  const subject = subjectOf(analysis, verb, sentence)
  if (!subject) return null
  const known = acting(analysis, subject)
  const first = isDeterminer(tokens[subject.from]) ? subject.from + 1 : subject.from
  const words = tokens.slice(first, subject.to)
  const isNamed = words.every(token => isCapital(analysis, token) && token.known !== "place")
  const hits = readingThat(tokens[verb], s => s.carries === "hits") !== undefined
  return known ?? (isNamed && !hits && words.length > 0 ? { from: first, to: subject.to } : null)
}

const isPeople = (token: Token | undefined): boolean =>
  readingThat(
    token,
    ({ counts }, r) =>
      counts !== undefined && !counts.object && !counts.metric && !counts.unit && r.lexeme.part === "noun",
  ) !== undefined

/** "Armed (men)", "military (personnel)": an adjective of those who bear arms. */
const isOfKind = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "adjective" && ARMED.has(s.counts?.population ?? "")) !== undefined

/** Somebody with arms, or with `anybody` a body too, as whom a phrase names. */
function acting(analysis: Analysis, subject: Run, anybody = false): Run | null {
  const { tokens } = analysis
  const first = isDeterminer(tokens[subject.from]) ? subject.from + 1 : subject.from
  const { to } = withoutClause(analysis, { from: first, to: subject.to })
  const actor = actorAt(analysis, first, to, anybody) ?? (anybody ? stateAt(analysis, first) : null)
  const led = tokens.slice(first + 1, to).findIndex(token => plays(token, "in", "from", "to", "by"))
  const last = tokens[led < 0 ? to - 1 : first + led]
  // "Fighters of X" and "X fighters" are X.
  if (actor && (isWhole(analysis, actor, to) || isPeople(last))) return actor
  const theirs = isPeople(last) && tokens.slice(first, to).some(token => isArmed(token) || isOfKind(token))
  const whole = isArmed(last) || oneArmed(tokens, to - 1) || theirs || (anybody && isBody(last))
  return whole ? { from: first, to } : null
}

/** "(Attacked) by | armed men": somebody with arms whose phrase begins at a token. */
export function actingAt(analysis: Analysis, at: number, end: number): Run | null {
  const phrase = analysis.pack.subject === "before" ? nounPhraseAt(analysis, at, end) : null
  return phrase && acting(analysis, phrase)
}

/** "(The army said) it had | killed": where a pronoun stands for whoever says it. */
const isOwnWord = (analysis: Analysis, verb: number, sentence: Run): boolean =>
  plays(analysis.tokens[endBefore(analysis, sentence, verb) - 1], "pronoun")

/** "The army killed 5", "(gunmen opened fire), killing 5": who does what a figure's own verb tells, in such a language. */
export function agentOf(
  analysis: Analysis,
  { trigger, metric }: Draft,
  sentence: Run,
  speaker: Run | null,
): Run | null {
  const verb = readingThat(
    analysis.tokens[trigger],
    // "Lost (39 soldiers)": a verb that only who suffers makes one of harm.
    (s, r) =>
      r.lexeme.part === "verb" &&
      s.happening?.slot === "object" &&
      !(s.happening.needs === "victim" && s.happening.means === undefined) &&
      // "Treat", "mourn": nobody is harmed by it.
      !(s.happening.needs === "person" && HARM.has(metric)) &&
      r.voice !== "passive",
  )
  if (!verb) return null
  const own = speaker && isOwnWord(analysis, trigger, sentence)
  return own
    ? acting(analysis, speaker, FORCED.has(metric))
    : agentBefore(analysis, trigger, sentence, FORCED.has(metric))
}
