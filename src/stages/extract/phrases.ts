import { endsOutlet, NAME_WORDS } from "../../languages/names.ts"
import { CLOSE, OPEN } from "../../languages/quotation.ts"
import { plays, type Quantity, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isAnotherParty, isSecond, opensBehindFree } from "./another-party.ts"
import { isFor, isHeld } from "./named-for.ts"
import { isObject, opensObject } from "./spoken-of.ts"
import { isUnitNumber } from "./unit-numbers.ts"
import { isStaff, isTold, isToldBySource, isWhoIsTold } from "./who-is-told.ts"
import {
  isHappening,
  isInside,
  isMatter,
  isMedium,
  isOccasion,
  isPerson,
  isSign,
  isVerb,
  parenthesis,
  shortQuote,
} from "./words.ts"

/** Longest name of a speaker, in tokens: an office with its holder's full name. */
const LONGEST = 16

/** A word that cannot be in any name. */
const closed = (token: Token): boolean =>
  (token.readings[0]?.lexeme.sense.head === undefined && steers(token)) ||
  isMatter(token) ||
  (readingThat(token, (s, r) => s.says !== undefined && s.cue !== "verb" && !r.before.includes("the")) !== undefined &&
    readingThat(token, s => s.head !== undefined || s.place !== undefined) === undefined)

/** A small word that leads on to something else. */
const steers = (token: Token): boolean =>
  plays(
    token,
    "that",
    "to",
    "quoting",
    "negation",
    "relative",
    "cause",
    "since",
    "stop",
    "among",
    "if",
    "toll",
    "pronoun",
    "manner",
  )

/** True where a name that begins at `from` cannot go on with the token at `at`. */
function endsName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === "break") return true
  if (token.kind === "number") return !(at > from && (isInside(token) || isUnitNumber(tokens, at)))
  if (token.known !== "actor" && at > from && isObject(tokens, from, at)) return true
  if (token.kind === "word" && at > from && isInside(token) && (isMedium(tokens[from]) || !isTold(token))) return false
  if (
    at > from &&
    token.known === "actor" &&
    ((token.attached?.includes("to") && (!isHeld(tokens[from]) || isPerson(tokens[at - 1]))) ||
      isToldBySource(tokens, from, at))
  )
    return true
  // "(A source) our reporter that": who is told.
  if (at > from && readingThat(token, (s, r) => s.role === "reporter" && r.pronoun)) return true
  // "(A source) preferred not to".
  if (at > from && token.readings.length === 0 && !token.definite && plays(tokens[at + 1], "negation")) return true
  if (isPerson(token) && !token.named?.attached) return false
  if (at > from && token.kind === "word" && NAME_WORDS.leading.has(tokens[at - 1]?.text ?? "")) return false
  if (token.kind === "sign")
    return !isSign(token, OPEN, "-", "/", ".") || (isSign(token, ".") && tokens[at + 1]?.kind !== "word")
  if (token.kind === "word" && token.text.length === 1) return !belongs(tokens, from, at)
  if (isSentTo(tokens, from, at)) return false
  if ((closed(token) && !isMother(tokens, from, at)) || (at > from && isLater(tokens, at)) || plays(token, "number of"))
    return true
  if (plays(token, "in")) return !isPlaceOf(tokens, from, at) && !isInName(tokens, at)
  if (plays(token, "from")) return !isMemberOf(tokens, from, at)
  const [first] = token.readings
  if (first?.before.includes("to") && (!token.known || isMedium(token))) return !isFor(tokens, from, at)
  if (first?.before.includes("with") && !joinsOffice(token) && token.known !== "place")
    return !(first.before.includes("the") && plays(tokens[at - 1], "concerned"))
  if (opensObject(tokens, from, at) || (at > from && isWhoIsTold(tokens, from, at))) return true
  return (isVerb(token) && !isOfBody(tokens, at)) || (isHappening(token) && !isTrade(tokens, from, at))
}

/** "The hospital of Umm X": a name's first word that is spelled as "or", behind a noun without the article. */
const isMother = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  tokens[at - 1]?.kind === "word" &&
  tokens[at - 1]?.definite !== true &&
  plays(tokens[at], "stop") &&
  NAME_WORDS.leading.has(tokens[at]?.text ?? "") &&
  tokens[at + 1]?.kind === "word" &&
  !isVerb(tokens[at + 1])

