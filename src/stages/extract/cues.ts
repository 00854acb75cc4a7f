import type { Analysis } from "../../languages/analysis.ts"
import { OPEN } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { adopted } from "./adopted.ts"
import { standsToward } from "./agreement.ts"
import { isBelieved } from "./believed.ts"
import { bracketedSources } from "./bracketed-source.ts"
import { type Cue, speaks } from "./cue.ts"
import { type Frame, frameAfter } from "./frames.ts"
import { behindMark, headline } from "./headlines.ts"
import { issuedBy } from "./issued.ts"
import { listed } from "./lists.ts"
import { isNoSubject, isPaper, isToldMedium, isToward } from "./no-subject.ts"
import { isAside, isQuoted, isRecalled } from "./outlets-own.ts"
import { inToll, ownerBehind, prepositional } from "./prepositions.ts"
import { subjectCue } from "./subject-cues.ts"
import {
  issuerBefore,
  ofRelative,
  paperBefore,
  relatedBefore,
  type Subject,
  subjectBefore,
  tollOwner,
} from "./subjects.ts"
import { givesToll, isHead, isTheirs, isToll } from "./tolls.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"
import { isComma, isOccasion, isPerson, isSign } from "./words.ts"

/** All cues of a sentence in the order of the words. */
export function cuesOf(analysis: Analysis, sentence: Run): Cue[] {
  const cues: Cue[] = []
  const wanted = wantedIn(analysis.tokens)
  for (let at = sentence.from; at < sentence.to; at++) {
    const by = analysis.pack.subject === "before" && plays(analysis.tokens[at], "by")
    if (!by && !mayReport(wanted, at) && !inToll(analysis.tokens, at)) continue
    const last = cues.at(-1)
    // Between a verb and what it leads to, other reporting words only tell of the way.
    if (last?.form && last.direction === "forward" && at < last.contentFrom) continue
    const cue =
      analysis.pack.subject === "before"
        ? subjectCue(analysis, sentence, at)
        : (issuedBy(analysis, sentence, at) ??
          prepositional(analysis, sentence, at) ??
          adopted(analysis, sentence, at) ??
          verbal(analysis, sentence, at) ??
          participial(analysis, sentence, at))
    if (!cue) continue
    cues.push(cue)
    at = Math.max(at, cue.run.to - 1)
  }
  const named = headline(analysis, sentence)
  const list = named ? null : listed(analysis, sentence)
  const at = list ? cues.findIndex(({ clauseFrom }) => clauseFrom > list.run.from) : -1
  const behind = at < 0 ? cues : cues.slice(0, at)
  if (list && behind.every(({ contentFrom }) => contentFrom <= list.run.from)) cues.splice(behind.length, 0, list)
  if (cues.length === 0 && !named && analysis.pack.subject === "before") return bracketedSources(analysis, sentence)
  if (cues.length === 0) return named ? [named] : cues
  return named?.contentTo && cues.every(({ clauseFrom }) => clauseFrom > named.run.from) ? [named, ...cues] : cues
}

/** A reporting word, or the "in" of "in the words of" and "in what X said". */
const mayReport = (wanted: Int32Array, at: number): boolean =>
  isWanted(wanted, at, WANTED.reports) || (isWanted(wanted, at, WANTED.in) && isWanted(wanted, at + 1, WANTED.mouth))

