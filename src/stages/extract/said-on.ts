import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { type Dated, plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { dayOf, daysOnly, dayTold } from "../../model/day.ts"
import type { Cue } from "./cue.ts"
import type { Speech } from "./speech.ts"
import { isArticle, isComma, isMedium, isOccasion, isSign, isVerb } from "./words.ts"

/** A speech of which only the day is not known yet. */
type Spoken = Omit<Speech, "said">

/** How far behind the words that lead to it the day may stand, in tokens: "said in a statement that was issued late on Monday". */
const WITHIN = 8

/** "Said", "issued": a verb of telling. */
const tells = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.says !== undefined && r.lexeme.part === "verb") !== undefined

/** "After" before a part of the day: "in the afternoon". */
const isAfternoon = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "after") && plays(tokens[at + 1], "time")

/** What day it is of something else: what happened, what is told about, what began or ended then, a clause about somebody. */
const turnsOff = (token: Token | undefined): boolean =>
  plays(token, "relative", "was", "since", "after", "attack", "negation", "that") ||
  readingThat(
    token,
    (s, r) =>
      s.bars === true ||
      (s.leads !== undefined && s.role !== "time") ||
      (r.lexeme.part !== "particle" &&
        (s.happening !== undefined || s.counts?.metric !== undefined || s.means !== undefined)),
  ) !== undefined

/** A statement, a press conference. */
const isDocumented = (token: Token | undefined): boolean => isOccasion(token) && !plays(token, "time")

/** How far behind a statement, with whose it is, a verb may stand that tells of its issue, in tokens. */
const ISSUED_WITHIN = 5

/** "A statement (of the ministry) that was issued". */
const isIssued = (tokens: readonly Token[], at: number): boolean =>
  isVerb(tokens[at]) && tokens.slice(Math.max(0, at - ISSUED_WITHIN), at).some(isDocumented)

/** Words that only lead from who speaks, or from his statement, to the day. */
const leadsOn = (token: Token | undefined, before: Token | undefined): boolean =>
  isComma(token) ||
  isSign(token, "-", "(", OPEN, CLOSE) ||
  isArticle(token) ||
  isMedium(token) ||
  token?.named?.kind === "place" ||
  token?.known === "place" ||
  plays(token, "time", "in", "to", "from", "by", "self", "network", "theirs") ||
  readingThat(token, (s, r) => r.lexeme.part === "adjective" || s.counts?.population === "journalists") !== undefined ||
  (isDocumented(before) && token?.readings.length === 0)

const holds = (run: Run | null, at: number): boolean => run !== null && run.from <= at && at < run.to

/** How long what is told of a speaker between commas may be, in tokens: "said X, a harbour pilot, on Monday". */
const ASIDE = 7

/** The comma behind a speaker where one before the day ends what is told of him; else the token itself. */
function overAside({ tokens }: Analysis, at: number, speaker: Run | null): number {
  const open = speaker?.to ?? at
  const within = isComma(tokens[at]) && isComma(tokens[open]) && open < at && at - open <= ASIDE
  return within && !tokens.slice(open + 1, at).some(turnsOff) ? open : at
}

/** The token behind which nothing but words on the way lead to the day; -1 where something else does. */
function anchorOf(
  analysis: Analysis,
  date: Run,
  first: number,
  speaker: Run | null,
  isAnchor: (at: number) => boolean,
) {
  const { tokens } = analysis
  for (let at = date.from - 1, left = WITHIN; at >= first && left > 0; at--, left--) {
    if (isAnchor(at)) return at
    if (isAfternoon(tokens, at)) continue
    if (turnsOff(tokens[at]) || !(leadsOn(tokens[at], tokens[at - 1]) || isIssued(tokens, at))) return -1
    at = overAside(analysis, at, speaker)
  }
  return -1
}

