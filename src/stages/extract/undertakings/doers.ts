import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import { quoteMarks } from "../actors.ts"
import { phraseFrom } from "../phrases.ts"
import { isOccasion } from "../words.ts"
import { capitalAt, partyAt } from "./parties.ts"

/** How far from its verb a subject may stand, in tokens. */
const SUBJECT_WITHIN = 5

/** Who does what a verb says: right before it at the head of its clause, else behind it, past a time or an occasion. */
export const subjectOf = (analysis: Analysis, verb: number, clause: Run, loose = false): Run | null =>
  subjectBefore(analysis, verb, clause) ?? subjectBehind(analysis, verb, clause, loose)

function subjectBefore(analysis: Analysis, verb: number, clause: Run): Run | null {
  const { tokens } = analysis
  for (let from = clause.from; from < verb; from++) {
    const opens = from === clause.from || plays(tokens[from - 1], "that", "was", "opening")
    const party = opens ? (partyAt(analysis, from, verb) ?? capitalAt(analysis, from)) : null
    if (party && tokens.slice(party.to, verb).every(token => plays(token, "if", "negation") || quoteMarks(token)))
      return party
  }
  return null
}

function subjectBehind(analysis: Analysis, verb: number, clause: Run, loose: boolean): Run | null {
  const { tokens, pack, dates } = analysis
  for (let at = verb + 1; at < Math.min(clause.to, verb + SUBJECT_WITHIN) && pack.subject === "after"; at++) {
    const party = partyAt(analysis, at, clause.to)
    if (party) return party
    const unknown = loose && at === verb + 1 ? nounAt(analysis, at, clause.to) : null
    if (unknown) return unknown
    const date = dates.find(each => each.from === at)
    if (date) at = date.to - 1
    else if (!plays(tokens[at], "time", "if") && !isOccasion(tokens[at])) break
  }
  return null
}

/** A definite noun right behind its verb that is no place and nothing that is ordered: "the mediators", "the airline". */
function nounAt({ tokens, pack }: Analysis, at: number, end: number): Run | null {
  const token = tokens[at]
  const things =
    pack.undertakings(token?.text ?? "").some(({ lexeme: { sense } }) => sense.topics ?? sense.turn) ||
    token?.known === "place" ||
    token?.named?.kind === "place"
  const busy = readingThat(
    token,
    (s, r) =>
      s.place !== undefined || s.happening !== undefined || r.before.includes("with") || r.lexeme.part === "particle",
  )
  if (!token?.definite || things || busy) return null
  const phrase = phraseFrom(tokens, at, end, { sure: true })
  const adjective = tokens[at + 1]?.definite && pack.undertakings(tokens[at + 1]?.text ?? "").length === 0
  return phrase && { from: at, to: Math.min(phrase.to, at + (adjective ? 2 : 1)) }
}
