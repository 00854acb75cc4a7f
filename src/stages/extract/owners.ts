import type { Analysis } from "../../languages/analysis.ts"
import { CLOSE } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import {
  bodyFirst,
  clauseBefore,
  headReading,
  holderFirst,
  joinedClause,
  nameFirst,
  statingSubject,
  subjectOf,
} from "./acting-subject.ts"
import type { Cue } from "./cue.ts"
import { isTimed } from "./headlines.ts"
import { holderOf } from "./holders.ts"
import { givesOut } from "./lists.ts"
import { headWords, meantBy, meantOf } from "./meant-by-pronoun.ts"
import { isDeterminer } from "./noun-phrases.ts"
import { phraseFrom } from "./phrases.ts"
import type { Speech } from "./speech.ts"
import { agrees } from "./subjects.ts"
import { isDocument, isPerson, isSign } from "./words.ts"

/** Who speaks at a cue: as the words name him there, and who that is where the words only refer to one named before. */
export interface Owner {
  readonly speaker: Run | null
  readonly role: Run | null
  readonly origin: Run | null
  readonly via: readonly Run[]
  /** Named before, not here. */
  readonly carried: boolean
}

/** Longest name, in words, that may stand for one given before ("the source", "the same security source"). */
const LONGEST_REFERENCE = 3

/** Who speaks at a cue; null where a subject was dropped and nobody was named before. */
export function ownerOf(analysis: Analysis, sentence: Run, cue: Cue, found: readonly Speech[]): Owner | null {
  if (cue.speaker) {
    const stating = statingSubject(analysis, sentence, cue)
    if (stating) return actingSubject(analysis, stating, cue, found)
    const speaker = ownName(analysis, cue.speaker)
    const back = antecedent(analysis, speaker, found)
    if (!back && isOnlyToll(analysis.tokens[speaker.from])) return null
    const told = back ? null : issuerOf(analysis, speaker)
    const issuer = told ? (antecedent(analysis, told, found)?.origin ?? told) : null
    const origin = back?.origin ?? back?.speaker ?? issuer ?? speaker
    return { speaker, role: back?.role ?? cue.role, origin, via: cue.via, carried: back !== null }
  }
  if (!cue.dropped) return { speaker: null, role: null, origin: null, via: cue.via, carried: false }
  const above = cue.form !== null || givesOut(analysis, sentence)
  return hung(analysis, sentence, cue, found) ?? (above ? dropped(analysis, cue, found) : null)
}

/** "The toll", which is no "group" that is spelled alike. */
const isOnlyToll = (token: Token | undefined): boolean =>
  plays(token, "toll") && readingThat(token, s => s.head !== undefined) === undefined

/** "The channel «X» that belongs to Y": a name in quotation marks without whom it belongs to. */
function ownName({ tokens }: Analysis, { from, to }: Run): Run {
  const at = tokens
    .slice(from, to)
    .findIndex((token, i) => plays(token, "belonging") && isSign(tokens[from + i - 1], CLOSE))
  return { from, to: at > 0 ? from + at : to }
}

const outer = (found: readonly Speech[], speech: Speech): boolean =>
  !found.some(
    other => other !== speech && other.content.from <= speech.cue.from && speech.content.to <= other.content.to,
  )

const taken = (speech: Speech, via: readonly Run[]): Owner => ({
  speaker: speech.speaker,
  role: speech.role,
  origin: speech.origin,
  via,
  carried: true,
})

const fits = ({ tokens }: Pick<Analysis, "tokens">, name: Run | null, cue: Cue): boolean =>
  name !== null && (cue.form === null || agrees(headReading(tokens, name), cue.form))

/** The subject of the cue's own sentence: of the last report in it, or of its first verb. */
function hung(analysis: Analysis, sentence: Run, cue: Cue, found: readonly Speech[]): Owner | null {
  const here = found.filter(
    speech =>
      speech.cue.from >= sentence.from &&
      speech.cue.from < cue.run.from &&
      speech.forward &&
      !closedBefore(speech, found, cue.run.from),
  )
  const last = found.at(-1)
  if (here.length === 0 && cue.hanging && last && isRightBehind(analysis, last, cue)) return taken(last, last.via)
  const clause = cue.hanging ? clauseBefore(analysis, sentence, cue, here.at(-1)) : null
  if (clause) return actingSubject(analysis, clause, cue, found)
  const same = here.findLast(speech => fits(analysis, speech.speaker, cue) || speech.carried)
  if (same) return taken(same, cue.hanging ? same.via : cue.via)
  const subject =
    here.length === 0 ? (joinedClause(analysis, sentence, cue) ?? subjectOf(analysis, sentence, cue)) : null
  return subject ? actingSubject(analysis, subject, cue, found) : null
}