/** The day is that of the word behind it: "Monday's blast". */
const isOwned = ({ tokens }: Analysis, { to }: Run): boolean => /['’]s?$/.test(tokens[to - 1]?.text ?? "")

/** A day, told by itself and not later than the report; a month behind who speaks, and not that of a document. */
function mayBe(analysis: Analysis, date: Dated, led: Token | undefined): boolean {
  if (date.hour === "alone" || isOwned(analysis, date)) return false
  const edtf = daysOnly(date.edtf)
  const [day, published] = [dayTold(edtf), dayOf(analysis.report.published)]
  if (day === null) return /^\d{4}-\d\d$/.test(edtf) && !isDocumented(led)
  return published === null || day <= published
}

/** "On Monday, X said that", "in a statement on Monday, X said that": nothing else stands before who speaks. */
function inFront(analysis: Analysis, sentence: Run, start: number): Dated | null {
  const { tokens, dates } = analysis
  const end = isComma(tokens[start - 1]) ? start - 1 : start
  const date = dates.find(({ from, to }) => from >= sentence.from && to === end)
  if (!date || !mayBe(analysis, date, undefined)) return null
  for (let at = sentence.from; at < date.from; at++)
    if (turnsOff(tokens[at]) || !(leadsOn(tokens[at], tokens[at - 1]) || isDocumented(tokens[at]))) return null
  return date
}

/** The day on which something was said, as the words between its speaker and what he says tell it, or those before him; null where they do not. */
export function dayOfSaying(analysis: Analysis, sentence: Run, cue: Cue, spoken: Spoken): Dated | null {
  const { tokens, dates } = analysis
  const { speaker, role, via, content, forward } = spoken
  const own = [speaker, role].filter(run => run !== null && run.from >= sentence.from && run.to <= sentence.to)
  const start = Math.min(cue.clauseFrom, cue.run.from, ...own.map(run => run?.from ?? cue.run.from))
  const end = forward ? content.from : sentence.to
  const isName = (at: number): boolean => [...own, ...via].some(run => holds(run, at))
  const isSaying = (at: number): boolean => holds(cue.run, at) && (forward || cue.form !== null || tells(tokens[at]))
  const isAnchor = (at: number): boolean => isSaying(at) || tells(tokens[at]) || isDocumented(tokens[at]) || isName(at)
  for (const date of dates) {
    if (date.from < start || date.to > end || isName(date.from)) continue
    const anchor = anchorOf(analysis, date, start, speaker, isAnchor)
    if (anchor < 0 || !mayBe(analysis, date, tokens[anchor])) continue
    // "According to X on Monday": whose day it is, is not told.
    const told = forward || tokens.slice(cue.run.from, date.from).some((_, i) => !isNamed(cue.run.from + i))
    if (told) return date
  }
  return forward ? inFront(analysis, sentence, start) : null

  function isNamed(at: number): boolean {
    return !(isSaying(at) || tells(tokens[at]) || isDocumented(tokens[at]))
  }
}

/** How many sentences behind a speech its day still holds for what its speaker adds. */
const ADDED_WITHIN = 1

/** The day of the speech that this one goes on from: its speaker's last, right before, with no "had" and no day of its own. */
export function dayCarried(
  { tokens, sentences, dates }: Analysis,
  cue: Cue,
  { carried, origin, forward }: Spoken,
  found: readonly Speech[],
): Dated | null {
  if (!carried || !forward || origin === null) return null
  const before = found.findLast(speech => speech.origin?.from === origin.from)
  const told = found.some(({ content }) => before && content.from <= before.cue.from && before.cue.to <= content.to)
  if (!before?.said || told) return null
  const placed = (at: number): number => sentences.findIndex(({ from, to }) => from <= at && at < to)
  const apart = placed(cue.run.from) - placed(before.cue.from)
  const had = tokens.slice(Math.max(0, cue.clauseFrom - 1), cue.run.to).some(token => plays(token, "was"))
  const other = dates.some(
    ({ from, to }) => from >= (sentences[placed(cue.run.from)]?.from ?? 0) && to <= cue.contentFrom,
  )
  return apart > ADDED_WITHIN || had || (apart > 0 && other) ? null : before.said
}
