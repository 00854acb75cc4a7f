import type { Analysis } from "../../languages/analysis.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import { type Cue, speaks } from "./cue.ts"
import { hasSubject, isCapital, isQuoteEnd, isQuoteStart, maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { personAtEnd, speakerBefore } from "./speaker-before.ts"
import { isArticle, isComma, isMedium, isSign } from "./words.ts"

/** "X said that", "..., X said", "..., said X", "..., adding that", "according to X": for a language whose subject stands before its verb. */
export function subjectCue(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const token = analysis.tokens[at]
  if (isCapital(analysis, token) && at > sentence.from && !speaks(token, "preposition")) return null
  return byPreposition(analysis, sentence, at) ?? byVerb(analysis, sentence, at)
}

/** "According to X": before what X says at the start of a sentence, behind it elsewhere. */
function byPreposition(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens } = analysis
  const reading = speaks(tokens[at], "preposition")
  if (!reading) return null
  const first = plays(tokens[at + 1], "to") ? at + 2 : at + 1
  const told = nounPhraseAt(analysis, first, sentence.to)
  if (!told) return null
  const name = issuer(analysis, told, sentence.to) ?? told
  if (!maySpeak(analysis, name)) return null
  const fronted = at - sentence.from <= 1
  const holder = heldBy(analysis, name, sentence.to)
  return {
    ...cueOf(at, reading),
    run: { from: at, to: holder.after },
    speaker: holder.name,
    role: holder.office,
    form: null,
    direction: fronted ? "forward" : "backward",
    contentFrom: isComma(tokens[holder.after]) ? holder.after + 1 : holder.after,
    independent: fronted,
  }
}

/** "A survey issued by X": whose the document is. */
function issuer(analysis: Analysis, { from, to }: Run, end: number): Run | null {
  const { tokens } = analysis
  const document = readingThat(tokens[to - 1], s => s.head === "document")
  const by = document && hasSubject(analysis, tokens[to]) && plays(tokens[to + 1], "by")
  return by && to > from ? nounPhraseAt(analysis, to + 2, end) : null
}

const cueOf = (at: number, form: Reading): Cue => ({
  run: { from: at, to: at + 1 },
  mode: form.lexeme.sense.says ?? "says",
  speaker: null,
  role: null,
  dropped: false,
  form,
  via: [],
  direction: "forward",
  contentFrom: at + 1,
  clauseFrom: at,
  independent: true,
  hanging: false,
})

/** A finite form, or a participle in -ing behind a comma or "by"; a plain form that is a noun as well is none. */
function formAt(analysis: Analysis, at: number): { readonly reading: Reading; readonly hanging: boolean } | null {
  const { tokens } = analysis
  const reading = speaks(tokens[at], "verb")
  if (!reading) return null
  const plain = tokens[at]?.text === reading.lexeme.lemma
  const noun = readingThat(tokens[at], (_, r) => r.lexeme.part === "noun") !== undefined
  if (reading.tense === "past") return isPassive(tokens, at) ? null : { reading, hanging: false }
  if (noun && !saysThat(tokens, at) && !isSign(tokens[at + 1], ".", ":")) return null
  if (plain || reading.number === "singular") return { reading, hanging: false }
  return isComma(tokens[at - 1]) || plays(tokens[at - 1], "by") ? { reading, hanging: true } : null
}

/** "Had been reported": told of whoever stands before it. */
const isPassive = (tokens: Analysis["tokens"], at: number): boolean =>
  readingThat(
    tokens[at - 1],
    (s, r) => r.lexeme.part === "verb" && r.tense === undefined && r.voice === "passive" && s.happening === undefined,
  ) !== undefined

/** "Authorities report that": several who speak, and no "a police report that". */
const saysThat = (tokens: Analysis["tokens"], at: number): boolean => {
  const before = tokens[at - 2]
  const one = isArticle(before) && readingThat(before, (_, r) => r.before.includes("the")) === undefined
  return (
    plays(tokens[at + 1], "that") && !one && readingThat(tokens[at - 1], (_, r) => r.number === "plural") !== undefined
  )
}

