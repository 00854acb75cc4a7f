import { whether } from "../../languages/facts.ts"
import { CLOSE } from "../../languages/quotation.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import { isWanted, WANTED, wantedIn } from "./wanted.ts"

/** True for one of these signs. */
export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === "sign" && signs.includes(token.text)

/** Where a sign stands first in a run; null where it does not. */
export function firstSign(tokens: readonly Token[], { from, to }: Run, sign: string): number | null {
  const wanted = wantedIn(tokens)
  for (let at = from; at < to; at++) if (isWanted(wanted, at, WANTED.sign) && tokens[at]?.text === sign) return at
  return null
}

/** A comma or a semicolon. */
export const isComma = (token: Token | undefined): boolean => isSign(token, ",", ";")

/** A noun that says what happened to the counted: it begins what is said. */
export const isHappening = (token: Token | undefined): boolean =>
  token?.known === undefined &&
  !isPerson(token) &&
  readingThat(
    token,
    (s, r) =>
      (s.happening !== undefined && r.lexeme.part === "noun") ||
      (s.counts?.metric !== undefined && !r.before.includes("the")),
  ) !== undefined

/** A word of a person's name. */
export const isPerson = (token: Token | undefined): boolean => token?.named?.kind === "person"

/** A word of a name behind its first. */
export const isInside = (token: Token | undefined): boolean => token?.named?.starts === false

/** A word that only makes the noun behind it known or unknown. */
export const isArticle = whether(
  (token: Token): boolean =>
    token.kind === "word" &&
    token.readings.length > 0 &&
    token.readings.every(r => r.lexeme.part === "particle" && saysNothing(r.lexeme.sense) && !r.pronoun),
)

/** "Its control of", spelled as "it controlled": with a pronoun, though its verb reaches its object by a link only. */
const isLinked = whether(({ readings: [first] }: Token): boolean => {
  const events = first?.pronoun ? (first.lexeme.sense.events ?? []) : []
  return events.length > 0 && events.every(event => event.through !== undefined)
})

/** A word that is read as a verb first and is no part of a name. */
export const isVerb = (token: Token | undefined): boolean =>
  token?.known === undefined &&
  !isPerson(token) &&
  token?.readings[0]?.lexeme.part === "verb" &&
  !isLinked(token) &&
  !readingThat(token, s => s.head !== undefined)

/** A time, an occasion or a document: what is said there, not who says it. */
export const isOccasion = whether(
  (token: Token): boolean =>
    plays(token, "time", "occasion") || readingThat(token, s => s.head === "document") !== undefined,
)

/** A noun for people. */
export const isPeople = whether(
  (token: Token): boolean => readingThat(token, s => s.counts !== undefined) !== undefined,
)

/** A medium. */
export const isMedium = whether((token: Token): boolean => readingThat(token, s => s.head === "medium") !== undefined)

/** A noun that opens what is said ("the need for"), and never who says it. */
export const isMatter = (token: Token | undefined): boolean =>
  !isPerson(token) &&
  readingThat(token, (s, r) => (s.role === "matter" || s.role === "feeling") && !r.before.includes("the")) !== undefined

/** Longest name in quotation marks, and longest one that a body heads, in tokens. */
const LONGEST_QUOTED = 4
const LONGEST_BODY = 7

/** The token after the closing mark of a short quotation, which is a name and not speech. */
export function shortQuote(tokens: readonly Token[], at: number): number | null {
  const body = readingThat(tokens[at + 1], s => s.head === "body" || s.head === "armed" || s.head === "medium")
  const longest = body ? LONGEST_BODY : LONGEST_QUOTED
  for (let i = at + 1; i <= Math.min(at + longest + 1, tokens.length - 1); i++) {
    if (isSign(tokens[i], CLOSE)) return i > at + 1 ? i + 1 : null
    if (tokens[i]?.kind === "break" || plays(tokens[i], "pronoun", "that", "relative")) return null
    if (i > at + LONGEST_QUOTED && isVerb(tokens[i])) return null
  }
  return null
}

/** The token after a short parenthesis. */
export function parenthesis(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i <= Math.min(at + 7, tokens.length - 1); i++) if (isSign(tokens[i], ")")) return i + 1
  return null
}

/** "The medical complex of X": a site whose last word says that people are treated there. */
export const isHospital = (tokens: readonly Token[], { from, to }: Run): boolean =>
  to > from + 1 &&
  readingThat(tokens[from], s => s.place === "site") !== undefined &&
  readingThat(tokens[to - 1], s => s.kind === "medics") !== undefined

/** What is listed or published, and nobody's own words. */
export const isDocument = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "document") !== undefined
