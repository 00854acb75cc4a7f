import type { Analysis } from "../../languages/analysis.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { type Dated, plays, type Run, readingThat } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"
import { accounts } from "./accounts.ts"
import { isHelper } from "./asides.ts"
import type { Cue } from "./cue.ts"
import { cuesOf } from "./cues.ts"
import { endBelow } from "./lists.ts"
import { isMediumNamed } from "./media.ts"
import { type Owner, ownerOf } from "./owners.ts"
import { matchingQuote, openAt, openOf, quoteAfter } from "./quotes.ts"
import { dayCarried, dayOfSaying } from "./said-on.ts"
import { isOwnDocument, lastClause } from "./trailing.ts"
import { isComma, isSign, isVerb } from "./words.ts"

/** One stretch of reported speech in tokens. A speaker of null is one that the words leave unnamed. */
export interface Speech {
  readonly cue: Run
  readonly speaker: Run | null
  readonly role: Run | null
  /** Whom a speaker stands for that only refers ("the source", "the statement"); else the speaker. */
  readonly origin: Run | null
  readonly via: readonly Run[]
  readonly mode: Mode
  readonly content: Run
  readonly direct: boolean
  /** True where the speaker was carried over from an earlier sentence. */
  readonly carried: boolean
  /** The cue stands before what is said. */
  readonly forward: boolean
  /** On which day it was said, where words between the speaker and what he says tell it. */
  readonly said: Dated | null
}

/** All reported speech of a text, in the order of the cues. */
export function speeches(analysis: Analysis): Speech[] {
  const found: Speech[] = [...signedPosts(analysis), ...accounts(analysis)]
  for (const sentence of analysis.sentences) {
    const cues = relayed(analysis, cuesOf(analysis, sentence))
    for (const [i, cue] of cues.entries()) {
      const speech = speechOf(analysis, sentence, cue, cues, i, found)
      if (!speech) continue
      const through = relayFor(analysis, speech, found)
      if (through === null) found.push(speech)
      else found[through] = { ...(found[through] as Speech), via: joined(found[through] as Speech, speech) }
    }
  }
  return found
}

/** Of a text that is nothing but a signed post, who signed it: all of it is his. */
function signedPosts({ tokens, lines }: Analysis): readonly Speech[] {
  const isPost = lines.every(({ kind }) => kind === "post" || kind === "signature")
  if (!isPost || !lines.some(({ kind }) => kind === "signature")) return []
  return lines.flatMap(({ kind, signed, from, to }): Speech[] => {
    if (kind !== "post" || !signed?.author) return []
    const { author } = signed
    const titled = NAME_WORDS.titles.has(tokens[author.from]?.text ?? "") && author.to - author.from > 2
    const name = titled ? { from: author.from + 1, to: author.to } : author
    return [
      {
        ...{ cue: author, speaker: name, role: titled ? { from: author.from, to: name.from } : null, origin: name },
        ...{ via: [], mode: "says", content: { from, to }, direct: true, carried: false, forward: false },
        said: null,
      },
    ]
  })
}

const joined = (inner: Speech, { speaker, via }: Speech): readonly Run[] => [
  ...inner.via,
  ...(speaker ? [speaker] : []),
  ...via,
]

/** "According to the agency, X said": the agency is on the way, and says nothing of its own. */
function relayed(analysis: Analysis, cues: readonly Cue[]): Cue[] {
  const out: Cue[] = []
  for (const cue of cues) {
    const before = out.at(-1)
    const through =
      before?.form === null &&
      !before.hanging &&
      before.direction === "forward" &&
      cue.speaker !== null &&
      cue.direction === "forward" &&
      cue.run.from <= before.contentFrom + 1 &&
      isMediumNamed(analysis, before.speaker)
    // "X, citing Y, said": Y has said it once.
    const cited = before?.form === null && cue.via.length > 0 && cue.speaker?.from === before.speaker?.from
    // "X said it believed that": X believes it.
    const own = analysis.pack.subject === "before" && before && saysOfItself(before, cue)
    if (own) {
      const { speaker, role, via, clauseFrom } = before
      out[out.length - 1] = { ...cue, speaker, role, via: [...via, ...cue.via], dropped: false, clauseFrom }
      continue
    }
    const passes = analysis.pack.subject === "before" && before && passesOn(before, cue)
    if (passes) {
      out[out.length - 1] = { ...cue, speaker: before.speaker, role: before.role, mode: "quotes", via: passes }
      continue
    }
    if (cited) out.pop()
    if (!through || cited) out.push(cue)
    else out[out.length - 1] = { ...cue, via: [...cue.via, ...(before.speaker ? [before.speaker] : [])] }
  }
  return out
}

