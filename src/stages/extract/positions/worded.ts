import type { Analysis } from "../../../languages/analysis.ts"
import type { Standing } from "../../../languages/eventful.ts"
import { fact } from "../../../languages/facts.ts"
import type { Reading } from "../../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../../languages/token.ts"
import { quoteMarks } from "../actors.ts"
import { isAddressed } from "../addressed.ts"
import { disagrees, hasItsSubject, isNoun } from "../agreement.ts"
import { isAnotherParty } from "../another-party.ts"
import { innermost, inside } from "../attribution.ts"
import { attached, doerAt, phraseAt } from "../events/parties.ts"
import { subjectBefore } from "../events/subjects.ts"
import { behindTimes } from "../events/times.ts"
import { verbTold } from "../events/told.ts"
import { maySpeak } from "../noun-phrases.ts"
import type { Speech } from "../speech.ts"
import { isWanted, WANTED, wantedIn } from "../wanted.ts"
import { withoutObject } from "../without-object.ts"
import { isComma, isSign } from "../words.ts"
import { behindDocument } from "./in-document.ts"
import { laidTo } from "./laid-to.ts"
import { isLink, matterFrom } from "./matter.ts"
import { isLed, type Stand } from "./stand.ts"

/** How far behind its verb a stand says what it is about, in tokens. */
const REACH = 16

const takesStand = fact(
  (token: Token): Reading | null =>
    readingThat(token, (s, r) => s.stands !== undefined && r.lexeme.part === "verb" && r.voice !== "passive") ?? null,
)

const standing = (token: Token | undefined): Reading | undefined =>
  token?.kind === "word" && !token.named && !token.known ? (takesStand(token) ?? undefined) : undefined

const isState = ({ names }: Analysis, run: Run): boolean =>
  names.some(name => name.kind === "place" && name.from === run.from)

interface Objects {
  readonly toward: Run[]
  about: Run | null
}

/** Whom a stand is taken towards and what it is about, behind its verb and subject; a verb that has a pronoun for its object takes none behind it. */
export function objectsFrom(analysis: Analysis, stands: Standing, from: number, sentence: Run, had: boolean): Objects {
  const { tokens } = analysis
  const end = Math.min(sentence.to, from + REACH)
  if (stands.lays) return laidTo(analysis, stands.lays, behindTimes(analysis, from, end), end)
  const found: Objects = { toward: [], about: null }
  const start = behindDocument(analysis, behindTimes(analysis, from, end), end)
  const first = tokens[start]
  if (stands.object && !had && first && !attached(first) && !isSign(first, ",", ".")) {
    const party = doerAt(analysis, start, end)
    const phrase = party ?? phraseAt(analysis, start, end)
    const led = phrase !== null && isLink(tokens[phrase.to], stands.about ?? []) !== null
    if (phrase && stands.object === "toward" && (party || led)) found.toward.push(party ?? phrase)
    else if (phrase || (analysis.pack.subject === "before" && stands.object === "about"))
      found.about = matterFrom(analysis, start, sentence.to)
    if (party && stands.stance === "condemn") found.toward.push(party)
  }
  if (found.about) return found
  for (let at = start; at < end && !isSign(tokens[at], ".", ":"); at++) {
    const link = isLink(tokens[at], stands.about ?? [])
    if (link || (stands.burden && plays(tokens[at], "claims it"))) {
      found.about = matterFrom(analysis, link === "alone" ? at + 1 : at, sentence.to)
      break
    }
    if (isComma(tokens[at]) || plays(tokens[at], "that")) break
  }
  return found
}

/** To decline to speak is no stand; to decline a call is one. */
const isMatter = (token: Token | undefined): boolean =>
  readingThat(token, s => s.says !== undefined && s.says !== "demands") === undefined

/** A subject up to the party that stands right behind it, towards whom the stand is taken. */
function alone(tokens: readonly Token[], { from, to }: Run): Run {
  for (let at = from + 1; at < to; at++) if (isAnotherParty(tokens, from, at)) return { from, to: at }
  return { from, to }
}

/** "The minister (condemned)": an office or source that stands before its verb, where subjects do. */
function officeBefore(analysis: Analysis, at: number, sentence: Run): Run | null {
  const subject = analysis.pack.subject === "before" ? subjectBefore(analysis, at, sentence, true) : null
  return subject && maySpeak(analysis, subject) ? subject : null
}

/** "That the two sides accepted": somebody else before the verb, whoever tells of it. */
const isAnotherBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "word" && tokens[at - 1]?.definite === true && plays(tokens[at - 2], "that")

