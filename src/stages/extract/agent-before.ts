import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { acting } from "./acting.ts"
import { FORCED } from "./agents.ts"
import { isHelper } from "./asides.ts"
import { HARM } from "./best-place.ts"
import type { Draft } from "./draft.ts"
import { hasSubject, isCapital, isDeterminer, nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts"
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

/** "The gunmen | who (killed)", "an armed group | that (killed)": a clause about those who stand before it. */
function beforeRelative({ tokens }: Analysis, end: number): number {
  if (!plays(tokens[end - 1], "relative", "that")) return end
  const at = isComma(tokens[end - 2]) ? end - 2 : end - 1
  return readingThat(tokens[at - 1], (_, r) => r.lexeme.part === "noun") ? at : end
}

/** "(Troops are) pursuing | the armed group (that killed)": from the last article on, where nothing leads to it. */
function behindParticiple({ tokens }: Analysis, from: number, end: number): number {
  for (let at = end - 1; at > from; at--)
    if (isDeterminer(tokens[at])) return plays(tokens[at - 1], "from", "in", "to", "and") ? from : at
  return from
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
  // "(Police) managed to | arrest".
  if (plays(tokens[at - 1], "to") && plays(tokens[at - 2], "manages")) for (at -= 2; isHelper(tokens[at - 1]); ) at--
  let end = beforeRelative(analysis, endBefore(analysis, sentence, at))
  let from = nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, end), end)
  from = behindParticiple(analysis, from, end)
  // "Troops | backed by militias | (entered)".
  if (plays(tokens[from - 1], "by") && from - 2 > sentence.from) {
    end = from - 2
    from = nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, end), end)
  }
  return from < end && !isLed(analysis, from) && nounPhraseAt(analysis, from, end)?.to === end
    ? { from, to: end }
    : null
}

/** "With". */
const isJoint = (token: Token | undefined): boolean => readingThat(token, s => s.joint === true) !== undefined

/** "A fire at | the army base (killed)", "a bus carrying | soldiers (hit)", "clashes between X and | rebels": what is led to is no subject. */
function isLed(analysis: Analysis, from: number): boolean {
  const { tokens, pack } = analysis
  const before = tokens[from - 1]
  if (pack.joins(before?.text ?? "")) {
    const first = nearestPhrase(analysis, nounPhraseBefore(analysis, 0, from - 1), from - 1)
    return first < from - 1 && !pack.joins(tokens[first - 1]?.text ?? "") && isLed(analysis, first)
  }
  return (
    isJoint(before) ||
    plays(before, "in", "from", "to") ||
    (isParticiple(analysis, from - 1) && !isComma(tokens[from - 2]))
  )
}

/** Somebody with arms who stands before the verb of what he did: "the army", "a gunman", "armed men". */
function agentBefore(analysis: Analysis, verb: number, sentence: Run, anybody = false): Run | null {
  const subject = subjectOf(analysis, verb, sentence)
  return (subject && acting(analysis, subject, anybody)) ?? clauseOpener(analysis, verb, sentence)
}

/** "Snipers | on rooftops (killed)", "X, a militia allied with Y, (killed)", "X and their allies (killed)": with whom a clause begins, whatever is told of them before its verb. */
function clauseOpener(analysis: Analysis, verb: number, sentence: Run): Run | null {
  const { tokens } = analysis
  let start = verb
  while (start > sentence.from && !leads(tokens[start - 1])) start--
  const name = nounPhraseAt(analysis, start, verb)
  if (
    !name ||
    plays(tokens[name.from], "in") ||
    !(name.from === start || isDeterminer(tokens[start])) ||
    actsBefore(analysis, name.to, verb)
  )
    return null
  return acting(analysis, withoutAdjectives(tokens, name))
}

/** "Assailants | armed (with)": the phrase without adjectives behind its noun. */
function withoutAdjectives(tokens: readonly Token[], { from, to }: Run): Run {
  let end = to
  while (end > from + 1 && tokens[end - 1]?.readings.every(r => r.lexeme.part !== "noun")) end--
  return { from, to: end }
}

/** Behind which a clause begins. */
const leads = (token: Token | undefined): boolean =>
  token?.kind === "break" || (token?.kind === "sign" && token.text !== ",") || plays(token, "that")

/** A verb of its own between somebody and a verb: no participle with what it leads to ("armed with", "loyal to"). */
const actsBefore = (analysis: Analysis, from: number, verb: number): boolean =>
  analysis.tokens
    .slice(from, verb)
    .some(
      (token, i) =>
        hasSubject(analysis, token) &&
        !plays(analysis.tokens[from + i + 1], "in", "from", "to", "by") &&
        !isJoint(analysis.tokens[from + i + 1]),
    )

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

/** "(Attacked) by | armed men": somebody with arms whose phrase begins at a token. */
export function actingAt(analysis: Analysis, at: number, end: number): Run | null {
  const phrase = analysis.pack.subject === "before" ? nounPhraseAt(analysis, at, end) : null
  return phrase && acting(analysis, phrase)
}

/** "(An attack) by | the OLF", "(killed) by | Boko Haram": a name by its capitals, be it known or not; storms are called by names too. */
export function namedBehind(analysis: Analysis, by: number, end: number): Run | null {
  const { tokens, pack } = analysis
  const done = readingThat(
    tokens[by - 1],
    (s, r) =>
      (s.role === "attack" && r.lexeme.part === "noun") ||
      (s.happening !== undefined && HARM.has(s.happening.metric) && r.lexeme.part === "verb"),
  )
  const phrase = pack.subject === "before" && done ? nounPhraseAt(analysis, by + 1, end) : null
  if (!phrase) return null
  const named = tokens
    .slice(phrase.from, phrase.to)
    .every(
      token =>
        isCapital(analysis, token) &&
        token.known !== "place" &&
        token.readings.every(({ lexeme: { sense } }) => !sense.means && !sense.counts?.object),
    )
  return named ? phrase : null
}

/** "(The army said) it had | killed": where a pronoun stands for whoever says it. */
const isOwnWord = (analysis: Analysis, verb: number, sentence: Run): boolean =>
  plays(analysis.tokens[endBefore(analysis, sentence, verb) - 1], "pronoun")

/** What is done with arms, by states and air forces too. */
const FIRED: ReadonlySet<string> = new Set(["launched", "intercepted", "destroyed"])

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
    ? acting(analysis, speaker, FORCED.has(metric) || FIRED.has(metric))
    : agentBefore(analysis, trigger, sentence, FORCED.has(metric) || FIRED.has(metric))
}
