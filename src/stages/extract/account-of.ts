import type { Reading, Sense } from "../../languages/sense.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isSpeaker } from "./subjects.ts"
import { isComma, isDocument } from "./words.ts"

/** "..., to the extent of the words of (X)", at the words: behind "in", a comma, and one word that means nothing else. */
export const inWordsOf = (tokens: readonly Token[], at: number): Reading | undefined =>
  isComma(tokens[at - 3]) &&
  plays(tokens[at - 2], "in") &&
  tokens[at - 1]?.kind === "word" &&
  tokens[at - 1]?.readings.length === 0 &&
  tokens[at - 1]?.definite !== true
    ? readingThat(tokens[at], (s, r) => isAccount(s, r) && !r.pronoun)
    : undefined

/** What somebody tells, by a noun: "the words", "the testimony", "the account". */
const isAccount = (s: Sense, { before }: Reading): boolean =>
  s.says !== undefined && s.cue === "noun" && before.length === 0

/** "According to the account of (X)": behind the noun for what he tells, where a party that may speak follows. */
export const behindAccount = (tokens: readonly Token[], from: number): number =>
  !isDocument(tokens[from]) &&
  readingThat(tokens[from], (s, r) => isAccount(s, r) && !r.pronoun) &&
  (isSpeaker(tokens, from + 1) || plays(tokens[from + 1], "one of"))
    ? from + 1
    : from