/** "X said that": the speaker after the verb, before it, or carried over; "as X said" looks back. */
function verbal(analysis: Analysis, sentence: Run, at: number): Cue | null {
  const { tokens, pack } = analysis
  const reading = speaks(tokens[at], "verb")
  if (!reading) return null
  const { sense } = reading.lexeme
  // A preposition spelled as the verb is one, unless it is joined to what stands before.
  if (plays(tokens[at], "called") && !plays(tokens[at + 1], "that")) return null
  if (isCarriedOut(tokens, at) || isSmallWord(tokens, at, reading)) return null
  const mode = sense.says
  const start = behindMark(analysis, sentence)
  const givesIt = givesToll(tokens, at, start, reading)
  if (!mode || (isBound(tokens, at, reading) && !givesIt)) return null
  if (plays(tokens[at + 1], "this") && tokens[at + 2]?.kind === "word" && !tokens[at + 2]?.definite)
    return pointing(analysis, sentence, at, reading)
  const before = speakerBefore(tokens, at, start, reading)
  const frame = sense.within ? frameWithin(analysis, at, sentence.to) : frameAfter(analysis, at, sentence.to, sense)
  if (!frame) return null
  const ends = frame.contentFrom >= sentence.to || isSign(tokens[frame.contentFrom], ".", ")")
  const asSaid = plays(tokens[at - 1], "as said")
  const back = (asSaid || isAddedBehind(tokens, at, reading)) && !frame.led && ends
  const told = isToldMedium(tokens, frame.speaker, reading) || isToldByName(tokens, before, frame)
  const after = told ? null : subjectBehind(analysis, at, reading, before, frame)
  if (names(tokens, after ?? before?.name ?? null) || isOwn(tokens, before)) return null
  const other = frame.speaker && !told && !standsToward(tokens, at, reading)
  if (!after && !before && (isToll(tokens, start) || other)) return null
  if (!after && !before && isQuoted(tokens, at, start, reading, frame)) return null
  const inIt = !frame.speaker && !before && ofDocument(tokens, at, start, frame.led)
  if (!frame.speaker && !before && !inIt && isOthers(tokens, at, start, reading)) return null
  if (!isBelieved(tokens, reading, frame, after ?? (sense.learns ? (before?.name ?? null) : null))) return null
  if (sense.clause && !frame.led && !(before && frame.tolls) && !back && !(givesIt && after)) return null
  if (isAside(reading, frame, at - start) && !before && !(givesIt && after)) return null
  const clauseFrom = isComma(tokens[at - 1]) || plays(tokens[at - 1], "stop") ? at - 1 : at
  const first = pack.subject === "before" ? (before?.name ?? after) : (after ?? before?.name ?? null)
  return {
    run: { from: asSaid && back ? at - 1 : at, to: at + 1 },
    mode: frame.quotes ? "quotes" : mode === "quotes" ? "reports" : mode,
    speaker: first,
    role: after ? frame.role : (before?.office ?? null),
    dropped: first === null && !isImpersonal(reading),
    form: inIt || isTheirs(tokens, at, start) ? null : reading,
    via: onTheWay(frame, mode === "quotes" && after ? (before?.name ?? null) : null, told),
    direction: back ? "backward" : "forward",
    // Behind a subject before its verb, a noun phrase is no speaker but the beginning of what is said.
    contentFrom: pack.subject === "before" && before && frame.speaker ? at + 1 : frame.contentFrom,
    clauseFrom: before ? Math.min(clauseFrom, before.from) : clauseFrom,
    ...(isRecalled(tokens, at, frame) ? { own: true } : {}),
    independent: reading.before.includes("and") || clauseFrom < at || at - start < 3 || before !== null,
    hanging: false,
  }
}

/** "A source told «X» that": a name in quotation marks behind a verb whose subject stands before it. */
const isToldByName = (tokens: readonly Token[], before: Subject | null, { speaker, led }: Frame): boolean =>
  before !== null && led && speaker !== null && isSign(tokens[speaker.from], OPEN)

/** Spelled as a small word, which it is unless "and" is joined to it. */
const isSmallWord = (tokens: readonly Token[], at: number, { before }: Reading): boolean =>
  plays(tokens[at], "stop", "among", "in", "from") &&
  (!before.includes("and") || isSecond(tokens, at) || (plays(tokens[at], "among") && isVictims(tokens[at + 1])))

/** "(And among) the dead": they tell nothing. */
const isVictims = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.counts?.metric !== undefined && r.before[0] === "the") !== undefined

/** "(The moving of X) was done": a verb that goes with a noun, which is no verb then. */
const isCarriedOut = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at - 1], (s, r) => s.carries === "happens" && r.lexeme.part === "verb") !== undefined &&
  readingThat(tokens[at], (_, r) => r.lexeme.part === "noun") !== undefined

