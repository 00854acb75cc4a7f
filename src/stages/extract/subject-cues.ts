import type { Analysis } from "../../languages/analysis.ts"
import type { Reading, Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import { type Cue, speaks } from "./cue.ts"
import { impersonal } from "./impersonal.ts"
import { behindTaken, takesAt } from "./links.ts"
import { isSaidAfterAll } from "./noun-or-verb.ts"
import { hasSubject, isCapital, isQuoteEnd, isQuoteStart, maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { isPassedOn, passedBy } from "./passed-by.ts"
import { speakerBefore } from "./speaker-before.ts"
import {
  byCount,
  byPreposition,
  cueOf,
  invertedAt,
  quotedAsSaying,
  recordedBy,
  toldBy,
  wasQuoted,
} from "./speaker-behind.ts"
import { takesLives } from "./takes-lives.ts"
import { happenedThere, tellsLoss, tellsToll } from "./tells-toll.ts"
import { isArticle, isComma, isDocument, isMedium, isOccasion, isSign } from "./words.ts"

/** "X said that", "..., X said", "..., said X", "..., adding that", "according to X": for a language whose subject stands before its verb. */
export function subjectCue(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const token = analysis.tokens[at]
  if (isCapital(analysis, token) && at > sentence.from && !speaks(token, "preposition")) return null
  const cue =
    byPreposition(analysis, sentence, at) ??
    byCount(analysis, sentence, at) ??
    byPassive(analysis, sentence, at) ??
    byVerb(analysis, sentence, at)
  return cue && passedBy(analysis, sentence, cue)
}

/** A finite form, or a participle in -ing behind a comma or "by"; a plain form that is a noun as well is none. */
function formAt(analysis: Analysis, at: number): { readonly reading: Reading; readonly hanging: boolean } | null {
  const { tokens } = analysis
  const reading = speaks(tokens[at], "verb")
  if (!reading) return null
  const plain = tokens[at]?.text === reading.lexeme.lemma
  // "(Asked the world) to put pressure on": what is yet to be done reports nothing.
  if (plain && reading.lexeme.sense.says === "reports" && plays(tokens[at - 1], "to")) return null
  const noun = readingThat(tokens[at], (_, r) => r.lexeme.part === "noun") !== undefined
  if (reading.tense === "past")
    return isPassive(tokens, at) || isToldOf(tokens, at) || isDoneTo(tokens, at) || isOfNoun(analysis, at)
      ? null
      : { reading, hanging: false }
  if (noun && !isSaidAfterAll(analysis, at)) return null
  if (plain || reading.number === "singular") return { reading, hanging: false }
  const hangs = isComma(tokens[at - 1]) || plays(tokens[at - 1], "by") || isGivenOut(tokens, at - 1)
  return hangs ? { reading, hanging: true } : null
}

/** How far before a document the verb may stand that gives it out, in tokens. */
const GIVEN_WITHIN = 4

/** "(The ministry) issued a statement | announcing that". */
const isGivenOut = (tokens: Analysis["tokens"], at: number): boolean =>
  isDocument(tokens[at]) && tokens.slice(Math.max(0, at - GIVEN_WITHIN), at).some(token => plays(token, "publishes"))

/** "(Nine people) reported dead", "(men) accused of": a participle with what is told of them behind it. */
const isToldOf = (tokens: Analysis["tokens"], at: number): boolean =>
  (plays(tokens[at + 1], "from") && readingThat(tokens[at], s => s.says === "accuses") !== undefined) ||
  (readingThat(tokens[at], (_, r) => r.voice === "either") !== undefined &&
    readingThat(
      tokens[at + 1],
      (s, r) => r.lexeme.part === "adjective" && (s.counts?.metric === "killed" || s.counts?.metric === "missing"),
    ) !== undefined &&
    tokens[at + 2]?.kind !== "number" &&
    !isArticle(tokens[at + 2]))

const isNoun = (token: Analysis["tokens"][number] | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "noun") !== undefined

/** "(Two) alleged | smugglers": an adjective before its noun, with no one before it who could say so. */
const isOfNoun = ({ tokens, quantities }: Analysis, at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.lexeme.part === "adjective") !== undefined &&
  isNoun(tokens[at + 1]) &&
  (quantities.some(({ to }) => to === at) || (!isNoun(tokens[at - 1]) && tokens[at - 1]?.readings.length !== 0))

/** "(The minister) dismissed as (the toll rises)", "rejected by": done to its subject, where what is denied would stand behind. */
const isDoneTo = (tokens: Analysis["tokens"], at: number): boolean =>
  plays(tokens[at + 1], "stop", "by") &&
  readingThat(tokens[at], (s, r) => s.says === "denies" && s.clause === true && r.voice === "either") !== undefined

/** "Had been reported": told of whoever stands before it. */
const isPassive = (tokens: Analysis["tokens"], at: number): boolean =>
  readingThat(
    tokens[tokens[at - 1]?.kind === "word" && tokens[at - 1]?.readings.length === 0 ? at - 2 : at - 1],
    (s, r) => r.lexeme.part === "verb" && r.tense === undefined && r.voice === "passive" && s.happening === undefined,
  ) !== undefined

/** A finite verb before a participle that has reported something. */
const reports = (analysis: Analysis, sentence: Run, at: number): boolean =>
  formAt(analysis, at)?.hanging === false && byVerb(analysis, sentence, at) !== null

/** "Were confirmed by X", "as documented by X". */
function byPassive(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const reading = isPassive(analysis.tokens, at) ? speaks(analysis.tokens[at], "verb") : undefined
  return reading
    ? (wasQuoted(analysis, sentence, at, reading) ??
        impersonal(analysis, sentence, at, reading) ??
        toldBy(analysis, sentence, at, reading))
    : null
}

/** "..., adding that": a participle without a subject of its own; "raising the toll to 459" tells what came of it, which nobody says there. */
function hangingCue(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (plays(tokens[at], "reach")) return null
  const subject = firstSubject(analysis, sentence, at)
  const spoken =
    subject && !tokens.slice(sentence.from, at).some((_, i) => reports(analysis, sentence, sentence.from + i))
  return {
    ...cueOf(at, reading),
    ...(spoken ? { speaker: subject } : { dropped: true }),
    contentFrom: contentOf(analysis, at, sentence.to),
    clauseFrom: at - 1,
    hanging: true,
  }
}

function byVerb(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens, pack } = analysis
  const form = formAt(analysis, at)
  if (!form) return null
  const { reading } = form
  const { sense } = reading.lexeme
  if (plays(tokens[at], "called") && !plays(tokens[at + 1], "that") && !isCallTo(tokens, at, sense)) return null
  if (takesLives(analysis, at)) return null
  if (form.hanging) return hangingCue(analysis, sentence, at, reading)
  const by = recordedBy(analysis, sentence, at, reading)
  if (by) return by
  const before = speakerBefore(analysis, sentence, at)
  const aside = before && isComma(tokens[at - 1]) && !isCapital(analysis, tokens[at + 1])
  const quoted = before && quotedAsSaying(analysis, sentence, at, reading)
  if (quoted) return before.name ? { ...quoted, via: [before.name] } : quoted
  const turned = invertedAt(analysis, sentence, at, reading)
  const ends = turned && (isEnd(analysis, turned.run.to) || isPassedOn(analysis, turned.run.to))
  const inverted = aside && !ends ? null : turned
  if (inverted) return inverted
  if (!before || (reading.lexeme.sense.clause && before.name && happenedThere(analysis, before.name, at))) return null
  const asserts = reading.lexeme.sense.says === "asserts"
  const toll =
    reading.lexeme.sense.clause === true &&
    (tellsToll(analysis, at, sentence.to) || (asserts && tellsLoss(analysis, at)))
  const behind = behindVerb(analysis, at, sentence.to, reading)
  const after = toll && !behind.strict ? { ...behind, contentFrom: at + 1, led: true, via: [] } : behind
  const trailing = isTrailing(analysis, sentence, before.from, after)
  const needs = reading.lexeme.sense.clause && !(reading.lexeme.sense.says === "reports")
  if (needs && !trailing && !after.strict && !toll) return null
  const related = plays(tokens[before.from - 1], "relative")
  const itself = (trailing || related) && before.name === null ? bodyOf(analysis, sentence, at) : null
  const opens =
    before.from === sentence.from || isComma(tokens[before.from - 1]) || pack.joins(tokens[before.from]?.text ?? "")
  if (reading.lexeme.sense.clause && !(before.name || opens || trailing || after.strict)) return null
  return {
    ...cueOf(at, reading),
    speaker: before.name ?? itself,
    role: before.office,
    dropped: before.name === null && itself === null,
    via: before.through ? [...after.via, before.through] : after.via,
    direction: trailing ? "backward" : "forward",
    contentFrom: after.contentFrom,
    ...(isCallTo(tokens, at, sense) && demandEnd(tokens, after.contentFrom, sentence.to)),
    clauseFrom: isComma(tokens[before.from - 1]) ? before.from - 1 : before.from,
    independent: !trailing,
  }
}

/** "The coast guard found 11 bodies, it said": the body that its sentence begins with. */
function bodyOf(analysis: Analysis, sentence: Run, at: number): Run | null {
  const { tokens } = analysis
  const name = firstSubject(analysis, sentence, at)
  const several = name && readingThat(tokens[name.to - 1], (_, r) => r.number === "plural") !== undefined
  const body =
    name &&
    !several &&
    tokens
      .slice(name.from, name.to)
      .some(token => readingThat(token, s => s.head === "body" || s.head === "armed") !== undefined)
  return body ? name : null
}

/** The subject of the sentence: the noun phrase it begins with. */
function firstSubject(analysis: Analysis, sentence: Run, end: number): Run | null {
  const name = nounPhraseAt(analysis, sentence.from, end)
  return name && maySpeak(analysis, name) ? name : null
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

/** "Called on X to", "called for": a demand by the link that its verb takes. */
const isCallTo = (tokens: readonly Token[], at: number, sense: Sense): boolean =>
  sense.says === "demands" && takesAt(tokens, at + 1, sense, true)

/** Where a demand ends in its sentence: before what happened ahead of it, which whoever demands does not tell. */
function demandEnd(tokens: readonly Token[], from: number, end: number): Pick<Cue, "contentTo"> {
  for (let at = from + 1; at < end; at++) if (plays(tokens[at], "after")) return { contentTo: at }
  return {}
}

function behindVerb(analysis: Analysis, at: number, end: number, { lexeme }: Reading): Behind {
  const { tokens, quantities } = analysis
  if (isCallTo(tokens, at, lexeme.sense))
    return { contentFrom: behindTaken(tokens, at + 1), led: true, strict: true, via: [] }
  // "Told this newspaper": the outlet, which is no relay.
  const here = plays(tokens[at + 1], "this") && isMedium(tokens[at + 2])
  const hears = lexeme.sense.clause && lexeme.sense.says === "says"
  const told = hears ? nounPhraseAt(analysis, here ? at + 2 : at + 1, end) : null
  const ends = told && (isCapital(analysis, tokens[told.from]) || !hasSubject(analysis, tokens[told.to]))
  const us = lexeme.sense.clause && lexeme.sense.says === "says" && plays(tokens[at + 1], "pronoun")
  const first = ends ? told.to : us ? at + 2 : at + 1
  const via =
    told && ends && !here && (isMedium(tokens[told.from]) || isCapital(analysis, tokens[told.from])) ? [told] : []
  let acts = false
  const counted = quantities.some(({ from }) => from === first)
  const toDo = plays(tokens[first], "to") && isHelper(tokens[first + 1])
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i]
    if (plays(token, "that", "manner") && !acts && i > at) return { contentFrom: i + 1, led: true, strict: true, via }
    if ((isSign(token, ":") && !acts) || (isQuoteStart(token) && i <= first))
      return { contentFrom: isSign(token, ":") ? i + 1 : i, led: true, strict: true, via }
    if (token?.kind === "sign" && i >= first) break
    if (i >= first && hasSubject(analysis, token) && !isArticle(tokens[i - 1]) && !isIssued(tokens, i)) acts = true
  }
  const around = isCircumstance(analysis, first)
  const object = tokens[first]?.kind !== "sign" && !around && first < end
  return {
    contentFrom: first,
    led: !around && (acts || object),
    strict: (acts && (via.length > 0 || here || counted || lexeme.sense.says === "claims")) || toDo,
    via,
  }
}

/** "(In) a statement issued (on Monday)": said of the document. */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "publishes") && isOccasion(tokens[at - 1])

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
  const partsFollow = isSign(tokens[after.contentFrom - 1], ":") && !isQuoteStart(tokens[after.contentFrom])
  if ((after.led && !partsFollow) || from <= sentence.from + 1) return false
  if (isQuoteEnd(tokens[from - 1])) return true
  const { quantities } = analysis
  return (
    isComma(tokens[from - 1]) &&
    (quantities.some(one => one.from >= sentence.from && one.to < from) ||
      tokens.slice(sentence.from, from).some(token => hasSubject(analysis, token)))
  )
}
