import { NAME_WORDS } from "../../languages/names.ts"
import type { Pack } from "../../languages/pack.ts"
import { OPEN } from "../../languages/quotation.ts"
import type { Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { accusedAt, addresses, beforeAddressed, behindCalled, isCalledOn } from "./addressed.ts"
import { disagrees } from "./agreement.ts"
import { betweenDashes } from "./between-dashes.ts"
import { type Holder, holderOf } from "./holders.ts"
import { behindTaken, isMouth, type Link, linkAhead, takesAt } from "./links.ts"
import { countedSpeakers, phraseFrom } from "./phrases.ts"
import {
  behindAside,
  behindCircumstance,
  behindClause,
  behindDay,
  behindOffice,
  behindSetOff,
  type Ground,
  isThen,
  readRelay,
  type Spoken,
} from "./relays.ts"
import { runFrom } from "./runs.ts"
import { toldTo } from "./told-media.ts"
import { beforeDenied, beforeTold } from "./who-is-told.ts"
import { beforeTaken, withoutObject } from "./without-object.ts"
import { isComma, isHappening, isInside, isMatter, isMedium, isSign } from "./words.ts"

/** What stands around a reporting verb. */
export interface Frame {
  readonly speaker: Run | null
  readonly role: Run | null
  readonly via: readonly Run[]
  /** First token of what is said, or the one behind the speaker where the cue looks back. */
  readonly contentFrom: number
  /** A clause, a quotation or a link of the verb's own leads to what is said. */
  readonly led: boolean
  /** A toll is what the verb has for its object, "raised the toll to", or, with verbs of counting, a number. */
  readonly tolls: boolean
  /** The first one named speaks for another, whom he quotes. */
  readonly quotes: boolean
}

/** The subject, to the link where all words up to it may belong to its name. */
function subjectAt(
  { tokens, dates, quantities, pack }: Ground,
  at: number,
  end: number,
  cue: Sense,
  link: Link | null,
): Run | null {
  if (disagrees(tokens, at)) return null
  if (isHappening(tokens[at]) || isMatter(tokens[at]) || (addresses(cue) && isCalledOn(tokens, at, cue))) return null
  // "(Counted) «31 dead»".
  if (isSign(tokens[at], OPEN) && tokens[at + 1]?.kind === "number") return null
  const count = runFrom(quantities ?? [], at)
  if (count?.counts) return countedSpeakers(tokens, count, end)
  const site = cue.says === "quotes" ? siteAt(tokens, at, end) : null
  if (site) return site
  const bare = cue.says === "accuses" || addresses(cue) || cue.role === "told to"
  const strict = phraseFrom(tokens, at, end, { bare })
  const loose = link ? phraseFrom(tokens, at, link.at, { loose: true, bare }) : null
  const whole = loose && loose.to === link?.at && !(plays(tokens[at], "this") && !isParty(tokens, loose)) ? loose : null
  const alone = strict && isParty(tokens, strict) ? shortened(tokens, strict) : null
  const name = whole ?? (alone && pack ? beforeTaken(pack, tokens, withoutAct(pack, tokens, alone), cue) : alone)
  return (
    name &&
    (addresses(cue)
      ? beforeAddressed(tokens, name, cue)
      : beforeDate({ tokens, dates }, beforeDenied(tokens, beforeTold(tokens, name, cue), cue)))
  )
}

/** "(Announced) the envoy of the nations | a truce": an office with the article and what more tells which, without what it announces. */
function withoutAct(pack: Pack, tokens: readonly Token[], run: Run): Run {
  const office = readingThat(tokens[run.from], (s, r) => s.head === "office" && r.before[0] === "the")
  if (!office || !tokens[run.from + 1]?.definite) return run
  return { from: run.from, to: withoutObject(pack, tokens, { from: run.from + 1, to: run.to }).to }
}

/** Longest name of a medium, in tokens. */
const LONGEST_MEDIUM = 5

/** "(Quoted) the site X 24 from": a medium up to the link behind it, whatever its name is spelled as. */
function siteAt(tokens: readonly Token[], at: number, end: number): Run | null {
  if (!isMedium(tokens[at]) || tokens[at]?.definite) return null
  for (let to = at + 1; to < Math.min(end, at + LONGEST_MEDIUM); to++) {
    if (plays(tokens[to], "quoting")) return tokens[to - 1]?.kind === "number" ? { from: at, to } : null
    if (tokens[to]?.kind !== "word" && tokens[to]?.kind !== "number") return null
  }
  return null
}

/** "(The organization) last year": the name without the time behind it. */
function beforeDate({ tokens, dates }: Pick<Ground, "tokens" | "dates">, { from, to }: Run): Run {
  // "X, on the tenth": what leads to the day is no word of his name either.
  for (let at = from + 1; at < to; at++)
    if (runFrom(dates, at)) return { from, to: at - 1 > from && plays(tokens[at - 1], "in") ? at - 1 : at }
  return { from, to }
}

/** Where a phrase takes in all that follows, what it says is in it: only its first name is the speaker. */
function shortened(tokens: readonly Token[], { from, to }: Run): Run {
  if (!isSign(tokens[to], ".") && tokens[to] && tokens[to]?.kind !== "break") return { from, to }
  let at = from
  while (at < to && (tokens[at]?.named || tokens[at]?.kind === "sign") && (at === from || isInside(tokens[at]))) at++
  return { from, to: at > from ? at : to }
}

/** A phrase that may speak: not a word of the lexicon that names nobody, nor an unknown noun before a definite one. */
export function isParty(tokens: readonly Token[], { from, to }: Run): boolean {
  const first = tokens[from]
  if (first?.known || first?.named || first?.kind === "sign") return true
  if (plays(first, "this")) return isSomebody(tokens[from + 1])
  // "A case of death" is told, and tells nothing.
  const counts = (s: Sense): boolean => s.counts !== undefined && !(s.counts.weak && !s.counts.population)
  if (readingThat(first, s => s.head !== undefined || counts(s) || s.role === "one of")) return true
  if (isAssembly(first) && tokens[from + 1]?.definite) return true
  // "The ambulance": a service by what it is for.
  if (readingThat(first, (s, r) => s.kind !== undefined && r.before.at(-1) === "the")) return true
  if (first?.readings.length !== 0) return false
  return (
    first.definite === true ||
    NAME_WORDS.given.has(first.text) ||
    to - from === 1 ||
    tokens[from + 1]?.definite !== true
  )
}

/** "This (man)", and no law or event. */
const isSomebody = (token: Token | undefined): boolean =>
  token?.readings.length === 0 || readingThat(token, s => s.head !== undefined || s.counts !== undefined) !== undefined

/** "The congress of X": an occasion by its own name, which a definite word ends, is a party. */
const isAssembly = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "occasion" && r.before.length === 0) !== undefined