/** Who stands behind a verb as its subject; nobody where "had" or "was" leads from a subject before it. */
function subjectBehind(
  analysis: Analysis,
  at: number,
  reading: Reading,
  before: Subject | null,
  frame: Frame,
): Run | null {
  const { tokens, pack } = analysis
  const { speaker, quotes } = frame
  const quoted = quotes && reading.lexeme.sense.says === "quotes"
  const had = before !== null && !quoted && (plays(tokens[at - 1], "if") || plays(tokens[before.from - 1], "opening"))
  const none =
    pack.subject === "after" && !quotes && (isNoSubject(tokens, at, speaker, reading) || isToward(at, before, reading))
  return had || none || isPaper(tokens, before, reading) ? null : (ownerBehind(analysis, frame) ?? speaker)
}

/** Who passes on what is said: the medium that is told, or whoever is named before the verb and quotes another. */
const onTheWay = ({ via, speaker, quotes }: Frame, before: Run | null, told: boolean): readonly Run[] =>
  told && speaker ? [...via, speaker] : quotes && before ? [before, ...via] : via

/** Who is named before the verb: by his document, as its subject, or as one of whom it tells in a relative clause. */
const speakerBefore = (tokens: readonly Token[], at: number, start: number, reading: Reading): Subject | null =>
  issuerBefore(tokens, at, start) ??
  paperBefore(tokens, at, reading) ??
  tollOwner(tokens, at, start) ??
  (ofRelative(tokens, at) ? relatedBefore(tokens, at, start, reading) : subjectBefore(tokens, at, start, reading))

/** How far back the first of two "between" stands, in tokens. */
const BETWEEN_WITHIN = 6

/** "Between it and between the others": the second of the two. */
const isSecond = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - BETWEEN_WITHIN), at).some(token => plays(token, "among"))

/** "So said X", "this came by the mouth of X": what is said stands in the sentence before. */
function pointing(analysis: Analysis, sentence: Run, at: number, form: Reading): Cue | null {
  const frame = frameAfter(analysis, at + 1, sentence.to, {}, true)
  const [mouth] = frame.via
  const speaker = form.lexeme.sense.within ? (plays(analysis.tokens[at + 2], "in") ? mouth : null) : frame.speaker
  if (!speaker || (form.lexeme.sense.within && !plays(analysis.tokens[at + 3], "quoting"))) return null
  return {
    run: { from: at, to: at + 2 },
    mode: form.lexeme.sense.within ? "quotes" : (form.lexeme.sense.says ?? "says"),
    speaker,
    role: frame.role,
    dropped: false,
    form,
    via: form.lexeme.sense.within ? [] : frame.via,
    direction: "previous",
    contentFrom: frame.contentFrom,
    clauseFrom: at,
    independent: true,
    hanging: false,
  }
}

/** "The signs point to": a noun that stands before the verb as its subject, and is no party. */
const isOthers = (tokens: readonly Token[], at: number, start: number, { before, tense }: Reading): boolean => {
  const token = tokens[at - 1]
  // "In a statement ..., said": what is fronted is no subject.
  const fronted = tense !== "present" && plays(tokens[start], "in", "time", "since", "from")
  return !fronted && before.length === 0 && token?.kind === "word" && token.readings[0]?.lexeme.part !== "particle"
}

/** "..., adds a statement of X": a verb of the present behind a comma. */
const isAddedBehind = (tokens: readonly Token[], at: number, { tense, before, lexeme }: Reading): boolean =>
  isComma(tokens[at - 1]) && tense === "present" && before.length === 0 && !lexeme.sense.clause

/** "In it". */
const isInIt = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "in" && r.pronoun) !== undefined

/** "(X issued) a statement in which it says", "a first report that tells of": whose the document is speaks, whatever its gender. */
const ofDocument = (tokens: readonly Token[], at: number, start: number, led: boolean): boolean =>
  (led || isInIt(tokens[at + 1])) &&
  [at - 1, at - 2].some(
    i =>
      i > start + 1 &&
      readingThat(tokens[i], (s, r) => s.head === "document" && r.before.length === 0 && r.number !== "plural") !==
        undefined,
  ) &&
  !tokens[at - 1]?.definite

