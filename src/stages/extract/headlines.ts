import type { Analysis } from "../../languages/analysis.ts"
import { NAME_WORDS } from "../../languages/names.ts"
import { OPEN } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { holderOf } from "./holders.ts"
import { phraseFrom } from "./phrases.ts"
import { behindCircumstance, type Ground, readRelay, type Spoken } from "./relays.ts"
import { firstSign, isHospital, isPerson, isSign } from "./words.ts"

/** Longest speaker of a title, in tokens. */
const LONGEST_HEADLINE = 12

/** Longest name of a service by what it is for, in tokens: "the ambulance of X". */
const LONGEST_SERVICE = 3

/** Longest mark of a line before its own words ("breaking |"), in tokens. */
const LONGEST_MARK = 3

/** The first token of a sentence's own words: behind the bullet, the hour or the label that its line is marked with. */
export function behindMark({ tokens, lines }: Analysis, sentence: Run): number {
  if (!lines.some(line => line.from === sentence.from)) return sentence.from
  let at = sentence.from
  while (at < sentence.to && isMark(tokens, at, sentence.from)) at++
  for (let i = at + 1; i < Math.min(at + LONGEST_MARK, sentence.to); i++) if (isSign(tokens[i], "|")) return i + 1
  return isHour(tokens[at - 1]) ? behindZone(tokens, at, sentence.to) : at
}

/** "By the time of X -": the zone of an hour, up to the dash that ends the mark. */
function behindZone(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at + 1; i <= Math.min(at + LONGEST_MARK, end - 1); i++) {
    if (isSign(tokens[i], "-")) return i + 1
    if (tokens[i]?.kind !== "word") return at
  }
  return at
}

/** The hour and minute of a round-up's line. */
const isHour = (token: Token | undefined): boolean => token?.kind === "number" && /^\d{1,2}:\d{2}$/.test(token.text)

/** A line that its hour begins. */
export const isTimed = (tokens: readonly Token[], { from }: Run): boolean =>
  isHour(tokens[from]) || (isSign(tokens[from], "(", "[") && isHour(tokens[from + 1]))

/** A bullet with what only shapes it, an hour, or a number in brackets or before one. */
const isMark = (tokens: readonly Token[], at: number, start: number): boolean =>
  (tokens[at]?.kind === "sign" && !isSign(tokens[at], OPEN, ".", "(")) ||
  isHour(tokens[at]) ||
  (isSign(tokens[at], "(") && isHour(tokens[at + 1])) ||
  /^[^\p{L}\p{N}]+$/u.test(tokens[at]?.kind === "word" ? tokens[at].text : "0") ||
  (tokens[at]?.kind === "number" && at - start <= 1 && tokens[at + 1]?.kind === "sign" && !isSign(tokens[at + 1], OPEN))

/**
 * A line of the form "So-and-so: ...": a body, an office, an armed group or a party that is known; in a title and in a marked line a
 * medium, an account or a reporter too, or a name that the report has in its text. A marked line is its source's to its end.
 */
export function headline(analysis: Analysis, sentence: Run): Cue | null {
  const { tokens, sentences, report, lines } = analysis
  const title = sentence.from === 0 && report.title !== null
  const from = behindMark(analysis, sentence)
  const marked = from > sentence.from
  const at = firstSign(tokens, { from, to: Math.min(from + LONGEST_HEADLINE, sentence.to) }, ":")
  if (at === null || at === from || at >= sentence.to - 1) return null
  const named = namedAt(analysis, from, at, marked)
  if (!named) return null
  const body = title ? (sentences[1]?.from ?? tokens.length) : at
  if (
    (isPlaceLabel(tokens, named.whole) && !isHospital(tokens, named.whole)) ||
    isCountLabel(analysis, named.whole, at)
  )
    return null
  if (analysis.pack.subject === "before" && saysWhere(analysis, named.whole)) return null
  if (!(title || marked ? canSpeak(tokens, named.whole, body) : isBody(tokens, named.whole))) return null
  return {
    run: { from: at, to: at + 1 },
    mode: readingThat(tokens[from], s => s.head === "medium") ? "reports" : "says",
    speaker: named.speaker,
    role: named.role,
    dropped: false,
    form: null,
    via: named.via,
    direction: "forward",
    contentFrom: at + 1,
    ...(marked && !title ? { contentTo: lines.find(line => line.from === sentence.from)?.to ?? sentence.to } : {}),
    clauseFrom: at,
    independent: true,
    hanging: false,
  }
}