/** "..., according to X, adding": right behind the words that say whose the sentence is. */
const isRightBehind = (analysis: Analysis, { cue: { to }, forward, speaker }: Speech, cue: Cue): boolean =>
  !forward && to === cue.clauseFrom && fits(analysis, speaker, cue) && !isDocument(analysis.tokens[speaker?.from ?? to])

/** A subject that has done something and now speaks: the holder of an office by his name. */
function actingSubject(analysis: Analysis, subject: Run, { via }: Cue, found: readonly Speech[]): Owner {
  const { tokens } = analysis
  const back = antecedent(analysis, subject, found)
  if (back) return { ...taken(back, via), speaker: subject }
  const sentence = analysis.sentences.find(({ from, to }) => from <= subject.from && subject.to <= to)
  const holder = holderOf(tokens, subject, sentence?.to ?? subject.to)
  const speaker = holder?.name ?? issuerOf(analysis, subject) ?? subject
  return { speaker, role: holder?.office ?? null, origin: speaker, via, carried: true }
}

/** Spoken inside another's speech that ended before the token. */
const closedBefore = (speech: Speech, found: readonly Speech[], at: number): boolean =>
  found.some(
    other =>
      other !== speech &&
      other.content.from <= speech.cue.from &&
      other.content.to <= at &&
      speech.cue.from < other.content.to,
  )

/** How many sentences up a subject is looked for that has not spoken yet. */
const ABOVE = 3

/** The subject of one of the sentences before, where it is a party that can speak and agrees. */
function subjectAbove(analysis: Analysis, cue: Cue, reach: number): Run | null {
  const above = analysis.sentences.filter(({ from, to }) => to <= cue.run.from && from >= reach).slice(-ABOVE)
  for (const sentence of above.reverse()) {
    const subject = subjectOf(analysis, sentence, cue)
    if (subject) return subject
  }
  return null
}

/** From where on the newest speaker is looked for: a list is whose the sentences right above are; a line with an hour begins anew. */
function reachOf({ tokens, sentences, lines }: Analysis, cue: Cue): number {
  const line = lines.find(({ from, to }) => from <= cue.run.from && cue.run.from < to)
  if (line && isTimed(tokens, line)) return line.from
  return cue.form === null ? (sentences.filter(({ to }) => to <= cue.run.from).at(-ABOVE)?.from ?? 0) : 0
}

/** The newest speaker who agrees with the form, else the newest; only those who speak for themselves, not in another's words. */
function dropped(analysis: Analysis, cue: Cue, found: readonly Speech[]): Owner | null {
  const reach = reachOf(analysis, cue)
  const all = found.filter(speech => speech.speaker !== null && speech.cue.from >= reach && outer(found, speech))
  const meant = meantBy(analysis, cue)
  const before = meantOf(analysis, all, meant)
  const above = analysis.sentences.findLast(({ from, to }) => to <= cue.run.from && from >= reach)
  const silent = above && !found.some(speech => speech.cue.from >= above.from)
  const nearest = silent
    ? (subjectOf(analysis, above, cue) ??
      (meant === "body"
        ? bodyFirst(analysis, above)
        : meant === "person"
          ? (holderFirst(analysis, above) ?? nameFirst(analysis, above))
          : null))
    : null
  if (nearest) return actingSubject(analysis, nearest, cue, found)
  const best = before.findLast(({ speaker, origin }) => fits(analysis, speaker, cue) || fits(analysis, origin, cue))
  if (best)
    return fits(analysis, best.speaker, cue) ? taken(best, cue.via) : { ...taken(best, cue.via), speaker: best.origin }
  const subject = subjectAbove(analysis, cue, reach)
  if (subject) return actingSubject(analysis, subject, cue, found)
  const last = cue.form?.number === "plural" && !cue.form.self ? null : before.at(-1)
  return last ? taken(last, cue.via) : null
}

/** "(According to) a statement of theirs", "a statement that (they) published on X": whoever is told of has given it out. */
const isTheirs = (tokens: Analysis["tokens"], { from, to }: Run): boolean =>
  plays(tokens[from + 1], "theirs") ||
  (to === from + 1 &&
    plays(tokens[to + 1], "in") &&
    readingThat(
      tokens[to],
      (s, r) => r.pronoun && r.tense === "past" && (s.says !== undefined || s.role === "publishes"),
    ) !== undefined)