/** "Our information", "a first toll": they stand for nobody. */
const names = (tokens: readonly Token[], name: Run | null): boolean =>
  name !== null &&
  ((plays(tokens[name.from], "toll") && !isHead(tokens[name.from])) ||
    readingThat(tokens[name.from], (s, r) => s.head === "source" && r.pronoun) !== undefined)

/** "(Said) that his office has counted": the words of the one who speaks of it. */
const isOwn = (tokens: readonly Token[], before: Subject | null): boolean =>
  before !== null &&
  plays(tokens[before.from - 1], "that") &&
  readingThat(tokens[before.from], (s, r) => s.head !== undefined && r.pronoun) !== undefined

/** Denied, in a relative clause, or about what was named before it: no report of its own. */
const isBound = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  reading.pronoun ||
  (isAdjectival(tokens, at, reading) && !isInIt(tokens[at + 1])) ||
  reading.self === true ||
  plays(tokens[at - 1], "negation") ||
  (plays(tokens[at - 1], "that") && plays(tokens[at - 2], "negation")) ||
  (plays(tokens[at - 1], "in", "from", "to") && !plays(tokens[at - 1], "stop")) ||
  (plays(tokens[at - 1], "relative") &&
    !plays(tokens[at - 1], "as said") &&
    !plays(tokens[at - 2], "time") &&
    !ofRelative(tokens, at))

/** "A statement published on ...": a verb that tells of a document and leads to nothing of its own. */
const isAdjectival = (tokens: readonly Token[], at: number, { before, lexeme }: Reading): boolean =>
  before.length === 0 && lexeme.sense.clause === true && isOccasion(tokens[at - 1]) && !plays(tokens[at - 1], "time")

/** "It was said": a passive that nobody is the subject of. */
const isImpersonal = (reading: Reading): boolean => reading.voice === "passive" && reading.gender === "male"

/** "It came in a statement of X that". */
function frameWithin(analysis: Analysis, at: number, end: number): Frame | null {
  if (!plays(analysis.tokens[at + 1], "in")) return null
  const document = readingThat(analysis.tokens[at + 2], s => s.head === "document" || s.role === "occasion")
  const frame = document ? frameAfter(analysis, at + 1, end, { says: "says", cue: "verb", clause: true }) : null
  return frame?.led ? frame : null
}

/** A participle behind "and", where nothing else is written so. */
const isJoined = (token: Token | undefined, reading: Reading): boolean =>
  reading === token?.readings[0] && reading.before.includes("and")

/** "X went on saying that": behind its subject, right before what is said. */
const isSaying = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.definite === true || isPerson(tokens[at - 1]) || plays(tokens[at - 1], "self")) &&
  (plays(tokens[at + 1], "that") || isSign(tokens[at + 1], ":", OPEN))

/** "..., adding that": the subject of its sentence speaks on. */
function participial({ tokens }: Analysis, sentence: Run, at: number): Cue | null {
  const reading = speaks(tokens[at], "participle")
  if (!reading) return null
  const mode = reading.lexeme.sense.says
  const follows = /^[,;»)-]$/.test(tokens[at - 1]?.text ?? "") || isJoined(tokens[at], reading) || isSaying(tokens, at)
  const opens = at === sentence.from && (isSign(tokens[at + 1], ":") || plays(tokens[at + 1], "to", "that"))
  if (!mode || !(at === sentence.from ? opens : follows)) return null
  let from = at + 1
  while (
    from < Math.min(at + 4, sentence.to) &&
    (plays(tokens[from], "to", "that", "in", "from", "time") || plays(tokens[from], "quoting")) &&
    !(plays(tokens[from], "that") && tokens[from]?.readings[0]?.pronoun)
  )
    from++
  if (isSign(tokens[from], ":")) from++
  return {
    run: { from: at, to: at + 1 },
    mode,
    speaker: null,
    role: null,
    dropped: true,
    form: reading,
    via: [],
    direction: "forward",
    contentFrom: from,
    clauseFrom: isSign(tokens[at - 1], ",", ";", "-") ? at - 1 : at,
    independent: true,
    hanging: true,
  }
}
