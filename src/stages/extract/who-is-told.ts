import { NAME_WORDS } from "../../languages/names.ts"
import { OPEN } from "../../languages/quotation.ts"
import type { Sense } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isHeld } from "./named-for.ts"
import { isMedium, isPerson, isSign, shortQuote } from "./words.ts"

const isSource = (token: Token | undefined): boolean => readingThat(token, s => s.head === "source") !== undefined

/** "Medical sources in X to the agency": a known body that sources tell, its article written into the "to". */
export const isToldBySource = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.named?.starts === true &&
  readingThat(tokens[at], (_, r) => r.before[0] === "to" && r.before[1] === "the") !== undefined &&
  isSource(tokens[from]) &&
  readingThat(tokens[from], s => s.head === "office" || s.counts !== undefined) === undefined &&
  !plays(tokens[at - 1], "belonging", "meets")

/** A word that cannot lean on a medium behind it: a definite one, an adjective, the end of a person's name, the second of two unknown ones. */
const isApart = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at - 1]?.definite === true ||
  isPerson(tokens[at - 1]) ||
  isAdjective(tokens[at - 1]) ||
  (at > from + 2 && tokens[at - 1]?.readings.length === 0 && tokens[at - 2]?.readings.length === 0)

/** An adjective without the article; "general" in a title, spelled as "year", is of what follows. */
const isAdjective = (token: Token | undefined): boolean =>
  !plays(token, "time") &&
  readingThat(token, (_, r) => r.lexeme.part === "adjective" && r.before.length === 0) !== undefined

/** "(A medical) source Reuters": a known body behind a source and the one word that says which, and which heads nothing itself. */
export const isToldBody = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 2 &&
  isSource(tokens[from]) &&
  tokens[at - 1]?.kind === "word" &&
  !tokens[at - 1]?.known &&
  tokens[at - 1]?.readings[0]?.lexeme.part !== "particle" &&
  readingThat(tokens[at - 1], (s, r) => s.head === undefined && s.place === undefined && r.before.length === 0) !==
    undefined &&
  tokens[at]?.known === "actor" &&
  tokens[at]?.named?.kind === "organization" &&
  tokens[at]?.named?.starts === true &&
  !tokens[at]?.named?.attached

/** A medium that names what stands before it no more: "a source in the media", "means of information". */
const isOfBefore = (tokens: readonly Token[], from: number, at: number): boolean =>
  isMedium(tokens[at - 1]) || isStaff(tokens, from, at - 1)

/** Inhabitants, witnesses: several people who are a source, and nobody's. */
const arePeople = (token: Token | undefined): boolean =>
  isSource(token) &&
  readingThat(token, (s, r) => s.counts !== undefined && r.number === "plural" && r.before.length === 0) !== undefined

/** "(A medical source, the governor, So-and-so) the agency": a medium without the article that somebody told, named behind him. */
export const isWhoIsTold = (tokens: readonly Token[], from: number, at: number): boolean =>
  isToldBody(tokens, from, at) ||
  (at === from + 1 && arePeople(tokens[from]) && isMedium(tokens[at])) ||
  (at > from + 1 && isSource(tokens[from]) && isMedium(tokens[at]) && !isOfBefore(tokens, from, at)) ||
  ((isHeld(tokens[from]) || isPerson(tokens[from])) &&
    isApart(tokens, from, at) &&
    readingThat(tokens[at], (s, r) => s.head === "medium" && r.before.length === 0 && r.number === "singular") !==
      undefined)

/** "To the agency": whom somebody tells. */
export const isTold = (token: Token): boolean =>
  isMedium(token) && token.readings.some(r => r.before.includes("to") && r.lexeme.sense.head === "medium")

/** "A senior source in the media of X": one of theirs, and not the medium he speaks in, as it is of one who is known. */
export const isStaff = (tokens: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  plays(tokens[at], "in", "from") &&
  tokens.slice(from + 1, at).every(isAdjective) &&
  readingThat(
    tokens[from],
    (s, r) => (s.head === "source" || s.head === "office") && r.before.every(clitic => clitic !== "the"),
  ) !== undefined &&
  readingThat(tokens[at + 1], (s, r) => s.head === "medium" && !r.pronoun) !== undefined

/** "So-and-so told «X»": the name without whom its verb has for its object. */
export function beforeTold(tokens: readonly Token[], { from, to }: Run, { role }: Sense): Run {
  if (role !== "told to") return { from, to }
  for (let at = from + 1; at < to; at++)
    if (isSign(tokens[at], OPEN) && isPerson(tokens[at - 1]) && shortQuote(tokens, at) === to) return { from, to: at }
  return { from, to }
}

/** "(The governor denied) the truth of the news", "(The source denied) the capture of 30": the name without what somebody denies, a noun without the article behind a definite word. */
export function beforeDenied(tokens: readonly Token[], { from, to }: Run, { says }: Sense): Run {
  if (says !== "denies") return { from, to }
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]
    const bare =
      token?.kind === "word" &&
      !token.definite &&
      !token.named &&
      !token.known &&
      !NAME_WORDS.given.has(token.text) &&
      tokens[at - 1]?.definite === true &&
      token.readings[0]?.lexeme.part === "noun" &&
      token.readings[0].before.length === 0
    const led = tokens[at + 1]?.kind === "number" || tokens[at + 1]?.definite || plays(tokens[at + 1], "relative")
    if (bare && led && !readingThat(token, s => s.head !== undefined)) return { from, to: at }
  }
  return { from, to }
}
