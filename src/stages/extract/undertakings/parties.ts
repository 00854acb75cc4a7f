import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../../languages/token.ts"
import type { Turn } from "../../../languages/undertaking.ts"
import { actorAt, quoteMarks } from "../actors.ts"
import { isAnotherParty, isSecond } from "../another-party.ts"
import { phraseFrom } from "../phrases.ts"
import { isSign, isVerb, parenthesis } from "../words.ts"
import type { Head } from "./heads.ts"
import { type Clause, turning } from "./marks.ts"

/** How far from its head "between X and Y" may stand, in tokens. */
const BETWEEN_WITHIN = 24
/** How far "with X" may stand. */
const WITH_WITHIN = 14
/** Longest name of a party, in tokens. */
const LONGEST = 14

/** A state named as a party. */
const stateAt = ({ names }: Analysis, at: number): Run | null => {
  const state = names.find(name => name.from === at && name.kind === "place" && name.precision === "country")
  return state ? { from: state.from, to: state.to } : null
}

/** People told by what they are: "the two sides" name nobody. */
const isNobody = ({ tokens }: Analysis, { from }: Run): boolean =>
  plays(tokens[from], "side", "time", "pronoun", "number of") ||
  readingThat(tokens[from], s => s.head === "document" || s.head === "medium") !== undefined

/** Words that lead on from a party, and people behind a definite word, to whom it does something. */
function endsParty({ tokens, pack }: Analysis, at: number): boolean {
  const readings = pack.undertakings(tokens[at]?.text ?? "")
  const leads = readings.some(
    ({ lexeme: { part, sense }, before }) =>
      sense.turn !== undefined && (part === "verb" || before.includes("with") || LEADS.has(sense.turn)),
  )
  const people = readings.some(
    ({ number, lexeme: { sense } }) =>
      number === "plural" && sense.topics?.some(topic => topic === "public" || topic === "firm"),
  )
  return leads || (people && (tokens[at - 1]?.definite === true || tokens[at - 1]?.known !== undefined))
}

/** A name up to the first word that leads on from it. */
export function trimmed(analysis: Analysis, { from, to }: Run): Run {
  for (let at = from + 1; at < to; at++) if (endsParty(analysis, at)) return { from, to: at }
  return { from, to }
}

/** Words that stand behind a party and never in its name. */
const LEADS: ReadonlySet<Turn> = new Set<Turn>(["in_force", "with", "between", "until", "from", "at once", "term"])

/** How many words may stand before an office that tell which it is: "the interim prime minister". */
const LEADING_WORDS = 2

/** "The prime minister": the office behind words that only tell which it is; else the token itself. */
function officeBehind({ tokens, pack }: Analysis, at: number): number {
  for (let skip = 1; pack.subject === "before" && skip <= LEADING_WORDS; skip++) {
    const plain = tokens.slice(at, at + skip).every(({ kind, readings }) => kind === "word" && readings.length === 0)
    if (plain && readingThat(tokens[at + skip], s => s.head === "office") !== undefined) return at + skip
  }
  return at
}

/** The party that begins at a token: a body, a person or office, a state, armed people; joined ones apart. */
export function partyAt(analysis: Analysis, at: number, end: number): Run | null {
  const { tokens, names, known } = analysis
  const article = readingThat(tokens[at], (_, r) => r.lexeme.part === "particle" && r.before.includes("the"))
  if (article) {
    const party = partyAt(analysis, officeBehind(analysis, at + 1), end)
    return party && { from: at, to: party.to }
  }
  const from = tokens[at]?.text.length === 1 && quoteMarks(tokens[at + 1]) ? at + 1 : at
  const office = readingThat(tokens[from], s => s.head === "office") !== undefined
  const found = actorAt(analysis, from, Math.min(end, from + LONGEST), true) ?? stateAt(analysis, from)
  const clan = analysis.pack.undertakings(tokens[from]?.text ?? "").find(r => r.lexeme.sense.topics?.includes("clan"))
  const folk = clan ? phraseFrom(tokens, from, Math.min(end, from + LONGEST), { sure: true }) : null
  if (folk && clan?.number === "dual") return folk
  const run = found ?? folk ?? (office ? { from, to: from + 1 } : null)
  if (!run || isNobody(analysis, run)) return null
  // A body is named with what it is for or where it is: "the administration of the two quarters".
  const body =
    readingThat(tokens[run.from], s => s.head === "body" || s.head === "office" || s.head === "armed") !== undefined
  let to = body
    ? Math.max(run.to, phraseFrom(tokens, run.from, Math.min(end, from + LONGEST), { sure: true })?.to ?? 0)
    : run.to
  for (let i = run.from + 1; i < to; i++) {
    const token = tokens[i]
    const inName = [...names, ...known].some(name => name.from < i && i < name.to)
    const joined =
      plays(token, "and") ||
      token?.readings.some(r => r.before.includes("and")) === true ||
      (token?.text.length === 1 && analysis.pack.joins(token.text)) ||
      (names.some(name => name.from === i && name.attached > 0) && analysis.pack.joins(token?.text ?? ""))
    const behind =
      token?.readings.some(r => r.before.includes("to")) === true || token?.attached?.includes("to") === true
    if (
      !inName &&
      (joined ||
        behind ||
        isSecond(tokens, i) ||
        isAnotherParty(tokens, run.from, i) ||
        endsParty(analysis, i) ||
        plays(token, "since", "stop", "negation"))
    )
      to = i
  }
  to = Math.min(to, end)
  return to > run.from ? { from: run.from, to } : null
}

