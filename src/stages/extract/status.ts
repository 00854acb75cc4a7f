import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { FigureClaim, When } from "../../model/claim.ts"
import { dayOf } from "../../model/day.ts"
import { isHelper } from "./asides.ts"
import type { Draft } from "./draft.ts"
import type { Speech } from "./speech.ts"
import { tellsBefore } from "./turns.ts"

/** Older than this before the report, an event is recalled for context; so is one this much older than the newest one told. */
const RECALLED_AFTER_DAYS = 14
const OLDER_BY_DAYS = 4
/** A stretch of time that began longer ago than this, and is over, is told for context, behind the lead. */
export const STRETCH_DAYS = 7
/** How many sentences of the text may tell its own matter so. */
const FRONT = 3

/** The last day of an EDTF date or interval. */
export function lastDay(edtf: string): number | null {
  const end = edtf.split("/").at(-1) ?? ""
  return dayOf(end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-28` : end)
}

/** The first day that a date tells; null where it tells none. */
export const firstDay = (edtf: string): number | null => {
  const start = edtf.split("/")[0] ?? ""
  return dayOf(start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start)
}

/** "They had ...", "it is recalled that ...": a sentence that looks back. What somebody had announced is the same event's. */
function looksBack({ tokens }: Analysis, sentence: Run): boolean {
  const opener = [sentence.from, sentence.from + 1].find(at => plays(tokens[at], "was"))
  const says = (at: number): boolean =>
    readingThat(tokens[at], (s, r) => s.says !== undefined && r.lexeme.part === "verb") !== undefined
  if (opener !== undefined) return ![1, 2, 3, 4].some(step => says(opener + step))
  return plays(tokens[sentence.from], "reminds") && [1, 2].some(step => plays(tokens[sentence.from + step], "that"))
}

/** The length of an EDTF day. */
const DAY = 10

/** "At an earlier time ...", but not of the same day, nor what somebody said then of the same event. */
const startsBefore = ({ tokens, dates }: Analysis, sentence: Run): boolean => {
  const step = [1, 2].find(
    i => plays(tokens[sentence.from + i], "time") && plays(tokens[sentence.from + i + 1], "former"),
  )
  if (step === undefined) return false
  const at = sentence.from + step + 2
  const day = plays(tokens[at], "from") ? at + 1 : at
  const ofDay = dates.some(({ from, to, edtf }) => from <= day && day < to && edtf.length === DAY)
  return !ofDay && ![0, 1].some(i => saysAnew(tokens[at + i]))
}

/** "Days after the killing of ...": what happened before what is told, by whoever tells it still. */
const isAfter = ({ tokens }: Analysis, draft: Draft, sentence: Run): boolean =>
  tokens
    .slice(Math.max(sentence.from, draft.trigger - 16), draft.trigger)
    .some((token, i, all) => plays(token, "after") && plays(all[i + 1], "time") && !all.slice(i).some(saysAnew))

/** "There is news of ...". */
const isUnconfirmed = ({ tokens, pack }: Analysis, draft: Draft): boolean =>
  plays(tokens[draft.from - 1], "unconfirmed") ||
  tokens
    .slice(draft.counted, draft.to)
    .some(token => readingThat(token, (s, r) => s.role === "unconfirmed" && r.lexeme.part === "verb")) ||
  tokens
    .slice(Math.max(0, draft.from - NEWS_WITHIN), draft.from)
    .some((token, i, words) => plays(token, "unconfirmed") && words.slice(i + 1).every(isOfNews)) ||
  // "(35 people) were reportedly (killed)".
  (pack.subject === "before" && tokens.slice(draft.counted, draft.trigger).some(token => plays(token, "unconfirmed")))

/** How far before a figure the news of it may stand, in tokens. */
const NEWS_WITHIN = 6

/** Words that say more of news: that it is not confirmed, and of what it is. */
const isOfNews = (token: Token): boolean =>
  plays(token, "quoting", "negation") ||
  (token.kind === "word" && saysAnew(token)) ||
  (token.kind === "word" && token.readings.every(r => r.lexeme.part === "adjective" || r.lexeme.part === "noun"))

/** How far behind a "not" the making sure may stand, and behind the beginning of the next sentence the "not", in tokens. */
const VERIFIED_WITHIN = 6
const OPENS_WITHIN = 3

const saysAnew = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.says !== undefined && r.lexeme.part === "verb") !== undefined

/** "It could not be verified", behind the figure in its sentence or at the beginning of the next. */
function isUnverified({ tokens, sentences }: Analysis, draft: Draft): boolean {
  const own = sentences[draft.sentence]
  const next = sentences[draft.sentence + 1]
  const no = (token: Token, at: number): boolean =>
    plays(token, "negation") && tokens.slice(at, at + VERIFIED_WITHIN).some(each => plays(each, "verifies"))
  const found = (from: number, to: number): boolean => {
    const at = tokens.slice(from, to).findIndex((token, i) => no(token, from + i))
    return at >= 0 && !tokens.slice(from, from + at).some(saysAnew)
  }
  return (own && found(draft.to, own.to)) === true || (next && found(next.from, next.from + OPENS_WITHIN)) === true
}

/** How far before a date the word that makes it a beginning may stand ("since the outbreak of the fighting on 13 July"), in tokens. */
const SINCE_WITHIN = 6

/** A day that the figure's own sentence tells as its day: neither another sentence's, nor one that a stretch began with. */
function isOwnDay({ tokens, sentences, dates }: Analysis, draft: Draft, when: When | null): boolean {
  const sentence = sentences[draft.sentence]
  if (!when || !sentence) return false
  if (dates.some(({ from, follows }) => follows === true && tokens[from]?.start === when.evidence.start)) return false
  const words = tokens.slice(sentence.from, sentence.to)
  const at = words.findIndex(({ end }) => end > when.evidence.start)
  const first = words[at]
  if (first === undefined || first.start >= when.evidence.end) return false
  return !words.slice(Math.max(0, at - SINCE_WITHIN), at + 1).some(token => plays(token, "since"))
}

/** How many words of who failed may stand between the failing and what it was in. */
const FAILED_WITHIN = 6

const fails = (token: Token): boolean => readingThat(token, sense => sense.fails === true) !== undefined

const isAnotherVerb = (token: Token): boolean =>
  token.named === undefined && token.readings.length > 0 && token.readings.every(r => r.lexeme.part === "verb")

/** "The army failed in taking the town": no other verb between the failing and what it was in. */
export function isFailed({ tokens }: Analysis, at: number): boolean {
  if (!plays(tokens[at - 1], "in")) return false
  const before = tokens.slice(Math.max(0, at - 1 - FAILED_WITHIN), at - 1).toReversed()
  const end = before.findIndex(token => fails(token) || isAnotherVerb(token) || plays(token, "stop", "in"))
  const found = before[end]
  return found !== undefined && fails(found)
}

interface Told {
  readonly speech: Speech | null
  readonly when: When | null
  /** The newest day that any figure of the text has. */
  readonly newest: number | null
}

/** How the text stands to a figure: as told, denied, unconfirmed, or recalled. */
export function statusOf(analysis: Analysis, draft: Draft, { speech, when, newest }: Told): FigureClaim["status"] {
  if (speech?.mode === "denies" || isFailed(analysis, draft.trigger)) return "denied"
  if (isUnconfirmed(analysis, draft) || isUnverified(analysis, draft)) return "unconfirmed"
  const sentence = analysis.sentences[draft.sentence] ?? draft
  const said = dayOf(analysis.report.published)
  const last = when ? lastDay(when.edtf) : null
  const first = when ? firstDay(when.edtf) : null
  const own = isOwnDay(analysis, draft, when)
  const old = own && last !== null && said !== null && said - last > RECALLED_AFTER_DAYS
  const until = said === null || newest === null ? newest : Math.min(newest, said)
  const older = own && last !== null && until !== null && until - last >= OLDER_BY_DAYS
  const back = looksBack(analysis, sentence) && !(last !== null && until !== null && until - last < 1)
  const stretch =
    when?.edtf.includes("/") === true &&
    first !== null &&
    last !== null &&
    last - first > STRETCH_DAYS &&
    (said === null || said - last > 1) &&
    draft.sentence > FRONT &&
    !draft.part
  // "(One) has since died" is told of now.
  const since =
    (plays(analysis.tokens[draft.trigger - 1], "since") && !isHelper(analysis.tokens[draft.trigger - 2])) ||
    startsBefore(analysis, sentence)
  return old ||
    older ||
    back ||
    since ||
    stretch ||
    isAfter(analysis, draft, sentence) ||
    tellsBefore(analysis.tokens, sentence, draft.trigger + 1)
    ? "background"
    : "asserted"
}
