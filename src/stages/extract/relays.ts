import type { Pack } from "../../languages/pack.ts"
import { OPEN } from "../../languages/quotation.ts"
import { type Dated, plays, type Quantity, type Run, readingThat, type Token } from "../../languages/token.ts"
import { holderOf } from "./holders.ts"
import { isMouth, type Link } from "./links.ts"
import { mediumIn } from "./media.ts"
import { phraseFrom } from "./phrases.ts"
import { runFrom } from "./runs.ts"
import { isComma, isHappening, isMedium, isOccasion, isSign, isVerb, parenthesis, shortQuote } from "./words.ts"

/** What a frame is read in. */
export interface Ground {
  readonly tokens: readonly Token[]
  readonly dates: readonly Dated[]
  readonly quantities?: readonly Quantity[]
  readonly pack?: Pack
}

/** A frame while it is read. */
export interface Spoken {
  at: number
  speaker: Run | null
  role: Run | null
  via: Run[]
  quotes: boolean
}

/** "At its time", "after it": when something was said, by a small word with a pronoun. */
export const isThen = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.role === "stop" && r.pronoun && r.before.length === 0) !== undefined

/** The token behind a time, an aside between dashes or in brackets, or a word that only steers; null where none stands there. */
export function behindAside({ tokens, dates }: Ground, at: number): number | null {
  const date = runFrom(dates, at)
  if (date) return date.to
  const token = tokens[at]
  if (plays(token, "time", "if")) return at + 1
  if (plays(token, "manner")) return at + 2
  // "From close by": a preposition that quotes elsewhere.
  if (plays(token, "quoting") && plays(tokens[at + 1], "time")) return at + 2
  if (plays(tokens[at + 1], "from") && plays(tokens[at + 2], "time")) return at + 3
  if (isSign(token, "(")) return parenthesis(tokens, at)
  if (isSign(token, "-")) {
    for (let i = at + 1; i < at + 9; i++) if (isSign(tokens[i], "-")) return i + 1
    return null
  }
  const said = readingThat(token, (s, r) => s.says !== undefined && s.cue === "noun" && r.pronoun)
  return said ? at + 1 : null
}

/** A medium, by what it is or by its known name. */
const isMediumNamed = (tokens: readonly Token[], at: number): boolean =>
  isMedium(tokens[at]) || (tokens[at]?.named?.starts === true && tokens[at]?.named?.kind === "organization")

/** Media and spokesmen on the way: "to X", "through X", "by the mouth of X", "quoting X". True where one was read. */
export function readRelay(ground: Ground, draft: Spoken, end: number): boolean {
  const { tokens } = ground
  const { at } = draft
  const token = tokens[at]
  if (isMouth(tokens, at)) {
    const name = phraseFrom(tokens, at + 2, end, { sure: true })
    if (!name) return false
    draft.via.push(name)
    draft.at = name.to
    return true
  }
  if (readingThat(token, (s, r) => s.role === "quoting" && r.pronoun)) {
    draft.at++
    return true
  }
  if (plays(token, "quoting")) return readQuoted(tokens, draft, end)
  const through = draft.speaker !== null && readingThat(token, s => s.cue === "preposition" && s.role === undefined)
  if (through && isMediumNamed(tokens, at + 1)) {
    const name = phraseFrom(tokens, at + 1, end, { sure: true })
    if (name) draft.via.push(name)
    draft.at = name?.to ?? at + 1
    return true
  }
  const reporter = readingThat(token, (s, r) => s.role === "reporter" && r.before.includes("to"))
  if (reporter && at < end) {
    const name = isHappening(tokens[at + 1]) ? null : phraseFrom(tokens, at + 1, end, { sure: true })
    if (name) draft.via.push(name)
    draft.at = name?.to ?? at + 1
    return true
  }
  const told =
    (token?.readings.some(r => r.before.includes("to")) && (isMedium(token) || token.known === "actor")) ||
    (token?.known === "actor" && token.named?.kind !== "person" && token.attached?.includes("to"))
  if (told || (token?.text.length === 1 && tokens[at + 1]?.text === OPEN)) {
    const close = told ? null : shortQuote(tokens, at + 1)
    const name = told
      ? phraseFrom(tokens, at, end, { sure: true })
      : close !== null && close <= end
        ? { from: at + 1, to: close }
        : phraseFrom(tokens, at + 1, end)
    if (!name) return false
    draft.via.push(name)
    draft.at = name.to
    return true
  }
  return false
}