function byVerb(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens, pack } = analysis
  const form = formAt(analysis, at)
  if (!form || (plays(tokens[at], "called") && !plays(tokens[at + 1], "that"))) return null
  const { reading } = form
  if (form.hanging) {
    const subject = firstSubject(analysis, sentence, at)
    const spoken = subject && !tokens.slice(sentence.from, at).some((_, i) => formAt(analysis, sentence.from + i))
    return {
      ...cueOf(at, reading),
      ...(spoken ? { speaker: subject } : { dropped: true }),
      contentFrom: contentOf(analysis, at, sentence.to),
      clauseFrom: at - 1,
      hanging: true,
    }
  }
  const by = recordedBy(analysis, sentence, at, reading)
  if (by) return by
  const before = speakerBefore(analysis, sentence, at)
  const aside = before && isComma(tokens[at - 1]) && !isCapital(analysis, tokens[at + 1])
  const inverted = aside ? null : invertedAt(analysis, sentence, at, reading)
  if (inverted) return inverted
  if (!before) return null
  const toll = reading.lexeme.sense.clause === true && tellsToll(analysis, at, sentence.to)
  const behind = behindVerb(analysis, at, sentence.to, reading)
  const after = toll && !behind.strict ? { ...behind, contentFrom: at + 1, led: true, via: [] } : behind
  const trailing = isTrailing(analysis, sentence, before.from, after)
  const needs = reading.lexeme.sense.clause && !(reading.lexeme.sense.says === "reports")
  if (needs && !trailing && !after.strict && !toll) return null
  const itself = trailing && before.name === null ? bodyOf(analysis, sentence, at) : null
  const opens =
    before.from === sentence.from || isComma(tokens[before.from - 1]) || pack.joins(tokens[before.from]?.text ?? "")
  if (reading.lexeme.sense.clause && !before.name && !opens) return null
  return {
    ...cueOf(at, reading),
    speaker: before.name ?? itself,
    role: before.office,
    dropped: before.name === null && itself === null,
    via: before.through ? [...after.via, before.through] : after.via,
    direction: trailing ? "backward" : "forward",
    contentFrom: after.contentFrom,
    clauseFrom: isComma(tokens[before.from - 1]) ? before.from - 1 : before.from,
    independent: !trailing,
  }
}

/** "The coast guard found 11 bodies, it said": the body that its sentence begins with. */
function bodyOf(analysis: Analysis, sentence: Run, at: number): Run | null {
  const { tokens } = analysis
  const name = firstSubject(analysis, sentence, at)
  const body =
    name &&
    tokens
      .slice(name.from, name.to)
      .some(token => readingThat(token, s => s.head === "body" || s.head === "armed") !== undefined)
  return body ? name : null
}

/** How far behind its verb the toll may stand that somebody gives, in tokens. */
const TOLL_WITHIN = 5

/** "Gave a toll of 19", "spoke of 38 dead": a toll for its object, or a number behind the link that the verb takes. */
function tellsToll({ tokens, quantities }: Analysis, at: number, end: number): boolean {
  if (
    plays(tokens[at + 1], "from") &&
    quantities.some(({ from }) => from === at + (isQuoteStart(tokens[at + 2]) ? 3 : 2))
  )
    return true
  for (let i = at + 1; i < Math.min(at + TOLL_WITHIN, end) && tokens[i]?.kind === "word"; i++)
    if (plays(tokens[i], "toll")) return true
  return false
}

/** The subject of the sentence: the noun phrase it begins with. */
function firstSubject(analysis: Analysis, sentence: Run, end: number): Run | null {
  const name = nounPhraseAt(analysis, sentence.from, end)
  return name && maySpeak(analysis, name) ? name : null
}

/** "..., as documented by X". */
function recordedBy(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (!plays(tokens[at - 1], "as said") || !plays(tokens[at + 1], "by")) return null
  const name = nounPhraseAt(analysis, at + 2, sentence.to)
  if (!name || !maySpeak(analysis, name)) return null
  const run = { from: at, to: name.to }
  return { ...cueOf(at, reading), run, speaker: name, direction: "backward", contentFrom: name.to, independent: false }
}

/** "..., said X": behind a comma or what was quoted. */
function invertedAt(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (at === sentence.from || reading.lexeme.sense.clause || !(isComma(tokens[at - 1]) || isQuoteEnd(tokens[at - 1])))
    return null
  const name = nounPhraseAt(analysis, at + 1, sentence.to)
  if (!name || !maySpeak(analysis, name) || plays(tokens[at + 1], "in", "to", "that")) return null
  if (hasSubject(analysis, tokens[name.to])) return null
  const holder = heldBy(analysis, name, sentence.to)
  return {
    ...cueOf(at, reading),
    run: { from: at, to: holder.after },
    speaker: holder.name,
    role: holder.office,
    direction: "backward",
    contentFrom: holder.after,
    independent: false,
  }
}