/** "Some of them": what a verb does it to; no toll of theirs. */
const refersBack = (token: Token | undefined): boolean =>
  !plays(token, "toll") &&
  readingThat(token, (s, r) => r.pronoun && r.lexeme.part === "noun" && s.head === undefined) !== undefined &&
  token?.readings.every(r => r.pronoun) === true

/** "X has learned from Y": Y speaks, and X is on the way. */
function readLearned(tokens: readonly Token[], draft: Spoken, end: number): boolean {
  const name = plays(tokens[draft.at], "from") ? phraseFrom(tokens, draft.at + 1, end, { sure: true }) : null
  if (!name || !draft.speaker || !readingThat(tokens[name.from], s => s.head !== undefined)) return false
  draft.via.unshift(draft.speaker)
  draft.speaker = name
  draft.at = name.to
  draft.quotes = true
  return true
}

/** What a verb of counting has for its object: a number or a toll; any other verb a toll alone. */
const isTold = ({ tokens, quantities }: Ground, at: number, { tolls }: Sense): boolean =>
  (plays(tokens[at], "toll", "number of") && !readingThat(tokens[at], s => s.head !== undefined)) ||
  (tolls === "numbers" && (tokens[at]?.kind === "number" || runFrom(quantities ?? [], at) !== undefined))

/** A toll of somebody's own, who has been named before. */
const isOwnToll = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "toll" && r.pronoun) !== undefined

/** "(Chase) and watch": a noun that "and" joins to the word before, which is no verb then. */
const isJoined = (token: Token | undefined): boolean =>
  token?.readings[0]?.lexeme.part === "noun" && token.readings.every(r => r.before[0] === "and")

/** "(On a visit to X,) and Y": joined to a place or a name by "and", and no subject. */
const isSecond = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) &&
  tokens[at]?.readings[0]?.lexeme.part === "noun" &&
  tokens[at]?.readings[0]?.before[0] === "and"

/** Of "X Y of" behind "accused": X, where a person's name behind an office, or a head of its own, is Y. */
function accuserIn(tokens: readonly Token[], holder: Holder | null, name: Run, cue: Sense): Run | null {
  if (holder) return takesAt(tokens, holder.after, cue, true) ? holder.office : null
  for (let at = name.from + 2; at < name.to; at++)
    if (tokens[at - 1]?.definite && readingThat(tokens[at], (s, r) => s.head !== undefined && r.before.length === 0))
      return { from: name.from, to: at }
  return null
}

/** Who speaks, with his office. True where he was read. */
function readSubject(ground: Ground, draft: Spoken, end: number, cue: Sense, link: Link | null): boolean {
  const { tokens } = ground
  const name = subjectAt(ground, draft.at, end, cue, link)
  if (!name) return false
  const holder = runFrom(ground.quantities ?? [], name.from) ? null : holderOf(tokens, name, end)
  // "A deputy accused So-and-so of": who stands right before what he is accused of.
  const accuser = cue.says === "accuses" ? accuserIn(tokens, holder, name, cue) : null
  draft.speaker = accuser ?? holder?.name ?? name
  draft.role = accuser ? null : (holder?.office ?? null)
  draft.at = accuser?.to ?? holder?.after ?? name.to
  return true
}

