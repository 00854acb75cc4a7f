import { isPost } from "../../knowledge/roles.ts"
import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import { speaks } from "./cue.ts"
import { documentOwner, releasedBy } from "./document-owner.ts"
import {
  hasSubject,
  isActing,
  isCapital,
  isDeterminer,
  leadsOn,
  maySpeak,
  nounPhraseAt,
  nounPhraseBefore,
  withoutClause,
} from "./noun-phrases.ts"
import { personAtEnd } from "./person-at-end.ts"
import { isArticle, isComma } from "./words.ts"

/** Who speaks before a verb, with his office; `from` is where the words for him begin, null where a pronoun stands for him. */
export interface Before {
  readonly name: Run | null
  readonly office: Run | null
  readonly from: number
  /** Who only passes on what the one named in his aside has told: "X, citing Y, said". */
  readonly through?: Run
}

/** A word between a subject and its verb: "has", "also", "later". */
const isBetween = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  if (token?.kind !== "word" || isDeterminer(token) !== isArticle(token) || isCapital(analysis, token)) return false
  const [first] = token.readings
  const helps = first?.lexeme.part === "verb" && first.voice === "active" && saysNothing(first.lexeme.sense)
  return plays(token, "time", "unconfirmed") || helps || (isArticle(token) && !first?.before.includes("the"))
}

/** Where a subject ends before its verb: before "has", "also", and the day of "X on Monday said". */
export function endBefore(analysis: Analysis, sentence: Run, at: number): number {
  const { tokens, dates } = analysis
  let end = at
  while (end > sentence.from && isBetween(analysis, end - 1)) end--
  const day = dates.find(({ from, to }) => to === end && from - 1 > sentence.from && plays(tokens[from - 1], "in"))
  return day ? endBefore(analysis, sentence, day.from - 1) : end
}

/** Who stands before the verb; null where nobody who may speak does. */
export function speakerBefore(analysis: Analysis, sentence: Run, at: number): Before | null {
  const { tokens, pack } = analysis
  let end = endBefore(analysis, sentence, at)
  if (isComma(tokens[end - 1]) && isComma(tokens[end - 3]) && !isCapital(analysis, tokens[end - 2])) end -= 3
  const last = tokens[end - 1]
  if (plays(last, "relative")) return beforeClause(analysis, sentence, end - 1)
  if (plays(last, "pronoun") && (end - 1 === sentence.from || !isCapital(analysis, last)))
    return { name: null, office: null, from: end - 1 }
  if (pack.joins(last?.text ?? "")) return { name: null, office: null, from: end - 1 }
  if (isComma(last)) return aroundAside(analysis, sentence, end - 1)
  const from = nounPhraseBefore(analysis, sentence.from, end)
  const name = releasedBy(analysis, { from, to: end }) ?? phraseOf(analysis, from, end)
  if (name && isPossessed(tokens, name)) return { name: null, office: null, from }
  return name && (joinedBefore(analysis, sentence, name, from) ?? { ...named(analysis, name), from })
}

/** "Our teams": they speak for whoever speaks of them. */
const isPossessed = (tokens: readonly Token[], { from }: Run): boolean =>
  readingThat(tokens[from], s => s.head === "source") !== undefined &&
  readingThat(tokens[from - 1], (_, r) => r.lexeme.part === "particle" && r.pronoun) !== undefined

/** "..., X and Y said": both speak; null where no other speaker behind a comma is joined to the last. */
function joinedBefore(analysis: Analysis, sentence: Run, { to }: Run, from: number): Before | null {
  const { tokens, pack } = analysis
  if (!pack.joins(tokens[from - 1]?.text ?? "")) return null
  const start = nounPhraseBefore(analysis, sentence.from, from - 1)
  const opens = start === sentence.from && nounPhraseAt(analysis, start, from - 1)?.to === from - 1
  const other = isComma(tokens[start - 1]) || opens ? phraseOf(analysis, start, from - 1) : null
  return other && { name: { from: other.from, to }, office: null, from: start }
}

/** "X, which said": whom the clause is about; whoever spoke before where that is nobody who may. */
function beforeClause(analysis: Analysis, sentence: Run, at: number): Before {
  const end = isComma(analysis.tokens[at - 1]) ? at - 1 : at
  const name = phraseOf(analysis, nearestPhrase(analysis, nounPhraseBefore(analysis, sentence.from, end), end), end)
  return name ? { ...named(analysis, name), from: at } : { name: null, office: null, from: at }
}

/** "(Survivors were taken to | the coast guard), which said": where the last phrase of a clause begins that is all one noun phrase. */
export function nearestPhrase(analysis: Analysis, start: number, end: number): number {
  // "Since March | the army (has killed)".
  const day = analysis.dates.find(({ from, to }) => from <= start + 1 && start < to && to < end)
  for (let at = day?.to ?? start; at < end; at++) {
    const token = analysis.tokens[at]
    const leads = plays(token, "in", "from", "to", "by") || speaks(token, "preposition") !== undefined
    if (token?.kind === "word" && !leads && !isActing(analysis, token) && nounPhraseAt(analysis, at, end)?.to === end)
      return at
  }
  return start
}