/** "Citing Y, X reported": X passes on what Y says; null where the second says something of his own. */
const passesOn = (before: Cue, cue: Cue): readonly Run[] | null =>
  before.mode === "quotes" &&
  before.form === null &&
  before.direction === "forward" &&
  cue.direction === "forward" &&
  cue.speaker !== null &&
  cue.speaker.from <= before.contentFrom + 1 &&
  cue.speaker.from >= before.run.to
    ? [cue.speaker, ...cue.via]
    : null

/** A pronoun and its verb right behind a verb of saying, which says nothing else. */
const saysOfItself = (before: Cue, cue: Cue): boolean =>
  before.speaker !== null &&
  before.direction === "forward" &&
  cue.direction === "forward" &&
  cue.dropped &&
  !cue.hanging &&
  cue.clauseFrom <= before.contentFrom &&
  cue.clauseFrom > before.run.from

/** The speech that a medium, or a name in quotation marks, named behind it has passed on: its place in the list, null where there is none. */
function relayFor(analysis: Analysis, speech: Speech, found: readonly Speech[]): number | null {
  const quoted = speech.speaker !== null && analysis.tokens[speech.speaker.from]?.text === OPEN
  if (speech.forward || !(quoted || isMediumNamed(analysis, speech.speaker))) return null
  const at = found.findLastIndex(
    other => other.forward && other.speaker !== null && other.content.from === speech.content.from,
  )
  return at < 0 || isMediumNamed(analysis, found[at]?.speaker ?? null) ? null : at
}

function speechOf(
  analysis: Analysis,
  sentence: Run,
  cue: Cue,
  cues: readonly Cue[],
  i: number,
  found: readonly Speech[],
): Speech | null {
  if (cue.own) return null
  const told = ownerOf(analysis, sentence, cue, found)
  if (!told) return null
  const owner = isOwnDocument(analysis, cue, cues.slice(0, i)) ? ofTeller(told, sentence, found) : told
  const content = contentOf(analysis, sentence, cue, cues, i)
  if (
    !content ||
    !analysis.tokens.slice(content.from, content.to).some(({ kind }) => kind === "word" || kind === "number")
  )
    return null
  const quote = quoteAfter(analysis.tokens, content.from, content.to)
  const under = cue.direction === "backward" ? mediumOver(analysis, content, found) : null
  const via = under && !isMediumNamed(analysis, owner.speaker) ? [...owner.via, under] : owner.via
  const direct = quote !== null && quote.to >= content.to - 1
  const forward = cue.direction === "forward"
  const spoken = { ...owner, via, cue: cue.run, mode: cue.mode, content, direct, forward }
  const said = dayOfSaying(analysis, sentence, cue, spoken) ?? dayCarried(analysis, cue, spoken, found)
  return { ...spoken, said }
}

/** The document of whoever has told it in the same sentence. */
const ofTeller = (owner: Owner, sentence: Run, found: readonly Speech[]): Owner => ({
  ...owner,
  origin: found.findLast(({ cue, forward }) => forward && cue.from >= sentence.from)?.origin ?? owner.origin,
})

/** The medium that reports what is said here. */
const mediumOver = (analysis: Analysis, content: Run, found: readonly Speech[]): Run | null =>
  found.findLast(
    ({ forward, speaker, content: { from } }) => forward && from === content.from && isMediumNamed(analysis, speaker),
  )?.speaker ?? null

function contentOf(analysis: Analysis, sentence: Run, cue: Cue, cues: readonly Cue[], i: number): Run | null {
  if (cue.direction === "forward") return ahead(analysis, sentence, cue, cues, i)
  if (cue.direction === "backward") return behind(analysis, sentence, cue, cues, i)
  const before = analysis.sentences.findLast(({ to }) => to <= sentence.from)
  return before && (before.from > 0 || analysis.report.title === null) ? before : null
}

/** From the end of the speaker to the next cue that is not inside it, or to the sentence's end; a quotation runs to its closing mark, a list to its last item. */
function ahead(analysis: Analysis, sentence: Run, cue: Cue, cues: readonly Cue[], i: number): Run {
  const { tokens } = analysis
  const quotation = quoteAfter(tokens, cue.contentFrom, sentence.to)
  const rest = cues
    .slice(i + 1)
    .find(
      next =>
        next.direction === "forward" &&
        next.independent &&
        next.run.from > cue.contentFrom &&
        !(quotation && next.run.from < quotation.to),
    )
  const to = rest ? rest.clauseFrom : (cue.contentTo ?? sentence.to)
  const open = tokens[cue.contentFrom]?.text === OPEN ? cue.contentFrom : openAt(tokens, cue.contentFrom, to)
  const quoted = open === null ? null : matchingQuote(tokens, open)
  const listed = to === sentence.to ? endBelow(analysis, sentence, cue.contentFrom >= sentence.to) : null
  return { from: cue.contentFrom, to: Math.max(to, quoted ?? 0, listed ?? 0) }
}