/** One step of reading: false where what is said begins. */
function step(ground: Ground, draft: Spoken, end: number, cue: Sense, link: Link | null, first: number): boolean {
  const { tokens } = ground
  const set = draft.speaker || draft.at !== first ? null : betweenDashes(tokens, draft.at)
  if (set) {
    draft.speaker = set
    draft.at = set.to + 1
    return true
  }
  const aside = !draft.speaker && isThen(tokens[draft.at]) ? draft.at + 1 : behindAside(ground, draft.at)
  if (aside !== null) {
    draft.at = aside
    return true
  }
  if (isComma(tokens[draft.at])) {
    const next = draft.at + 1
    const behind = behindSetOff(tokens, next)
    const on = takesAt(tokens, behind ?? next, cue, true) || (behind !== null && accusedAt(tokens, behind, end, cue))
    if (draft.speaker && !link && !on && !isMouth(tokens, next)) return false
    draft.at = on && behind !== null && !plays(tokens[next], "in") ? behind : next
    return true
  }
  if (takesAt(tokens, draft.at, cue, draft.speaker !== null)) return false
  if (cue.learns && readLearned(tokens, draft, end)) return true
  if (readRelay(ground, draft, end)) return true
  if (behindOffice(tokens, draft, link) || behindClause(tokens, draft, link) || behindCircumstance(tokens, draft, end))
    return true
  if (behindCalled(tokens, draft, end, cue)) return true
  if (draft.at === first && !draft.speaker && isJoined(tokens[first])) return false
  if (draft.at > first && isSecond(tokens, draft.at)) {
    draft.at = phraseFrom(tokens, draft.at, end, { sure: true })?.to ?? draft.at + 1
    return true
  }
  if (!draft.speaker && readSubject(ground, draft, end, cue, link)) return true
  const passed =
    plays(tokens[draft.at], "of it") ||
    refersBack(tokens[draft.at]) ||
    (addresses(cue) && isCalledOn(tokens, draft.at, cue))
  if (!draft.speaker && draft.at === first && passed) {
    draft.at++
    return true
  }
  // "X told the agency that": the one who is told.
  const told = draft.speaker && draft.at > first ? toldTo(tokens, draft.speaker, draft.at, end, cue) : null
  if (!told) return false
  draft.via.push(told)
  draft.at = told.to
  return true
}

/** Reads what follows a reporting verb at `verb`: who speaks, through whom, and where what is said begins. `back` is for a cue that stands behind what is said. */
export function frameAfter(ground: Ground, verb: number, end: number, cue: Sense, back = false): Frame {
  const { tokens } = ground
  const link = back ? null : linkAhead(tokens, verb + 1, end)
  const draft: Spoken = { at: verb + 1, speaker: null, role: null, via: [], quotes: false }
  for (let last = verb; draft.at > last && draft.at < end && draft.at !== link?.at; ) {
    last = draft.at
    if (!step(ground, draft, end, cue, link, verb + 1)) break
  }
  const tolls = draft.at !== link?.at && isTold(ground, draft.at, cue)
  const frame = { speaker: draft.speaker, role: draft.role, via: draft.via, quotes: draft.quotes, tolls }
  const governed = draft.at !== link?.at && takesAt(tokens, draft.at, cue, draft.speaker !== null)
  if (governed) return { ...frame, contentFrom: behindTaken(tokens, draft.at), led: true }
  const begins =
    tolls ||
    (draft.at !== link?.at && startsContent(tokens[draft.at], link ? link.at - draft.at : 0) && cue.clause !== true)
  if (link && !begins) return { ...frame, contentFrom: link.contentFrom, led: true }
  const at = isComma(tokens[draft.at]) && !back ? behindDay(ground, draft.at + 1) : draft.at
  return {
    ...frame,
    contentFrom: at,
    led:
      !back &&
      (draft.speaker !== null
        ? tolls ||
          draft.quotes ||
          (cue.says !== "quotes" && isHappening(tokens[at]) && !(cue.clause && mayBeVerb(tokens[at])))
        : isOwnToll(tokens[at])),
  }
}

const mayBeVerb = (token: Token | undefined): boolean => token?.readings.some(r => r.lexeme.part === "verb") === true

/** How far a link may be from words that the lexicon does not know, so that these are still on the way to it, in tokens. */
const NEAR = 6

const startsContent = (token: Token | undefined, toLink: number): boolean =>
  token?.kind === "number" ||
  (token?.kind === "word" &&
    !plays(token, "that", "in", "to", "from", "quoting", "time", "stop", "relative") &&
    (token.readings.length > 0 || token.named !== undefined || toLink > NEAR))
