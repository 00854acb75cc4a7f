import type { Analysis } from "../../../languages/analysis.ts"
import { CLOSE, OPEN } from "../../../languages/quotation.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import { behindDateline } from "../dateline.ts"
import { runAround, runFrom } from "../runs.ts"
import { isComma, isSign, isVerb } from "../words.ts"
import { isArmedRun } from "./needs.ts"
import { doerAt, phraseAt } from "./parties.ts"
import { isLed } from "./steering.ts"
import { behindTimes } from "./times.ts"
import { isSomebody } from "./who-acts.ts"

/** How far before its verb a subject may begin, in tokens. */
const SUBJECT_WITHIN = 14

/** Who stands before a verb of his own: the phrase that opens its clause. */
export function subjectBefore(
  analysis: Analysis,
  at: number,
  sentence: Run,
  anything: boolean,
  within = SUBJECT_WITHIN,
): Run | null {
  const { tokens } = analysis
  let closed = false
  const start = analysis.pack.subject === "before" ? behindDateline(analysis, sentence) : sentence.from
  const floor = Math.max(start, at - within)
  for (let from = at - 1; from >= floor; from--) {
    if (isVerb(tokens[from]) && !plays(tokens[from], "was")) return null
    closed ||= isSign(tokens[from], CLOSE)
    const opens =
      from === start ||
      plays(tokens[from - 1], "that", "was") ||
      (analysis.pack.subject === "before" &&
        (plays(tokens[from - 1], "stop") || readingThat(tokens[from - 1], s => s.says !== undefined) !== undefined)) ||
      isSign(tokens[from - 1], ",", ":", ";") ||
      (isSign(tokens[from - 1], OPEN) && !closed)
    if (!opens) continue
    const first = behindTimes(analysis, from, at)
    if (readingThat(tokens[first], s => s.cue === "preposition")) return null
    const subject =
      doerAt(analysis, first, at) ?? (anything || isSomebody(tokens[first]) ? phraseAt(analysis, first, at) : null)
    if (subject) return subject
    if (from === start || plays(tokens[from - 1], "that") || isSign(tokens[from - 1], ":")) return null
  }
  return null
}

/** How far before a joined verb the one may stand whose subject it shares, in tokens. */
const SHARED_WITHIN = 30

/** "X made gains | and took Y": whose the verb before is, in the same form, right behind it or before it. */
export function sharedBefore(analysis: Analysis, at: number, sentence: Run, { gender, number }: Reading): Run | null {
  const { tokens } = analysis
  for (let back = at - 1; back >= Math.max(sentence.from, at - SHARED_WITHIN); back--) {
    const verb = isVerb(tokens[back])
      ? readingThat(tokens[back], (_, r) => r.lexeme.part === "verb" && r.tense === "past" && !r.pronoun)
      : undefined
    if (!verb || plays(tokens[back - 1], "relative")) continue
    if (verb.gender !== gender || verb.number !== number || verb.voice === "passive") return null
    const from = behindTimes(analysis, back + 1, at)
    const counted = runFrom(analysis.quantities, from) !== undefined
    const subject = subjectBefore(analysis, back, sentence, false) ?? (counted ? null : doerAt(analysis, from, at))
    if (subject || verb.before[0] !== "and") return subject
  }
  return null
}

/** How far into its clause the party that leads it may be named, in tokens. */
const LEADS_WITHIN = 8

/** Who leads the clause, to whom a pronoun in it goes back: the first party named in it, behind the last "that". */
export function leaderOf(analysis: Analysis, at: number, sentence: Run): Run | null {
  const { tokens } = analysis
  let from = sentence.from
  for (let back = at - 1; back > from; back--) if (plays(tokens[back], "that")) from = back + 1
  for (let i = from; i < Math.min(at, from + LEADS_WITHIN); i++) {
    const party =
      isVerb(tokens[i]) && readingThat(tokens[i], s => s.head !== undefined) === undefined
        ? null
        : doerAt(analysis, i, at)
    if (party) return party
    if (isComma(tokens[i])) return null
  }
  return null
}

/** How far behind its verb "himself" may stand, in tokens. */
const SELF_WITHIN = 4

/** "Blew himself up". */
export const onSelf = ({ tokens }: Analysis, at: number): boolean =>
  tokens.slice(at + 1, at + 1 + SELF_WITHIN).some(token => plays(token, "self"))

/** How long a fronted place may be, in tokens. */
const FRONTED = 5

/** "In X | demonstrators headed to": behind a place that opens the sentence, before those who act. */
const isFronted = (analysis: Analysis, at: number, sentence: Run): boolean =>
  at - sentence.from <= FRONTED &&
  plays(analysis.tokens[sentence.from], "in") &&
  (analysis.tokens[at - 1]?.known === "place" || analysis.tokens[at - 1]?.named?.kind === "place") &&
  doerAt(analysis, at + 1, sentence.to) !== null

/** A word that may as well be a noun is a verb where it opens its clause, or its subject stands before it. */
export function isPredicate(analysis: Analysis, at: number, sentence: Run, reading: Reading): boolean {
  const { tokens } = analysis
  const before = tokens[at - 1]
  if (runAround(analysis.dates, at)) return false
  if (plays(tokens[at], "time") && plays(tokens[at + 1], "time")) return false
  if (plays(tokens[at], "time") && !onSelf(analysis, at))
    return (
      isArmedRun(analysis, doerAt(analysis, at + 1, sentence.to)) ||
      subjectBefore(analysis, at, sentence, false) !== null
    )
  const opens =
    at === sentence.from ||
    before?.kind === "sign" ||
    plays(before, "that", "relative", "as said", "opening") ||
    readingThat(before, s => s.whereas === true) !== undefined ||
    isFronted(analysis, at, sentence) ||
    reading.before.includes("and") ||
    readingThat(before, s => s.already === true) !== undefined
  return (
    opens ||
    (!isLed(before) &&
      !plays(before, "to", "from", "by", "in") &&
      subjectBefore(analysis, at, sentence, false) !== null)
  )
}