/** A source is nobody's party, but for the inhabitants, who may be one. */
const isSource = ({ tokens, pack }: Analysis, at: number): boolean =>
  readingThat(tokens[at], s => s.head === "source") !== undefined &&
  !pack
    .undertakings(tokens[at]?.text ?? "")
    .some(({ lexeme: { sense } }) => sense.topics?.includes("public") || sense.topics?.includes("clan"))

/** "Fighters of", "a group", an unknown word: one word that names nobody by itself. */
function isBare({ tokens, pack }: Analysis, { from, to }: Run): boolean {
  const [token] = tokens.slice(from, to)
  if (to - from > 1 || pack.subject !== "after" || token?.kind !== "word") return false
  if (token.readings.length === 0 || isVerb(token)) return true
  const heads = readingThat(token, s => s.head !== undefined || s.counts !== undefined)
  return token.definite !== true && (heads === undefined || heads.number !== "plural" || heads.construct === true)
}

/** Where a party's name ends that was read too far: before the day on which, or the agreement about which, something is told. */
function endOfName({ tokens, pack, dates, names, known }: Analysis, { from, to }: Run): number {
  for (let at = from + 1; at < to; at++) {
    const inName = [...names, ...known].some(name => name.from < at && at < name.to)
    const dated = dates.some(date => date.from === at || (date.from === at + 1 && plays(tokens[at], "in")))
    const undertaken = pack.undertakings(tokens[at]?.text ?? "").some(({ lexeme: { part, sense }, before }) => {
      const undertakes = sense.undertakes !== undefined || sense.turn === "extended"
      return part === "noun" && undertakes && !before.includes("the")
    })
    if (!inName && (dated || undertaken)) return at
  }
  return to
}

/** What of a run names a party: an actor, a group, a state or an office; null for a source, a verb, a word that only heads a name. */
export function partyOf(analysis: Analysis, run: Run): Run | null {
  const { tokens, names, known } = analysis
  const end = endOfName(analysis, run)
  // "An agreement with X on a ceasefire": the word that led to what is told behind.
  const leads = end < run.to && end > run.from + 1 && plays(tokens[end - 1], "in", "to", "from")
  const party = { from: run.from, to: leads ? end - 1 : end }
  const first = tokens[run.from]
  if ([...names, ...known].some(({ from }) => from === run.from) || first?.kind === "sign" || first?.known) return party
  return isSource(analysis, run.from) || isBare(analysis, party) ? null : party
}

/** The first party in a stretch of words. */
export function partyIn(analysis: Analysis, from: number, end: number): Run | null {
  for (let at = from; at < end; at++) {
    const party = partyAt(analysis, at, end)
    if (party) return party
  }
  return null
}

/** Where the second of two joined parties begins: at the word that is joined, or behind an "and" of its own. */
function joinedAt({ tokens, pack }: Analysis, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    const token = tokens[at]
    if (isSign(token, "(")) at = (parenthesis(tokens, at) ?? at + 1) - 1
    else if (plays(token, "and")) return at + 1
    else if (pack.joins(token?.text ?? "")) return token?.text.length === 1 ? at + 1 : at
  }
  return null
}

/** A town named for those who rule from it: "between the two capitals". */
export const capitalAt = ({ names }: Analysis, at: number): Run | null => {
  const town = names.find(name => name.from === at && name.kind === "place" && name.entity !== null)
  return town ? { from: town.from, to: town.to } : null
}

/** "Between X and Y": both. */
function pairAt(analysis: Analysis, at: number, end: number): Run[] {
  const first = partyAt(analysis, at, end) ?? capitalAt(analysis, at)
  if (first && analysis.tokens[first.from]?.readings.some(r => r.number === "dual")) return [first]
  const joined = first ? joinedAt(analysis, first.to, end) : null
  if (!first || joined === null) return []
  // "Between X and between Y".
  const from = plays(analysis.tokens[joined], "among") ? joined + 1 : joined
  const second = partyAt(analysis, from, end) ?? capitalAt(analysis, from)
  return second ? [first, second] : []
}

/** How far from their verb two subjects may end that stand before it, in tokens. */
const BEFORE_VERB_WITHIN = 2

/** "X and Y agreed", "agreed X and Y", "each of X and Y": both subjects of a verb. */
export function joinedSubjects(analysis: Analysis, verb: number, clause: Run): Run[] {
  const { tokens } = analysis
  let from = verb + 1
  while (from < clause.to && plays(tokens[from], "each", "from", "if")) from++
  const behind = pairAt(analysis, from, clause.to)
  if (behind.length > 0) return behind
  for (let at = verb - 1; at > clause.from; at--)
    if (plays(tokens[at], "that", "opening")) {
      const pair = pairAt(analysis, at + 1, verb)
      return verb - (pair.at(-1)?.to ?? 0) <= BEFORE_VERB_WITHIN ? pair : []
    }
  return pairAt(analysis, clause.from, verb)
}

/** The parties that are named as such: "between X and Y", else the one "with" whom it is. */
export function namedParties({ analysis, run, marks }: Clause, head: Head): Run[] {
  const near = (limit: number) =>
    marks
      .filter(({ at }) => Math.abs(at - head.at) <= limit)
      .toSorted(
        (a, b) =>
          Number(a.at < head.at) - Number(b.at < head.at) || Math.abs(a.at - head.at) - Math.abs(b.at - head.at),
      )
  for (const mark of near(BETWEEN_WITHIN)) {
    const pair = turning(mark, "between") ? pairAt(analysis, mark.at + 1, run.to) : []
    if (pair.length > 0) return pair
  }
  for (const mark of near(WITH_WITHIN)) {
    const other = turning(mark, "with") ? partyAt(analysis, mark.at + 1, run.to) : null
    if (other) return [other]
  }
  return []
}