/** "South Osk's": a side with a capital before another capital, which begins a name. */
const isOfName = (analysis: Analysis, at: number): boolean =>
  plays(analysis.tokens[at], "beside") &&
  isCapital(analysis, analysis.tokens[at]) &&
  isCapital(analysis, analysis.tokens[at + 1])

/** Behind what a sentence begins with before its subject: "On Monday evening | the authority", "late in the evening | X". */
function behindAdverbial(analysis: Analysis, start: number, end: number): number {
  const { tokens, dates } = analysis
  const leads = (at: number): boolean => plays(tokens[at], "in", "from", "to", "stop") && !isOfName(analysis, at)
  if (!leads(start) && !leads(start + 1) && !dates.some(date => date.from === start)) return start
  for (let at = start + 2; at < end; at++) {
    if (leads(at - 1) || isDeterminer(tokens[at - 1])) continue
    const article = isDeterminer(tokens[at])
    const name = isCapital(analysis, tokens[at]) && !isCapital(analysis, tokens[at - 1]) && !leads(at)
    const timed = dates.some(date => date.from < at && at <= date.to + 1) || plays(tokens[at - 1], "time")
    if (article || (name && (timed || !leads(start)))) return at
  }
  return start
}

/** A phrase without its article and without what leads to it. */
function phraseOf(analysis: Analysis, start: number, end: number): Run | null {
  const { tokens } = analysis
  let from = behindAdverbial(analysis, start, end)
  if (speaks(tokens[from], "preposition")) from += plays(tokens[from + 1], "to") ? 2 : 1
  while (
    from < end &&
    (isDeterminer(tokens[from]) || (plays(tokens[from], "time") && !isCapital(analysis, tokens[from])))
  )
    from++
  // "At least | two residents".
  const bound = analysis.quantities.find(each => each.from === from && each.to < end)
  if (bound && plays(tokens[from], "in")) from = bound.to - 1
  // "(As of) 5 March | partners".
  const day = analysis.dates.find(date => date.from <= from && date.to > from && date.to < end)
  if (day) from = day.to
  if (from >= end || (plays(tokens[from], "in", "from", "to") && !isOfName(analysis, from))) return null
  const told = withoutClause(analysis, { from, to: end })
  const timed = plays(tokens[told.to - 1], "time") && !isCapital(analysis, tokens[told.to - 1])
  const name = timed && told.to > told.from + 1 ? { from, to: told.to - 1 } : told
  const owned = tokens.slice(name.from, name.to - 1).some(({ text }) => text.endsWith("'s"))
  const document =
    isDeterminer(tokens[from - 1]) &&
    (owned || name.to === name.from + 1) &&
    readingThat(tokens[name.to - 1], (s, r) => s.head === "document" && r.number === "singular")
  return name.to > name.from && (document || maySpeak(analysis, name)) && !hasSubject(analysis, tokens[name.from])
    ? name
    : null
}

const named = (analysis: Analysis, name: Run): { readonly name: Run; readonly office: Run | null } => {
  const person = personAtEnd(analysis, name)
  if (!person) return { name: documentOwner(analysis, name) ?? name, office: null }
  return { name: person, office: { from: name.from, to: person.from } }
}

/** "X, director of Y, said": the name before what is told of him; "the director, X, said": the name that is told. */
function aroundAside(analysis: Analysis, sentence: Run, close: number): Before | null {
  const { tokens } = analysis
  let open = close - 1
  while (open > sentence.from && !isComma(tokens[open])) open--
  if (open <= sentence.from) return null
  const aside = { from: open + 1, to: close }
  const from = nounPhraseBefore(analysis, sentence.from, open)
  const name = phraseOf(analysis, from, open)
  const quoted = plays(tokens[aside.from], "quoting") ? nounPhraseAt(analysis, aside.from + 1, aside.to) : null
  if (quoted && name && maySpeak(analysis, quoted)) return { ...named(analysis, quoted), from, through: name }
  const inner = nounPhraseAt(analysis, aside.from, aside.to)
  const isName =
    inner?.from === aside.from &&
    inner.to === aside.to &&
    isCapital(analysis, tokens[aside.to - 1]) &&
    !tokens
      .slice(aside.from, aside.to)
      .some(token => plays(token, "from", "in") || isDeterminer(token) || leadsOn(token))
  if (isName && inner) return { ...named(analysis, inner), office: name, from: name ? from : aside.from }
  const speaker = name && named(analysis, name)
  return speaker && { ...speaker, office: speaker.office ?? officeIn(analysis, aside), from }
}

/** Longest office told between commas, in tokens. */
const LONGEST_OFFICE = 10

/** "X, the director of Y, said": the office that is told of him, without its article. */
function officeIn({ tokens }: Analysis, aside: Run): Run | null {
  const from = isDeterminer(tokens[aside.from]) || isArticle(tokens[aside.from]) ? aside.from + 1 : aside.from
  const office = { from, to: aside.to }
  const words = tokens.slice(from, aside.to)
  const told = words.length > 0 && words.length <= LONGEST_OFFICE && words.every(({ kind }) => kind === "word")
  return told && words.some(isPost) && !words.some(token => plays(token, "relative", "was", "quoting")) ? office : null
}