/** Who a definite short name stands for: the newest speaker under the same head, or, for a document, the newest speaker at all. */
function antecedent({ tokens, pack }: Analysis, told: Run, found: readonly Speech[]): Speech | null {
  const name = plays(tokens[told.from], "same") ? { from: told.from + 1, to: told.to } : told
  const apart = pack.subject === "before" && name.to - name.from === 1 && isDeterminer(tokens[name.from - 1])
  const head = readingThat(
    tokens[name.from],
    (s, r) =>
      (s.head !== undefined || s.role === "toll" || s.counts !== undefined) &&
      (apart || r.before.includes("the") || (s.head === "document" && (r.pronoun || isTheirs(tokens, name)))),
  )
  const within = tokens.slice(name.from, name.to).findIndex(token => plays(token, "in"))
  const length = within < 0 ? name.to - name.from : within
  if (!head || length > LONGEST_REFERENCE) return null
  const sort = head.lexeme.sense.head
  const before = found.filter(speech => speech.speaker !== null && speech.speaker.from !== name.from).reverse()
  if (sort === "document" || head.lexeme.sense.role === "toll")
    return length === 1 || head.pronoun || plays(tokens[name.from + 1], "theirs") ? (before[0] ?? null) : null
  const limit = sort === "source" || sort === "office" ? LONGEST_REFERENCE : 1
  const alike = before.filter(speech => headsOf(tokens, speech, apart).has(head.lexeme.lemma))
  const again = name !== told || plays(tokens[name.from + 1], "self")
  const [last] = before
  if (sort === "source" && alike.length === 0 && length === 1 && last && isUnnamed(tokens, last)) return last
  const same = again && alike.length === 0 && sort !== "body" ? before.slice(0, 1) : alike
  const adjective = length === 2 && !plays(tokens[name.from + 1], "self", "this") ? tokens[name.from + 1]?.text : null
  const described = adjective && same.find(speech => describes({ tokens, pack }, speech, pack.bare(adjective)))
  if (described) return described
  const [newest] = same
  if (length > 2 && newest && newest === before[0] && isDescribed(tokens, name)) return newest
  return length > limit && (length > 2 || same[0] !== before[0]) ? null : (same[0] ?? null)
}

/** "The independent medical network": a head with nothing but adjectives, which name nobody. */
const isDescribed = (tokens: Analysis["tokens"], { from, to }: Run): boolean =>
  tokens
    .slice(from + 1, to)
    .every(
      token =>
        token.known === undefined &&
        token.named === undefined &&
        token.definite === true &&
        (token.readings.length === 0 ||
          readingThat(token, (s, r) => r.lexeme.part === "adjective" || s.kind !== undefined) !== undefined),
    )

/** "An officer": one without a name, who is "the source" behind. */
const isUnnamed = (tokens: Analysis["tokens"], { origin, role }: Speech): boolean => {
  const first = origin ? tokens[origin.from] : undefined
  return (
    role === null &&
    first?.definite !== true &&
    first?.known === undefined &&
    !isPerson(first) &&
    readingThat(first, s => s.head === "office" || s.counts !== undefined) !== undefined
  )
}

/** "The medical source": a speaker whose words have the adjective too. */
const describes = (
  { tokens, pack }: Pick<Analysis, "tokens" | "pack">,
  { speaker, role, origin }: Speech,
  word: string,
): boolean =>
  [speaker, role, origin].some(
    run => run !== null && tokens.slice(run.from, run.to).some(({ text }) => pack.bare(text) === word),
  )

/** The heads of a speaker's words: the first of each, or any of them where heads stand last. */
const headsOf = (tokens: Analysis["tokens"], { speaker, role, origin }: Speech, any: boolean): ReadonlySet<string> =>
  new Set(
    [speaker, role, origin]
      .flatMap(run => (run ? (any ? headWords(tokens, run) : tokens.slice(run.from, run.from + 1)) : []))
      .flatMap(({ readings }) => readings.map(({ lexeme }) => lexeme.lemma)),
  )

/** A body or office; an adjective ("international") may be spelled as two bodies. */
const isIssuer = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head !== undefined && s.head !== "document" && !isDualBeside(token, r)) !== undefined

const isDualBeside = (token: Token | undefined, { number }: Reading): boolean =>
  number === "dual" && token?.readings.some(other => other.number === "singular") === true

/** Whose document speaks: "a statement of the ministry", "figures of the agency". */
function issuerOf({ tokens }: Analysis, name: Run): Run | null {
  if (!readingThat(tokens[name.from], s => s.head === "document")) return null
  for (let at = name.from + 1; at < name.to; at++) {
    const body = isIssuer(tokens[at]) || tokens[at]?.known === "actor"
    const issued = tokens.findIndex((token, i) => i > at && i < name.to && plays(token, "belonging") && token.definite)
    if (body) return { from: at, to: issued < 0 ? name.to : issued }
  }
  return plays(tokens[name.to], "quoting") ? phraseFrom(tokens, name.to + 1, tokens.length) : null
}