/** Who stands before the colon, with the medium that was told and, of a marked line, the holder of an office by his name. */
function namedAt(
  { tokens, dates }: Analysis,
  from: number,
  colon: number,
  marked: boolean,
): { readonly whole: Run; readonly speaker: Run; readonly role: Run | null; readonly via: readonly Run[] } | null {
  if (isHandle(tokens[from])) {
    const whole = { from, to: from + 1 }
    return from + 1 === colon ? { whole, speaker: whole, role: null, via: [] } : null
  }
  const run = phraseFrom(tokens, from, colon, { loose: true })
  const whole = run && marked ? beforeTold({ tokens, dates }, run, colon) : run
  if (!whole) return null
  const draft: Spoken & { speaker: Run } = { at: whole.to, speaker: whole, role: null, via: [], quotes: false }
  const told = draft.at < colon && readRelay({ tokens, dates }, draft, colon)
  if (marked && draft.at < colon && !told) behindCircumstance(tokens, draft, colon)
  if (draft.at !== colon) return null
  if (draft.quotes) return { whole, speaker: draft.speaker, role: draft.role, via: draft.via }
  const holder = marked ? holderOf(tokens, whole, whole.to) : null
  return { whole, speaker: holder?.name ?? whole, role: holder?.office ?? null, via: draft.via }
}

/** "So-and-so to the agency": the name without the medium that was told, where that is all that stands behind it. */
function beforeTold(ground: Ground, { from, to }: Run, colon: number): Run {
  for (let at = from + 1; at < to; at++) {
    const draft: Spoken = { at, speaker: null, role: null, via: [], quotes: false }
    if (readRelay(ground, draft, colon) && !draft.quotes && draft.at === colon) return { from, to: at }
  }
  return { from, to }
}

/** "Cloudburst in X:": what happened where, and nobody who speaks. */
const saysWhere = ({ tokens }: Analysis, { from, to }: Run): boolean =>
  tokens.slice(from + 1, to).some(token => plays(token, "in")) &&
  !tokens.slice(from, to).some(token => isPerson(token) || readingThat(token, s => s.head !== undefined))

/** "The governorate of X: ...": where what follows was, and nobody who says it. */
const isPlaceLabel = (tokens: readonly Token[], { from, to }: Run): boolean =>
  readingThat(tokens[from], s => s.place === "region" || s.place === "district" || s.place === "city") !== undefined &&
  to > from + 1 &&
  tokens.slice(from + 1, to).every(token => token.known === "place" || token.named?.kind === "place")

/** "The north: 21 dead": a line of a list, whose label says where or who is counted. */
const isCountLabel = ({ tokens, quantities }: Analysis, { from, to }: Run, colon: number): boolean =>
  !isHospital(tokens, { from, to }) &&
  !isService(tokens[from]) &&
  quantities.some(quantity => quantity.counts && quantity.from === colon + 1) &&
  tokens
    .slice(from, to)
    .every(token => readingThat(token, s => s.head !== undefined) === undefined && !isPerson(token)) &&
  tokens[from]?.known !== "actor"

/** "The ambulance", "health": a service or an office by what it is for. */
const isService = (token: Token | undefined): boolean =>
  (token?.name !== undefined && NAME_WORDS.offices.has(token.name)) ||
  readingThat(token, (s, r) => s.kind !== undefined && r.lexeme.part === "noun" && r.before.at(-1) === "the") !==
    undefined

const isHandle = (token: Token | undefined): boolean => token?.text.startsWith("@") === true

/** "The channel X", "X media": a medium that more words name. */
const isNamedMedium = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to > from + 1 && readingThat(tokens[from], (s, r) => s.head === "medium" && !r.pronoun) !== undefined

/** A body or party that a line of the text names first. */
const isBody = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens.slice(from, to).every(({ kind }, i) => kind === "word" || (i > 0 && kind === "number")) &&
  (readingThat(
    tokens[from],
    (s, r) => !r.pronoun && (s.head === "body" || s.head === "armed" || s.head === "office" || s.head === "source"),
  ) !== undefined ||
    isNamedMedium(tokens, { from, to }) ||
    tokens[from]?.known === "actor" ||
    (isService(tokens[from]) && tokens[from]?.definite === true && to - from <= LONGEST_SERVICE) ||
    isHospital(tokens, { from, to }))

/** A head that speaks, a known party, a name in quotation marks, or a name whose last word the text has as well; never a place. */
function canSpeak(tokens: readonly Token[], { from, to }: Run, body: number): boolean {
  const first = tokens[from]
  if (readingThat(first, s => s.head !== undefined || s.role === "reporter") || first?.known === "actor") return true
  if (isService(first)) return to - from <= LONGEST_SERVICE
  if (isHospital(tokens, { from, to })) return true
  if (isSign(first, OPEN) || isHandle(first)) return true
  if (isPerson(first) || first?.named?.kind === "organization") return true
  if (first?.known === "place" || first?.named?.kind === "place" || to - from > 3) return false
  const last = tokens[to - 1]
  return last?.readings.length === 0 && tokens.slice(body).some(token => token.text === last.text)
}