/** A person's name at the end of a phrase, or behind its comma, without the office before it. */
function heldBy(
  analysis: Analysis,
  phrase: Run,
  end: number,
): { readonly name: Run; readonly office: Run | null; readonly after: number } {
  const { tokens } = analysis
  const inside = personAtEnd(tokens, phrase)
  if (inside) return { name: inside, office: { from: phrase.from, to: inside.from }, after: phrase.to }
  const office =
    readingThat(tokens[phrase.to - 1], s => s.head === "office") ??
    readingThat(tokens[phrase.from], s => s.head === "office")
  const next = office && isComma(tokens[phrase.to]) ? nounPhraseAt(analysis, phrase.to + 1, end) : null
  if (
    next &&
    next.from === phrase.to + 1 &&
    isCapital(analysis, tokens[next.from]) &&
    isCapital(analysis, tokens[next.to - 1])
  )
    return { name: personAtEnd(tokens, next) ?? next, office: phrase, after: next.to }
  return { name: phrase, office: null, after: phrase.to }
}

/** What follows a reporting verb: whom it tells, where what is said begins, whether anything is said there. */
interface Behind {
  readonly contentFrom: number
  readonly led: boolean
  /** So much is said there that a verb which needs a clause has one. */
  readonly strict: boolean
  readonly via: readonly Run[]
}

/** The first token of what is said behind a cue: behind "that", a colon or the word itself. */
function contentOf({ tokens }: Analysis, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(at + 3, end); i++)
    if (plays(tokens[i], "that") || isSign(tokens[i], ":")) return i + 1
  return at + 1
}

function behindVerb(analysis: Analysis, at: number, end: number, { lexeme }: Reading): Behind {
  const { tokens } = analysis
  const told = lexeme.sense.clause && lexeme.sense.says === "says" ? nounPhraseAt(analysis, at + 1, end) : null
  const ends = told && (isCapital(analysis, tokens[told.from]) || !hasSubject(analysis, tokens[told.to]))
  const first = ends ? told.to : at + 1
  const via = told && ends && (isMedium(tokens[told.from]) || isCapital(analysis, tokens[told.from])) ? [told] : []
  let acts = false
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]
    if (plays(token, "that") && !acts && i > at) return { contentFrom: i + 1, led: true, strict: true, via }
    if (isSign(token, ":") || (isQuoteStart(token) && i <= first))
      return { contentFrom: isSign(token, ":") ? i + 1 : i, led: true, strict: true, via }
    if (token?.kind === "sign" && i >= first) break
    if (i >= first && hasSubject(analysis, token)) acts = true
  }
  const around = isCircumstance(analysis, first)
  const object = tokens[first]?.kind !== "sign" && !around && first < end
  return { contentFrom: first, led: !around && (acts || object), strict: acts && via.length > 0, via }
}

/** Where, when or how something is said. */
const isCircumstance = (analysis: Analysis, at: number): boolean => {
  const token = analysis.tokens[at]
  return (
    plays(token, "in", "from", "to", "by", "time", "stop", "quoting") ||
    analysis.dates.some(date => date.from === at) ||
    (!isCapital(analysis, token) && token?.kind === "word" && (isEnd(analysis, at + 1) || isLate(analysis, at)))
  )
}

const isEnd = ({ tokens }: Analysis, at: number): boolean => tokens[at] === undefined || isSign(tokens[at], ".")

/** "Late on Monday", "early this week": a word of no noun before a time. */
const isLate = ({ tokens, dates }: Analysis, at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.counts !== undefined || r.lexeme.part === "noun") === undefined &&
  (plays(tokens[at + 1], "in") || dates.some(date => date.from === at + 1)) &&
  dates.some(date => date.from === at + 1 || date.from === at + 2)

/** What is said stands before: a clause that a comma or a closing mark ends, and nothing is said behind the verb. */
function isTrailing(analysis: Analysis, sentence: Run, from: number, after: Behind): boolean {
  const { tokens } = analysis
  if (after.led || from <= sentence.from + 1) return false
  if (isQuoteEnd(tokens[from - 1])) return true
  const { quantities } = analysis
  return (
    isComma(tokens[from - 1]) &&
    (quantities.some(one => one.from >= sentence.from && one.to < from) ||
      tokens.slice(sentence.from, from).some(token => hasSubject(analysis, token)))
  )
}