/** "(It) led, according to X, to ..." without its commas: put in between a word and the "to", the "that" or the number that it leads to. */
const insertedIn = (tokens: Analysis["tokens"], { run: { from, to } }: Cue): boolean =>
  tokens[from - 1]?.kind === "word" &&
  !plays(tokens[from - 1], "stop", "time", "in") &&
  (plays(tokens[to], "to", "that", "number of") || tokens[to]?.kind === "number")

/** Where a clause that the cue stands within, between commas, ends: "(it) killed, according to X, 15 people", "(it) showed, according to X, that"; null where it ends before the cue, or where another cue has `led` to that. */
function goesOnTo(
  { tokens, pack, dates, quantities }: Analysis,
  sentence: Run,
  cue: Cue,
  next: Cue | undefined,
  led: boolean,
): number | null {
  let close = cue.run.to
  // "(1,760 died,) X said: 994 near ...": the parts of it.
  if (pack.subject === "before" && isSign(tokens[close], ":")) return sentence.to
  if (tokens[close]?.kind === "word" && isComma(tokens[close + 1])) close++
  const date = pack.subject === "before" ? dates.find(each => each.from >= close && each.from <= close + 1) : undefined
  if (date && isComma(tokens[date.to])) close = date.to
  const token = tokens[close + 1]
  if (insertedIn(tokens, cue) && cue.run.to < sentence.to)
    return next ? next.clauseFrom : isSign(tokens[sentence.to - 1], ".") ? sentence.to - 1 : sentence.to
  const start = plays(tokens[cue.run.from - 1], "as said") ? cue.run.from - 1 : cue.run.from
  const opens = isComma(tokens[start - 1]) || (pack.subject === "before" && isComma(tokens[cue.clauseFrom]))
  const within = opens && isComma(tokens[close]) && close + 1 < sentence.to
  const anew =
    (isVerb(token) && !(pack.subject === "before" && isHelper(token))) ||
    token?.kind === "sign" ||
    plays(token, "stop", "relative", "pronoun", "opening", "time", "plus", "cause") ||
    (plays(token, "that") && (led || pack.subject === "before")) ||
    readingThat(token, (s, r) => s.role === "among" && r.pronoun) !== undefined ||
    token?.readings.some(r => r.before.includes("and")) ||
    token?.attached?.includes("and")
  // "X said, while 74 people were hurt".
  const counts =
    pack.subject === "before" && plays(token, "stop") && quantities.some(each => each.from === close + 2 && each.counts)
  if (!within || (anew && !counts && !(pack.subject === "before" && bringsToll(tokens, close + 1)))) return null
  return next ? next.clauseFrom : isSign(tokens[sentence.to - 1], ".") ? sentence.to - 1 : sentence.to
}

/** How far behind its verb a toll may stand, in tokens. */
const TOLL_WITHIN = 6

/** "(X said,) bringing the overall toll to 96": what the words before came to. */
const bringsToll = (tokens: Analysis["tokens"], at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.lexeme.part === "verb" && r.tense === "present" && r.number === undefined) !==
    undefined && tokens.slice(at + 1, at + TOLL_WITHIN).some(token => plays(token, "toll", "number of", "sum"))

/** "(They took 11 men) and demanded a ransom, residents said": a demand of those of whom the speaker behind it tells. */
const isTold = ({ pack }: Analysis, previous: Cue, { speaker }: Cue): boolean =>
  pack.subject === "before" && previous.mode === "demands" && speaker !== null

/** Back to the beginning of the clause: after the cue or clause opener before it, or at the sentence's start. */
function behind(analysis: Analysis, sentence: Run, cue: Cue, cues: readonly Cue[], i: number): Run {
  const before = cues
    .slice(0, i)
    .reverse()
    .find(
      previous =>
        previous.direction === "forward" && previous.contentFrom <= cue.run.from && !isTold(analysis, previous, cue),
    )
  const to = goesOnTo(analysis, sentence, cue, cues[i + 1], i > 0)
  const from = before ? before.contentFrom : (quotedFrom(analysis, sentence, cue) ?? sentence.from)
  const last = before ? lastClause(analysis, cue, before, { from, to: cue.run.from }) : null
  return { from: last ?? from, to: to ?? cue.run.from }
}

/** "'Nine died. Four fled,' X said": where a quotation of several sentences opens that closes before the cue; null where none does. */
function quotedFrom({ tokens, lines }: Analysis, sentence: Run, cue: Cue): number | null {
  const at = cue.clauseFrom > sentence.from ? cue.clauseFrom : cue.run.from
  const close = isSign(tokens[at - 1], CLOSE) ? at - 1 : isComma(tokens[at - 1]) ? at - 2 : -1
  const line = lines.find(({ from, to }) => from <= sentence.from && sentence.from < to)
  const open = line && isSign(tokens[close], CLOSE) ? openOf(tokens, close, line.from) : null
  return open !== null && open < sentence.from ? open : null
}