/** "A statement from X": X is its issuer and is not quoted. */
const isIssued = (tokens: readonly Token[], speaker: Run | null): boolean =>
  speaker !== null && readingThat(tokens[speaker.from], s => s.head === "document") !== undefined

/** A word of the lexicon that names nobody who could be quoted: "(the losses that came) of the storm". */
const isThing = (token: Token | undefined): boolean =>
  token?.known === undefined &&
  token?.named === undefined &&
  token?.readings[0] !== undefined &&
  token.definite === true &&
  !readingThat(token, s => s.head !== undefined || s.counts !== undefined)

/** "The committee for the defence | of the prisoners": what it defends is in its name. */
const isDefence = (tokens: readonly Token[], { speaker, at }: Spoken): boolean =>
  speaker?.to === at &&
  speaker.to > speaker.from + 1 &&
  readingThat(tokens[at - 1], (s, r) => s.members !== undefined && r.before.at(-1) === "the") !== undefined &&
  readingThat(tokens[speaker.from], s => s.head === "body") !== undefined &&
  readingThat(tokens[at + 1], (s, r) => s.counts !== undefined && r.number === "plural" && r.before[0] === "the") !==
    undefined &&
  readingThat(tokens[at + 1], s => s.head !== undefined) === undefined

/** "... quoting Y": Y speaks, and who quotes him is on the way. */
function readQuoted(tokens: readonly Token[], draft: Spoken, end: number): boolean {
  let from = draft.at
  while (plays(tokens[from], "quoting")) from++
  const name = phraseFrom(tokens, from, end, { sure: true })
  if (
    !name ||
    isDefence(tokens, draft) ||
    isHappening(tokens[from]) ||
    isThing(tokens[from]) ||
    isIssued(tokens, draft.speaker)
  )
    return false
  if (draft.speaker) draft.via.unshift(draft.speaker)
  const holder = holderOf(tokens, name, end)
  draft.speaker = holder?.name ?? name
  draft.role = holder?.office ?? null
  draft.at = holder?.after ?? name.to
  draft.quotes = true
  return true
}

/** "The site of the attack": where it was, and no site that reports. */
const isOfEvent = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => r.before[0] === "the" && (s.role === "attack" || s.happening !== undefined || s.means !== undefined),
  ) !== undefined

/** Longest words between commas that say on what occasion somebody spoke or who he is, in tokens. */
const LONGEST_SET_OFF = 12

/** "And he is ...", "who ...": words of him who was named right before. */
const saysWhoHeIs = (token: Token | undefined): boolean =>
  plays(token, "relative") ||
  (plays(token, "pronoun") && readingThat(token, (_, r) => r.before[0] === "and") !== undefined)

/** The token behind an occasion, or words of who he is, between commas: "(X revealed,) in a statement, (that)", "(X spoke,) who is of the notables of Y, (of)"; null where none stands there. */
export function behindSetOff(tokens: readonly Token[], at: number): number | null {
  if (!(plays(tokens[at], "in") && isOccasion(tokens[at + 1])) && !saysWhoHeIs(tokens[at])) return null
  for (let to = at + 2; to < at + LONGEST_SET_OFF && tokens[to]?.kind !== "break"; to++)
    if (isComma(tokens[to])) return to + 1
  return null
}

/** A circumstance behind a preposition: where, on what occasion, in which document. */
export function behindCircumstance(tokens: readonly Token[], draft: Spoken, end: number): boolean {
  const token = tokens[draft.at]
  const attached = token?.readings[0]?.before.some(clitic => clitic === "with" || clitic === "to") === true
  const bare = readingThat(token, s => s.role === "in" || s.role === "from" || s.role === "to" || s.role === "since")
  // "The governor of", spelled as "and to".
  const office = !draft.speaker && readingThat(token, (s, r) => s.head === "office" && r.before.length === 0)
  if ((!bare && !attached) || (office && bare?.before.includes("and"))) return false
  if (bare?.pronoun) {
    draft.at++
    return true
  }
  let from = attached ? draft.at : draft.at + 1
  while (plays(tokens[from], "in", "from", "to") && from < end) from++
  const name = phraseFrom(tokens, from, end, { sure: true })
  const to = name?.to ?? from
  if (isOccasion(tokens[from]) || (isMedium(tokens[from]) && !isOfEvent(tokens[from + 1])))
    draft.via.push(...mediumIn(tokens, from, to))
  draft.at = to
  return true
}

