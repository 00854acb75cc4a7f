import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Countable, Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isShortWord } from "../../languages/tokens.ts"
import { saysNothing } from "../../languages/uniform.ts"
import { runFrom } from "./runs.ts"
import { isArticle, isComma, isPerson, isSign, parenthesis } from "./words.ts"

/** Longest name of a speaker, in tokens. */
const LONGEST = 18

/** A word written with a capital, an article that leans on it aside. */
export const isCapital = ({ report }: Analysis, token: Token | undefined): boolean =>
  token?.kind === "word" && /^(\p{Ll}{1,3}[-'’])?\p{Lu}/u.test(report.text.slice(token.start, token.end))

/** A word that only makes the noun behind it known, with whose it is. */
export const isDeterminer = (token: Token | undefined): boolean =>
  isArticle(token) || readingThat(token, (_, r) => r.lexeme.part === "particle" && r.before[0] === "the") !== undefined

/** A word that tells what is done: a verb first, written small. */
export const isActing = (analysis: Analysis, token: Token | undefined): boolean =>
  token?.readings[0]?.lexeme.part === "verb" && !token.known && !token.named && !isCapital(analysis, token)

/** "(Council) head (So-and-so)": spelled as what is done, but an office between a body and a name. */
const isOffice = (analysis: Analysis, at: number): boolean => {
  const { tokens } = analysis
  return (
    readingThat(tokens[at], (s, r) => s.head === "office" && r.number === "singular") !== undefined &&
    readingThat(tokens[at - 1], (_, r) => r.lexeme.part === "noun") !== undefined &&
    isCapital(analysis, tokens[at + 1])
  )
}

/** A verb that has a subject: in the past, or one that helps another; no participle that may be a noun as well ("the building"). */
export const hasSubject = (analysis: Analysis, token: Token | undefined): boolean =>
  isActing(analysis, token) &&
  readingThat(
    token,
    (sense, r) => r.lexeme.part === "verb" && (r.tense === "past" || (saysNothing(sense) && !isParticiple(token, r))),
  ) !== undefined

/** A form in the present that is neither the plain one nor bound to a number: in -ing. */
const isParticiple = (token: Token | undefined, { tense, number, lexeme }: Reading): boolean =>
  tense === "present" && number === undefined && token?.text !== lexeme.lemma

/** Longest word that may be written short with a stop ("Col."), in letters. */
const LONGEST_SHORT = 3

/** The stop of an abbreviation between two capitals. */
const isAbbreviated = (analysis: Analysis, tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], ".") &&
  isCapital(analysis, tokens[at - 1]) &&
  ((tokens[at - 1]?.text.length ?? 9) <= LONGEST_SHORT || isShortWord(tokens[at - 1]?.text ?? ""))

/** A sign inside a name: a hyphen or stop without a space, an apostrophe, the star of a changed name. */
export const isOfName = (analysis: Analysis, at: number): boolean => {
  const { tokens } = analysis
  const tight = tokens[at - 1]?.end === tokens[at]?.start
  return (
    isAbbreviated(analysis, tokens, at) ||
    (tight &&
      (isSign(tokens[at], "'", "*") || (isSign(tokens[at], "-", "/") && tokens[at]?.end === tokens[at + 1]?.start)))
  )
}

/** A word at which no noun phrase goes on. */
export const leadsOn = (token: Token | undefined): boolean =>
  !isPerson(token) && plays(token, "that", "relative", "stop", "pronoun", "cause", "negation", "if", "quoting", "by")

/** The noun phrase that begins at a token: behind its article, to a sign, a verb, or a word that leads on; "in" only before a name. */
export function nounPhraseAt(analysis: Analysis, at: number, end: number): Run | null {
  const { tokens, dates, quantities } = analysis
  let from = at
  while (from < end && isDeterminer(tokens[from])) from++
  let to = from
  for (; to < Math.min(end, from + LONGEST); to++) {
    const token = tokens[to]
    if (token?.kind === "break" || runFrom(dates, to)) break
    const counts = to > from && runFrom(quantities, to)?.counts
    if (counts && (token?.kind === "word" ? !isCapital(analysis, token) : !isCapital(analysis, tokens[to - 1]))) break
    if (isSign(token, "(")) {
      const close = parenthesis(tokens, to)
      if (close === null || close > end) break
      to = close - 1
    } else if (token?.kind === "sign" ? !isOfName(analysis, to) : endsPhrase(analysis, from, to)) break
  }
  while (to > from && (isSign(tokens[to - 1], "-", "'") || plays(tokens[to - 1], "in", "from", "to"))) to--
  return to > from ? { from, to } : null
}

function endsPhrase(analysis: Analysis, from: number, at: number): boolean {
  const { tokens, pack } = analysis
  const token = tokens[at]
  if (isCapital(analysis, token) && at > from) return false
  const next = isDeterminer(tokens[at + 1]) ? at + 2 : at + 1
  const reads = readingThat(token, s => s.role === "in") !== undefined
  if (reads && readingThat(token, s => s.role === "beside") === undefined)
    return at > from && !(isCapital(analysis, tokens[next]) && !plays(tokens[next], "time", "network"))
  if (pack.joins(token?.text ?? "")) return !isCapital(analysis, tokens[at + 1])
  return leadsOn(token) || plays(token, "time") || (at > from && isActing(analysis, token))
}

/** Where the noun phrase that ends before a token begins, back to a sign, a link or the start. */
export function nounPhraseBefore(analysis: Analysis, start: number, end: number): number {
  const { tokens, pack } = analysis
  let at = end
  while (at > Math.max(start, end - LONGEST)) {
    const token = tokens[at - 1]
    if (isSign(token, ")")) {
      let open = at - 1
      while (open > start && !isSign(tokens[open], "(")) open--
      at = open
      continue
    }
    if (token?.kind === "sign" && !isOfName(analysis, at - 1)) break
    if (pack.joins(token?.text ?? "") && !(isCapital(analysis, tokens[at - 2]) && isCapital(analysis, tokens[at])))
      break
    if (!isCapital(analysis, token) && plays(token, "that", "stop", "pronoun", "cause", "negation", "if")) break
    at--
  }
  return at
}

/** A word for persons, of whom nothing is said that befell them. */
const isPersonOf = (counts: Countable | undefined): boolean =>
  counts !== undefined && !counts.object && !counts.metric && !counts.unit && !counts.topic

/** Somebody who may speak: a body, office or source, a kind of persons, or a name, be it of common words with capitals. */
export const maySpeak = (analysis: Analysis, { from, to }: Run): boolean =>
  (isCapital(analysis, analysis.tokens[to - 1]) && isCapital(analysis, analysis.tokens[to - 2]) && to - from > 1) ||
  analysis.tokens
    .slice(from, to)
    .some(
      token =>
        isPerson(token) ||
        token.known === "actor" ||
        readingThat(token, s => (s.head !== undefined && s.head !== "document") || isPersonOf(s.counts)) !==
          undefined ||
        (isCapital(analysis, token) && token.readings.length === 0),
    )

/** The words of a phrase up to the first clause about it: "a source | who asked not to be named". */
export function withoutClause(analysis: Analysis, { from, to }: Run): Run {
  const { tokens } = analysis
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    const close = isSign(token, "(") ? parenthesis(tokens, at) : null
    if (close !== null && close < to && isCapital(analysis, tokens[close])) {
      at = close - 1
      continue
    }
    // "Witnesses interviewed by X".
    if (token?.readings.length === 0 && !isCapital(analysis, token) && plays(tokens[at + 1], "by"))
      return { from, to: at }
    const acts = hasSubject(analysis, token) && !isOffice(analysis, at)
    if (plays(token, "relative") || isSign(token, "(") || isComma(token) || acts) return { from, to: at }
  }
  return { from, to }
}

/** The mark that closes a quotation. */
export const isQuoteEnd = (token: Token | undefined): boolean => isSign(token, CLOSE)
/** The mark that opens a quotation. */
export const isQuoteStart = (token: Token | undefined): boolean => isSign(token, OPEN)
