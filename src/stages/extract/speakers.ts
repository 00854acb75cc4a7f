import { CLOSE, OPEN } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"

/** Longest name of a speaker, in tokens: an office with its holder's full name. */
const LONGEST = 14

/** What stands after a reporting verb. */
export interface Spoken {
  readonly speaker: Run | null
  readonly role: Run | null
  /** The text says that somebody speaks, not who. */
  readonly unnamed: boolean
  readonly via: readonly Run[]
  readonly contentFrom: number
  /** A clause or a quotation follows. */
  readonly clause: boolean
}

const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === "sign" && signs.includes(token.text)

const isHappening = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      (s.happening !== undefined && r.lexeme.part === "noun") ||
      (s.counts?.metric !== undefined && !r.before.includes("the")),
  ) !== undefined

const isVerb = (token: Token | undefined): boolean => {
  const first = token?.readings[0]
  return first?.lexeme.part === "verb" && !readingThat(token, s => s.head !== undefined)
}

/** A word that cannot be inside a name: links, prepositions but "in", verbs, happenings, numbers. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === "number" || token.kind === "break") return true
  if (token.kind === "sign")
    return !isSign(token, OPEN, "-", "/", ".") || (isSign(token, ".") && tokens[at + 1]?.kind !== "word")
  if (token.kind === "word" && token.text.length === 1)
    return !(tokens[at + 1]?.text === OPEN && shortQuote(tokens, at + 1, tokens.length) !== null)
  if (
    plays(
      token,
      "that",
      "to",
      "from",
      "quoting",
      "negation",
      "relative",
      "cause",
      "since",
      "stop",
      "among",
      "if",
      "toll",
      "number of",
      "pronoun",
    )
  )
    return true
  if (plays(token, "in") && !isPlaceOfOffice(tokens, at)) return true
  if (
    token.readings[0]?.before.includes("to") &&
    !plays(tokens[at - 1], "belonging") &&
    (!token.readings[0].before.includes("the") || token.readings[0].lexeme.sense.head === "medium")
  )
    return !namesField(tokens, at)
  if (token.readings[0]?.before.includes("with") && !joinsOffice(token)) return true
  return isVerb(token) || isHappening(token) || isTime(token)
}

/** "The network for the rights of man": a body is named for its field, a definite noun phrase. */
const namesField = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.readings.every(
    r => r.lexeme.part === "noun" && r.lexeme.sense.head === undefined && r.lexeme.sense.happening === undefined,
  ) === true &&
  tokens[at + 1]?.definite === true &&
  tokens[at - 1]?.definite === true

/** "The director of health in Aleppo": an office may name its place. */
const isPlaceOfOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === "word" &&
  tokens[at + 1]?.kind === "word" &&
  !tokens[at + 1]?.readings.some(
    r =>
      r.lexeme.part === "verb" ||
      r.pronoun ||
      readingThat(tokens[at + 1], s => s.head === "medium" || s.head === "document" || s.says !== undefined),
  )

const joinsOffice = (token: Token): boolean =>
  token.readings.some(r => r.lexeme.sense.head !== undefined || r.lexeme.sense.place !== undefined)

const isTime = (token: Token | undefined): boolean => plays(token, "time")

/** After a definite word a name goes on with definite words only; another noun begins what is said. Offices go on with their holder. */
function startsAnew(tokens: readonly Token[], from: number, at: number): boolean {
  const definite = (token: Token | undefined): boolean =>
    token?.known !== undefined || token?.readings.some(r => r.before.includes("the")) === true
  const held =
    readingThat(tokens[from], s => s.head === "office" || s.head === "source" || s.head === "person") !== undefined
  const token = tokens[at]
  if (held || token?.kind !== "word" || token.text.length === 1 || !definite(tokens[at - 1]) || definite(token))
    return false
  return (
    !plays(token, "in") &&
    !token.readings.some(r => r.before.includes("and") || r.before.includes("to")) &&
    !startsDefinite(token)
  )
}

/** An unknown word that looks definite. */
const startsDefinite = (token: Token): boolean => token.readings.length === 0 && token.definite === true

/** A name that starts at a token: as long as its words may belong to it; a short name in quotation marks is one. `sure` takes the first word as it is. */
export function nameFrom(tokens: readonly Token[], from: number, end: number, sure = false): Run | null {
  let at = sure && from < end && isNominal(tokens[from]) ? from + 1 : from
  while (at < end && at - from < LONGEST) {
    if (isSign(tokens[at], OPEN)) {
      const close = shortQuote(tokens, at, end)
      if (close === null) break
      at = close
    } else if (isSign(tokens[at], "(") && isSign(tokens[at + 2], ")") && at > from) at += 3
    else if (endsName(tokens, at) || (at > from && startsAnew(tokens, from, at))) break
    else at++
  }
  while (at > from && (plays(tokens[at - 1], "in") || isSign(tokens[at - 1], "-", "/", "."))) at--
  return at > from ? { from, to: at } : null
}

const isNominal = (token: Token | undefined): boolean =>
  token?.kind === "word" && !plays(token, "that", "relative", "in", "to", "from", "pronoun", "time")

/** The token after the closing mark of a quotation of at most four words, which is a name and not speech. */
function shortQuote(tokens: readonly Token[], at: number, end: number): number | null {
  for (let i = at + 2; i <= Math.min(at + 5, end - 1); i++) if (isSign(tokens[i], CLOSE)) return i + 1
  return null
}