/** "Published by", "which ... broadcast": not what a medium has merely received or seen. */
const passesOn = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].some(token => readingThat(token, s => s.says !== undefined && s.cue === "verb"))

/** "Which X published": a medium behind a verb of passing on that has its object attached. */
function publisherAt(tokens: readonly Token[], at: number): Run | null {
  const passes = readingThat(tokens[at], (s, r) => s.says !== undefined && s.cue === "verb" && r.pronoun)
  return passes && isMedium(tokens[at + 1]) ? phraseFrom(tokens, at + 1, tokens.length) : null
}

/** "Who declined to be named, to the agency": the medium that was told. */
function toldIn(tokens: readonly Token[], from: number, to: number): Run | null {
  for (let at = from; at < to; at++)
    if (
      isMedium(tokens[at]) &&
      tokens[at]?.readings.some(r => r.before.includes("to") && r.lexeme.sense.head === "medium")
    )
      return phraseFrom(tokens, at, to, { sure: true })
  return null
}

/** "X, head of Y, (that)": what office somebody named holds, between commas, and whoever is joined to him, up to what he says. */
export function behindOffice(tokens: readonly Token[], draft: Spoken, link: Link | null): boolean {
  if (!link || !draft.speaker || !isComma(tokens[draft.at - 1]) || !isComma(tokens[link.at - 1])) return false
  const office = readingThat(tokens[draft.at], (s, r) => s.head === "office" && r.before.length === 0)
  const name = office ? phraseFrom(tokens, draft.at, link.at) : null
  if (!name || !isComma(tokens[name.to]) || tokens.slice(name.to, link.at).some(isVerb)) return false
  draft.role = draft.role ?? name
  draft.at = link.at
  return true
}

/** A clause about what was just named, up to the link: "who ...", "which the agency published". */
export function behindClause(tokens: readonly Token[], draft: Spoken, link: Link | null): boolean {
  const token = tokens[draft.at]
  const verb = token?.readings[0]?.lexeme.part === "verb" && draft.at > 0
  const by = link ? null : publisherAt(tokens, draft.at)
  if (by) {
    draft.via.push(by)
    draft.at = by.to
    return true
  }
  // "X, we do not give his name, (said that)".
  const not = plays(token, "negation") && isComma(tokens[draft.at - 1])
  if (!link || (!plays(token, "relative", "pronoun", "opening", "called") && !verb && !not)) return false
  if (
    verb &&
    token.readings.some(r => r.lexeme.sense.happening && !r.pronoun) &&
    isOccasion(tokens[draft.at - 1]) === false
  )
    return false
  const told = toldIn(tokens, draft.at, link.at)
  if (told) draft.via.push(told)
  else if (passesOn(tokens, draft.at)) draft.via.push(...mediumIn(tokens, draft.at, link.at))
  draft.at = link.at
  return true
}

/** How long the words between commas may be that tell when or how it was said, in tokens. */
const SET_OFF = 10

/** ", yesterday, ...", ", on the evening of Monday, ...", ", in a first count, (the death of)": when or how it was said, between commas. */
export function behindDay({ tokens, dates }: Ground, at: number): number {
  const date = runFrom(dates, at) ?? (plays(tokens[at], "time") ? runFrom(dates, at + 1) : undefined)
  if (date && isComma(tokens[date.to])) return date.to + 1
  if (!plays(tokens[at], "in", "to", "since", "from")) return at
  for (let i = at + 1; i < at + SET_OFF; i++) {
    if (isComma(tokens[i])) return isHappening(tokens[i + 1]) ? i + 1 : at
    if (tokens[i]?.kind === "sign" || tokens[i]?.kind === "break" || plays(tokens[i], "that", "relative")) return at
  }
  return at
}