/** "The team of rescue", "members of rescue": what a group of people is for, behind its own word. */
const isTrade = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  readingThat(tokens[at], (s, r) => s.kind !== undefined && r.before.every(clitic => clitic === "the")) !== undefined &&
  readingThat(tokens[from], (s, r) => (s.head !== undefined || s.counts !== undefined) && !r.before.includes("the")) !==
    undefined &&
  tokens[at + 1]?.kind !== "number"

/** "The envoy to X So-and-so": where somebody is sent is a part of his office, where his name follows. */
const isSentTo = (tokens: readonly Token[], from: number, at: number): boolean =>
  plays(tokens[at], "to") &&
  at > from &&
  isHeld(tokens[from]) &&
  tokens[at + 1]?.known === "place" &&
  isPerson(tokens[at + 2]) &&
  tokens[at + 2]?.named?.starts === true

/** "The municipality of X So-and-so": what a body is of may be spelled as a verb, where a person's name follows. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at - 1], (s, r) => s.head === "body" && r.before.length === 0 && !r.pronoun) !== undefined &&
  isPerson(tokens[at + 1]) &&
  tokens[at + 1]?.named?.starts === true

/** An adjective with the article behind a definite noun, where no time follows that would make it a year. */
const isGeneral = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.role === "time" && r.before[0] === "the") !== undefined &&
  tokens[at - 1]?.definite === true &&
  !plays(tokens[at + 1], "time")

/** A time; "general" in a title is spelled as "year". */
const isLater = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "time") &&
  (readingThat(tokens[at], (s, r) => s.role === "time" && r.lexeme.part === "particle") !== undefined ||
    !(readingThat(tokens[at - 1], s => s.head !== undefined) || isGeneral(tokens, at)))

/** A bare "of" before a quoted name: behind "belonging", or in the name of a body. */
const belongs = (tokens: readonly Token[], from: number, at: number): boolean =>
  (plays(tokens[at - 1], "belonging") || readingThat(tokens[from], s => s.head === "body") !== undefined) &&
  tokens[at + 1]?.text === OPEN &&
  shortQuote(tokens, at + 1) !== null

/** "The director of health in Aleppo": who speaks may be named with a place or a body. */
const isPlaceOf = (tokens: readonly Token[], from: number, at: number): boolean => {
  const next = tokens[at + 1]
  return (
    at > from &&
    tokens[at - 1]?.kind === "word" &&
    next?.kind === "word" &&
    next.readings[0]?.before.includes("and") !== true &&
    !isOccasion(next) &&
    (!isMedium(next) || isStaff(tokens, from, at)) &&
    !plays(tokens[at + 2], "network") &&
    !(isPerson(tokens[at - 1]) && !isPerson(next) && !next.named && !next.known && !next.definite) &&
    (next.named !== undefined || next.known !== undefined || !isBusy(next)) &&
    !closed(next)
  )
}

/** A verb, or a word with a pronoun, in its first reading. */
const isBusy = ({ readings: [first] }: Token): boolean => first?.lexeme.part === "verb" || first?.pronoun === true

/** A name that is spelled as a preposition, between two unknown words. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].every(
    token => token?.kind === "word" && token.readings.length === 0 && !token.definite && !token.known,
  )

/** "Sources of the army", "a number of residents", "activists of «X»". */
const isMemberOf = (tokens: readonly Token[], from: number, at: number): boolean =>
  readingThat(
    tokens[from],
    s => s.head === "source" || s.head === "office" || s.head === "person" || s.role === "number of",
  ) !== undefined &&
  (isNamed(tokens, at + 1) ||
    (tokens[at + 1]?.kind === "word" &&
      (readingThat(tokens[at + 1], (s, r) => s.head !== undefined && !r.pronoun) !== undefined ||
        (!tokens[at + 1]?.readings.some(r => r.pronoun) && !closed(tokens[at + 1] as Token)))))

/** A short name in quotation marks, and no speech. */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at], OPEN) && shortQuote(tokens, at) !== null

const joinsOffice = (token: Token): boolean =>
  token.readings.some(r => r.lexeme.sense.head !== undefined || r.lexeme.sense.place !== undefined)

