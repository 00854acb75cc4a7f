import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isMedium, isPeople, isPerson } from "./words.ts"

/** An office or a document, which are named with whom they belong to. */
export const isHeld = (token: Token | undefined): boolean =>
  readingThat(token, s => s.head === "office" || s.head === "document") !== undefined

/** "The network for the rights of man", "a statement of the ministry": a body is named for its field, a document for its issuer. */
export const isFor = (tokens: readonly Token[], from: number, at: number): boolean =>
  plays(tokens[at - 1], "belonging") ||
  readingThat(tokens[from], s => s.head === "document") !== undefined ||
  (isMedium(tokens[from]) && readingThat(tokens[at], s => s.head === "body" || s.head === "armed") !== undefined) ||
  (isHeld(tokens[from]) &&
    !isMedium(tokens[at]) &&
    readingThat(tokens[at], s => s.head !== undefined || s.place !== undefined) !== undefined) ||
  isToMedia(tokens, from, at) ||
  isOfficeOf(tokens, from, at) ||
  (!isMedium(tokens[at]) && !isAddressee(tokens[at]) && tokens[at]?.readings[0]?.before.includes("the") === true) ||
  namesField(tokens, at)

/** "The spokesman to the foreign media So-and-so": whom he speaks to is in the name of his office. */
const isToMedia = (tokens: readonly Token[], from: number, at: number): boolean =>
  isHeld(tokens[from]) &&
  readingThat(tokens[at], (s, r) => s.head === "medium" && r.before.includes("the")) !== undefined &&
  tokens[at + 1]?.definite === true &&
  isPerson(tokens[at + 2]) &&
  tokens[at + 2]?.named?.starts === true

/** "The media office of the president of": a body by an adjective, and whose it is. */
const isOfficeOf = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 2 &&
  tokens[at - 1]?.definite === true &&
  readingThat(tokens[from], s => s.head === "body") !== undefined &&
  readingThat(
    tokens[at],
    (s, r) => r.before.length === 1 && (s.head === "office" || s.head === "body" || s.place !== undefined),
  ) !== undefined

/** People, and sources, are told and do not name whom they are told by. */
const isAddressee = (token: Token | undefined): boolean =>
  isPeople(token) || readingThat(token, s => s.head === "source") !== undefined

/** A body's field is a definite noun phrase after a definite word. */
const namesField = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.readings.every(
    r => r.lexeme.part === "noun" && r.lexeme.sense.head === undefined && r.lexeme.sense.happening === undefined,
  ) === true &&
  tokens[at + 1]?.definite === true &&
  tokens[at - 1]?.definite === true