function worded(analysis: Analysis, at: number, sentence: Run, reading: Reading, speech: Speech | null): Stand | null {
  const { tokens, pack } = analysis
  const stands = reading.lexeme.sense.stands
  const told = verbTold(analysis, at, sentence, reading)
  if (!stands || told === "barred" || told === "after" || plays(tokens[at - 1], "relative", "to", "in", "from"))
    return null
  if (!isLed(stands, tokens[at + 1])) return null
  const next = behindTimes(analysis, at + 1, sentence.to)
  const pronoun = pack.subject === "before" ? readingThat(tokens[at - 1], s => s.role === "pronoun") : undefined
  if (pronoun && !pronoun.self) return null
  // "We demand of X": the speaker himself.
  const self = reading.self === true || pronoun?.self === true
  const many = pack.subject === "after" && !isNoun(tokens[at]) && hasItsSubject(tokens, at, reading)
  const behindVerb = self || many || disagrees(tokens, next) ? null : doerAt(analysis, next, sentence.to)
  const named = behindVerb && stands.object === "about" ? withoutObject(analysis.pack, tokens, behindVerb) : behindVerb
  const after =
    named && stands.object === "toward" ? (isAddressed(tokens[named.from]) ? null : alone(tokens, named)) : named
  const before = self ? null : (subjectBefore(analysis, at, sentence, false) ?? officeBefore(analysis, at, sentence))
  const subject = before && !reading.before.includes("and") ? before : (after ?? before)
  const own = subject !== null && !(speech && isState(analysis, subject))
  if (!own && (!speech?.origin || isAnotherBefore(tokens, at))) return null
  // "It passed it", "a man confessed to", in what another says: no party admits anything.
  if (stands.stance === "confirm" && (!own || reading.pronoun)) return null
  const behind = subject && subject === after ? subject.to : at + 1
  const { toward, about } = objectsFrom(analysis, stands, behind, sentence, reading.pronoun)
  if (!about && toward.length === 0) return null
  // "And X held responsible for it": X alone is who is held, whoever holds him.
  if (stands.burden && toward.length === 0 && subject === after) return null
  if (stands.burden && !(about && tokens.slice(about.from, about.to).some(token => plays(token, "claims it"))))
    return null
  if (about && stands.stance === "reject" && !isMatter(tokens[about.from])) return null
  return {
    stance: stands.stance,
    at,
    rule: `positions/${stands.stance}`,
    speaker: own ? subject : null,
    speech,
    toward,
    about,
  }
}

/** Somebody who can be backed: a known or named party, a state, a force. */
function backedAt(analysis: Analysis, at: number, end: number): Run | null {
  const party = doerAt(analysis, at, end)
  const first = party ? analysis.tokens[party.from] : undefined
  const sure = first?.known !== undefined || first?.named !== undefined || readingThat(first, s => s.head === "armed")
  return sure ? party : null
}

const backs = fact(
  (token: Token): Reading | null =>
    readingThat(
      token,
      (s, r) => s.stands?.stance === "support" && s.stands.object === "toward" && r.lexeme.part === "noun",
    ) ?? null,
)

/** "Its readiness to support X": a noun of backing in what somebody says; not "with the support of X", nor "a support" of any. */
function backing(analysis: Analysis, at: number, sentence: Run, spoken: readonly Speech[]): Stand | null {
  const { tokens } = analysis
  const token = tokens[at]
  const reading = token && backs(token)
  if (!reading || reading.tanwin || reading.pronoun || reading.before.some(b => b === "the" || b === "with"))
    return null
  const speech = speechAt(spoken, at)
  const next = quoteMarks(tokens[at + 1]) ? at + 2 : at + 1
  const party = backedAt(analysis, next, sentence.to)
  // "To stop the support of X" backs nobody.
  const barred = plays(tokens[at - 1], "negation") || readingThat(tokens[at - 1], s => s.bars === true) !== undefined
  if (!speech?.origin || !party || barred) return null
  const led = readingThat(tokens[party.to], (_, r) => r.before[0] === "to" && r.lexeme.part !== "verb")
  const other = led ? phraseAt(analysis, party.to, sentence.to) : null
  return {
    stance: "support",
    at,
    rule: "positions/support",
    speaker: null,
    speech,
    toward: [other ?? party],
    about: null,
  }
}

const speechAt = (spoken: readonly Speech[], at: number): Speech | null =>
  innermost(spoken.filter(({ content }) => inside({ from: at, to: at + 1 }, content)))

/** The stands that verbs take which report no speech: to condemn, to welcome, to reject, to back. */
export function wordedStands(analysis: Analysis, spoken: readonly Speech[]): Stand[] {
  const cues = new Set(spoken.map(({ cue }) => cue.from))
  const found: Stand[] = []
  const wanted = wantedIn(analysis.tokens)
  for (const sentence of analysis.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isWanted(wanted, at, WANTED.stands)) continue
      const reading = cues.has(at) ? undefined : standing(analysis.tokens[at])
      const stand = reading ? worded(analysis, at, sentence, reading, speechAt(spoken, at)) : null
      const taken = stand ?? backing(analysis, at, sentence, spoken)
      if (taken) found.push(taken)
    }
  }
  return found
}