/** After a definite word a name goes on with definite words only; another noun begins what is said. Offices go on with their holder. */
function startsAnew(tokens: readonly Token[], from: number, at: number): boolean {
  const definite = (token: Token | undefined): boolean =>
    token?.known !== undefined ||
    (token?.readings.length === 0 && token.definite === true) ||
    token?.readings.some(r => r.before.includes("the")) === true
  const held =
    readingThat(tokens[from], s => s.head === "office" || s.head === "source" || s.head === "person") !== undefined
  const token = tokens[at]
  if (opensBehindFree(tokens, at)) return true
  if (isPerson(token)) return isPerson(tokens[at - 1]) && token?.named?.starts === true
  if (isInside(token) && endsOutlet(token)) return false
  if (isPlaceName(tokens[from]) && isPlaceName(token)) return !isJoinedBy(token)
  const behind = definite(tokens[at - 1]) || (isSign(tokens[at - 1], CLOSE) && at - 1 > from)
  if (held || token?.kind !== "word" || token.text.length === 1 || !behind || definite(token)) return false
  return (
    !plays(token, "in") &&
    !(token.attached?.includes("to") && tokens[at + 1]?.definite === true) &&
    !token.readings.some(r => r.before.includes("and") || r.before.includes("to")) &&
    !(token.readings.length === 0 && (token.definite === true || NAME_WORDS.given.has(token.text)))
  )
}

/** "And (X)". */
const isJoinedBy = (token: Token | undefined): boolean =>
  token?.attached?.includes("and") === true || readingThat(token, (_, r) => r.before[0] === "and") !== undefined

/** A place that is named by itself. */
const isPlaceName = (token: Token | undefined): boolean =>
  token?.known === "place" &&
  (token.named?.starts ?? true) &&
  token.readings.every(r => r.lexeme.sense.place === undefined)

const canStart = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.text.length > 1 &&
  (isPerson(token) ||
    !plays(token, "that", "relative", "to", "from", "pronoun", "time", "quoting", "stop", "negation")) &&
  !isMatter(token)

/** "The bank «X»", without an article: the quotation marks hold the name of what the first word says it is, nobody who speaks. */
const isCalled = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  tokens[from]?.definite !== true &&
  readingThat(tokens[from], s => s.head === "source" || s.head === "person" || s.head === "office") === undefined &&
  readingThat(tokens[from], s => s.counts?.population !== undefined) === undefined

/** How a noun phrase is read: `sure` takes its first word as it is, `loose` goes on where a name may end. */
export interface Reach {
  readonly sure?: boolean
  readonly loose?: boolean
  /** A name in quotation marks, or another head with the article, behind the first word is somebody else. */
  readonly bare?: boolean
}

/** The name or noun phrase that starts at a token: as long as its words may belong to it; a short name in quotation marks is one word of it. */
export function phraseFrom(tokens: readonly Token[], from: number, end: number, reach: Reach = {}): Run | null {
  const shown = plays(tokens[from], "this") && tokens[from + 1]?.definite === true
  let at = shown || (reach.sure && from < end && canStart(tokens[from])) ? from + 1 : from
  while (at < end && at - from < LONGEST) {
    if (isSign(tokens[at], OPEN)) {
      const close = shortQuote(tokens, at)
      const another = reach.bare && at > from && !isCalled(tokens, from, at)
      if (close === null || close > end || another) break
      at = close
    } else if (isSign(tokens[at], "(") && at > from && parenthesis(tokens, at) !== null)
      at = parenthesis(tokens, at) ?? at + 1
    else if (reach.bare && at > from && (isSecond(tokens, at, from) || isAnotherParty(tokens, from, at))) break
    else if (endsName(tokens, from, at) || (!reach.loose && at > from && startsAnew(tokens, from, at))) break
    else at++
  }
  while (
    at > from &&
    ((plays(tokens[at - 1], "in", "from") && !isPerson(tokens[at - 1])) ||
      isSign(tokens[at - 1], "-", "/", ".") ||
      (isSign(tokens[at], OPEN) && tokens[at - 1]?.kind === "word" && tokens[at - 1]?.text.length === 1))
  )
    at--
  return at > from ? { from, to: at } : null
}

/** "Three officials": a number of those who may speak; one of anything else ("three cases") is nobody. */
export function countedSpeakers(tokens: readonly Token[], { from, to }: Quantity, end: number): Run | null {
  const start = plays(tokens[to], "from") ? to + 1 : to
  const speaks = readingThat(tokens[start], s => s.head !== undefined || s.counts?.population !== undefined)
  const name = speaks && !plays(tokens[start], "toll") ? phraseFrom(tokens, start, end) : null
  return name && { from, to: name.to }
}
