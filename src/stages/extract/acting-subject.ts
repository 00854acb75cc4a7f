import type { Analysis } from "../../languages/analysis.ts"
import type { Reading, Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { isActing, isCapital, maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { phraseFrom } from "./phrases.ts"
import { heldBy } from "./speaker-behind.ts"
import type { Speech } from "./speech.ts"
import { agrees, isSpeaker } from "./subjects.ts"
import { isArticle, isComma, isDocument, isHappening, isPerson, isVerb } from "./words.ts"

/** The noun that a name begins with. */
export const headReading = (tokens: Analysis["tokens"], name: Run): Reading | undefined =>
  tokens[name.from]?.readings.find(r => r.lexeme.part === "noun")

/** The subject of the first verb of a sentence, where it is a party that can speak. */
export function subjectOf(analysis: Analysis, sentence: Run, cue: Cue): Run | null {
  const { tokens, pack } = analysis
  if (pack.subject === "before") return personFirst(analysis, sentence, cue)
  const before = subjectFirst(analysis, sentence, cue)
  if (before) return before
  for (let at = sentence.from; at < Math.min(cue.run.from, sentence.from + 8); at++) {
    const first = at === sentence.from && tokens[at]?.kind === "word" && tokens[at]?.readings.length === 0
    const killed = at === sentence.from && killsAt(tokens, at)
    const acts = isVerb(tokens[at]) || killed || (isComma(tokens[at - 1]) && hasActed(tokens[at]))
    if (!(acts || first || plays(tokens[at], "opening")) || (isHappening(tokens[at]) && !killed)) continue
    const verb = acts ? readingThat(tokens[at], (_, r) => r.lexeme.part === "verb") : undefined
    const name = phraseFrom(tokens, at + 1, cue.run.from)
    const head = name && (canSpeak(tokens, name, cue) || (publishes(verb) && isUnknown(tokens[name.from])))
    if (!name || !head) return null
    if (verb?.lexeme.sense.says === "demands" || (!cue.form && isDocument(tokens[name.from]))) return null
    const noun = headReading(tokens, name)
    return (!verb || agrees(noun, verb)) && (!cue.form || agrees(noun, cue.form)) ? name : null
  }
  return null
}

/** "X for its part did ... and said": the party that a sentence begins with, right before its first verb. */
function subjectFirst({ tokens }: Analysis, sentence: Run, cue: Cue): Run | null {
  const name = cue.form && isSpeaker(tokens, sentence.from) ? phraseFrom(tokens, sentence.from, cue.run.from) : null
  if (!name || !cue.form) return null
  const at = plays(tokens[name.to], "from") && plays(tokens[name.to + 1], "side") ? name.to + 2 : name.to
  const verb = readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" && r.tense === "past")
  const noun = headReading(tokens, name)
  return verb && at < cue.run.from && agrees(noun, verb) && agrees(noun, cue.form) ? name : null
}

/** The person whose name a sentence begins with. */
function personFirst(analysis: Analysis, sentence: Run, cue: Cue): Run | null {
  const { tokens, pack } = analysis
  const name = nounPhraseAt(analysis, sentence.from, sentence.to)
  if (!name) return null
  const words = tokens.slice(name.from, name.to)
  if (words.every(isPerson)) return name
  // "X rejected it, and said that", "X publishes the following figures:": whoever the sentence begins with.
  const within = cue.run.from >= sentence.from && cue.run.from < sentence.to
  const joins = [0, 1].some(
    i => pack.joins(tokens[cue.clauseFrom + i]?.text ?? "") && cue.clauseFrom + i < cue.run.from,
  )
  if (within && (cue.form === null || (cue.dropped && joins)) && maySpeak(analysis, name))
    return cue.form ? heldBy(analysis, name, sentence.to).name : name
  // "A senior official, who asked not to be named, gave ...".
  const one = readingThat(tokens[name.to - 1], (s, r) => SINGLE.has(s.head) && r.number === "singular")
  return one && isArticle(tokens[name.from - 1]) && isComma(tokens[name.to]) && plays(tokens[name.to + 1], "relative")
    ? name
    : null
}

/** "The mission did ... . It said": the body that a sentence begins with. */
export function bodyFirst(analysis: Analysis, sentence: Run): Run | null {
  const { tokens } = analysis
  const whole = nounPhraseAt(analysis, sentence.from, sentence.to)
  if (!whole) return null
  const isUnread = (token: Token): boolean => token.readings.length === 0 && !isCapital(analysis, token)
  const verb = tokens.findIndex((token, at) => at > whole.from && at < whole.to && isUnread(token))
  const name = { from: whole.from, to: verb < 0 ? whole.to : verb }
  const heads = tokens
    .slice(name.from, name.to)
    .some(token => readingThat(token, s => s.head === "body" || s.head === "armed" || s.head === "medium"))
  return heads && (verb >= 0 || isActing(analysis, tokens[name.to])) && maySpeak(analysis, name) ? name : null
}

/** "The commissioner, So-and-so, thanked them. He said": the holder of an office that a sentence begins with, by his name. */
export function holderFirst(analysis: Analysis, sentence: Run): Run | null {
  const office = nounPhraseAt(analysis, sentence.from, sentence.to)
  if (!office || !isComma(analysis.tokens[office.to])) return null
  const { name, after } = heldBy(analysis, office, sentence.to)
  return after > office.to && isComma(analysis.tokens[after]) ? name : null
}

/** Longest name of a person by its capitals alone, in words. */
const LONGEST_NAME = 4

/** "So-and-so of the group X gave a higher count. She said": the name of several capitals that a sentence begins with, of no body and no place. */
export function nameFirst(analysis: Analysis, { from, to }: Run): Run | null {
  const { tokens } = analysis
  let end = from
  while (end < to && isCapital(analysis, tokens[end])) end++
  const words = tokens.slice(from, end)
  const named = words.every(
    token =>
      token.known !== "actor" &&
      token.named?.kind !== "place" &&
      token.named?.kind !== "organization" &&
      readingThat(token, (s, r) => s.head !== undefined || r.lexeme.part === "particle") === undefined,
  )
  const goesOn = plays(tokens[end], "from", "relative") || isComma(tokens[end]) || isActing(analysis, tokens[end])
  return named && goesOn && words.length > 1 && words.length <= LONGEST_NAME ? { from, to: end } : null
}

/** Heads of those who speak for themselves. */
const SINGLE: ReadonlySet<Sense["head"]> = new Set<Sense["head"]>(["source", "office"])

/** A head, a known party, or, of a verb, a capital: a place named by one word. */
const canSpeak = (tokens: Analysis["tokens"], { from, to }: Run, cue: Cue): boolean =>
  readingThat(tokens[from], s => s.head !== undefined) !== undefined ||
  tokens[from]?.known === "actor" ||
  (isPerson(tokens[from]) && tokens[from]?.named?.starts === true) ||
  (to - from === 1 &&
    cue.form?.gender === "female" &&
    tokens[from]?.known === "place" &&
    tokens[from]?.readings.length === 0)

/** "A statement of its", "issued by it": only a pronoun says whose it is. */
const isTheirs = (tokens: Analysis["tokens"], { from, to }: Run): boolean =>
  isDocument(tokens[from]) &&
  tokens
    .slice(from + 1, to + 1)
    .some(token => plays(token, "theirs") || readingThat(token, (_, r) => r.pronoun && r.lexeme.part === "particle"))

/** "X destroyed, according to a statement of its, 8 tanks": the party right before the words that tell of its statement. */
export function statingSubject(analysis: Analysis, sentence: Run, cue: Cue): Run | null {
  const { tokens } = analysis
  const end = cue.clauseFrom - 1
  if (!cue.speaker || !isComma(tokens[end]) || !isTheirs(tokens, cue.speaker)) return null
  for (let at = end - 2; at >= sentence.from; at--) {
    const acts = isVerb(tokens[at]) || hasActed(tokens[at])
    const name = acts ? phraseFrom(tokens, at + 1, end) : null
    // "The attacking forces": a definite word behind is of the name, whatever else it tells of.
    const whole = name && tokens.slice(name.to, end).every(token => token.definite)
    if (name) return whole && canSpeak(tokens, name, cue) ? { from: name.from, to: end } : null
  }
  return null
}

/** "(It) issued a statement": a verb of publishing, whose subject may be of any name. */
const publishes = (verb: Reading | undefined): boolean =>
  verb?.lexeme.sense.says !== undefined && verb.lexeme.sense.clause === true && verb.tense === "past"

const isUnknown = (token: Token | undefined): boolean => token?.kind === "word" && token.readings.length === 0

/** "And the party X killed": a verb that is spelled as a noun, with an armed body behind it. */
const killsAt = (tokens: Analysis["tokens"], at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" && r.before[0] === "and" && r.tense === "past") !==
    undefined && readingThat(tokens[at + 1], (s, r) => s.head === "armed" && r.before.length === 0) !== undefined

/** A word that may be a past verb. */
const hasActed = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && r.tense === "past") !== undefined

/** "..., while X condemned it, demanding": the subject of a clause of its own that stands between the last report and a participle. */
export function clauseBefore(analysis: Analysis, sentence: Run, cue: Cue, said: Speech | undefined): Run | null {
  const { tokens } = analysis
  const reach = Math.max(sentence.from, (said?.cue.to ?? sentence.from) + 1)
  for (let at = cue.clauseFrom - 1; at > reach; at--)
    if (readingThat(tokens[at], s => s.whereas === true) && isVerb(tokens[at + 1]))
      return subjectOf(analysis, { from: at + 1, to: sentence.to }, cue)
  return null
}

/** How far before a cue the clause may begin whose subject it takes up, in tokens. */
const CLAUSE_WITHIN = 24

/** "... and X killed two, and said": the subject of the last clause that "and" joins, where it is a party that can speak. */
export function joinedClause(analysis: Analysis, sentence: Run, cue: Cue): Run | null {
  const { tokens } = analysis
  if (!cue.form?.before.includes("and")) return null
  for (let at = cue.clauseFrom - 1; at > Math.max(sentence.from, cue.run.from - CLAUSE_WITHIN); at--) {
    if (plays(tokens[at], "that", "relative")) return null
    const joined = readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" && r.before[0] === "and")
    if (joined && (isVerb(tokens[at]) || killsAt(tokens, at)))
      return subjectOf(analysis, { from: at, to: sentence.to }, cue)
  }
  return null
}