/** A word of a person's name: one that the lexicon does not know, or a title that stands before one. */
const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  token.readings.every(
    r => r.lexeme.part !== "particle" && r.lexeme.sense.says === undefined && r.lexeme.sense.happening === undefined,
  )
const isUnknown = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.readings.length === 0 && !token.known && token.text.length > 1

/** An office and who holds it: the name at its end ("the director of X So-and-so") or after a comma. */
function holderOf(tokens: readonly Token[], name: Run, end: number): { name: Run; office: Run; after: number } | null {
  if (!readingThat(tokens[name.from], s => s.head === "office" || s.head === "source")) return null
  let from = name.to
  while (from > name.from + 1 && isUnknown(tokens[from - 1])) from--
  while (from < name.to && tokens[from]?.definite) from++
  if (name.to - from >= 2) return { name: { from, to: name.to }, office: { from: name.from, to: from }, after: name.to }
  if (!isSign(tokens[name.to], ",", "(")) return null
  let to = name.to + 1
  while (
    to < Math.min(name.to + 6, end) &&
    isNameWord(tokens[to]) &&
    (isUnknown(tokens[to]) || readingThat(tokens[to], s => s.head === "office"))
  )
    to++
  const closed = isSign(tokens[to], ",", ")", ":") || plays(tokens[to], "that") || tokens[to]?.text.length === 1
  return closed && to - name.to >= 3
    ? { name: { from: name.to + 1, to }, office: name, after: isSign(tokens[to], ",", ")") ? to + 1 : to }
    : null
}

/** Whose speech a verb reports and where it begins: "X (through Y) that ...", ": ...", or right after the name. */
export function speakerFrom(tokens: readonly Token[], from: number, end: number, mode: Mode): Spoken | null {
  let start = from
  let relay: Run | null = null
  // "X reported from Y": the one behind is the speaker.
  while (start < end && (isTime(tokens[start]) || plays(tokens[start], "if"))) start++
  const first = nameFrom(tokens, start, end)
  const holder = first ? holderOf(tokens, first, end) : null
  let after = holder?.after ?? first?.to ?? start
  let speaker = holder?.name ?? first
  if (mode === "quotes" || (plays(tokens[after], "quoting") && first)) {
    const source =
      plays(tokens[after], "quoting") || plays(tokens[after], "from") ? nameFrom(tokens, after + 1, end) : null
    if (mode === "quotes" && !source) return null
    if (source) {
      relay = first
      speaker = source
      after = source.to
    }
  }
  const told = relayIn(tokens, after, end)
  const contentFrom = contentStart(tokens, after, end)
  const clause =
    isDocument(tokens[after]) ||
    plays(tokens[contentFrom - 1], "that") ||
    isSign(tokens[contentFrom - 1], ":") ||
    isSign(tokens[contentFrom], OPEN)
  return {
    speaker,
    role: holder?.office ?? null,
    unnamed: false,
    via: [...(relay ? [relay] : []), ...told],
    contentFrom,
    clause,
  }
}

/** Media that a speaker is told to have spoken to or through, up to the beginning of what is said. */
export function relayIn(tokens: readonly Token[], from: number, end: number): Run[] {
  for (let at = from; at < Math.min(from + 4, end); at++) {
    const token = tokens[at]
    if (isSign(token, ":", OPEN) || plays(token, "that")) return []
    const toMedium = token?.readings.some(r => r.before.includes("to") && r.lexeme.sense.head === "medium")
    const name = toMedium ? nameFrom(tokens, at + 1, end) : null
    if (toMedium) return [name ? { from: at, to: name.to } : { from: at, to: at + 1 }]
  }
  return []
}

/** "X published a report": what it says follows later. */
const isDocument = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "document" && !r.before.includes("the")) !== undefined

/** True where a word begins the content at once: a happening or any other noun or verb, not a link, a place or a time. */
const startsContent = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !isDocument(token) &&
  !plays(token, "that", "in", "to", "from", "quoting", "time", "stop") &&
  token.readings.length > 0 &&
  !token.readings[0]?.before.includes("to")

/** Where what is said begins: at once, or after the "that", colon or opening mark that follows some words of circumstance. */
function contentStart(tokens: readonly Token[], from: number, end: number): number {
  if (startsContent(tokens[from])) return from
  for (let at = from; at < Math.min(from + 22, end); at++) {
    if (plays(tokens[at], "that")) return at + 1
    if (isSign(tokens[at], ":")) return at + 1
    if (isSign(tokens[at], OPEN) && shortQuote(tokens, at, end) === null) return at
    if (isSign(tokens[at], ".")) break
  }
  return from
}

/** A speaker who stands before the verb: the sentence's opening name, or the one after a comma. */
export function speakerBefore(tokens: readonly Token[], at: number, start: number, verb: Reading): Run | null {
  if (verb.before.length > 0) return null
  const bounds = [start, start + 1, start + 2]
  for (const from of bounds) {
    const name = nameFrom(tokens, from, at)
    const headed = readingThat(tokens[from], s => s.head !== undefined) !== undefined || isSign(tokens[from], OPEN)
    if (name && name.to === at && headed && at - from <= 8) return name
  }
  return null
}
