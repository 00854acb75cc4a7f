import type { Reading } from "../../languages/sense.ts"
import { plays, type Token } from "../../languages/token.ts"
import type { Frame } from "./frames.ts"
import { matchingQuote, openAt } from "./quotes.ts"
import { isComma } from "./words.ts"

/** "It is mentioned that" opens what the outlet itself recalls. */
export const isAside = ({ tense, number, gender }: Reading, frame: Frame, at: number): boolean =>
  at === 0 && tense === "present" && number === "singular" && gender === "male" && !frame.speaker

/** "..., it is mentioned that": behind a comma. */
export const isRecalled = (tokens: readonly Token[], at: number, { speaker }: Frame): boolean =>
  speaker === null && plays(tokens[at], "reminds") && isComma(tokens[at - 1]) && plays(tokens[at + 1], "that")

/** Within a quotation, where nobody is named: what is told there of those who are spoken of; "and they added that" goes on with who speaks. */
export function isQuoted(
  tokens: readonly Token[],
  at: number,
  start: number,
  { before }: Reading,
  { contentFrom }: Frame,
): boolean {
  const goesOn = before.includes("and") && plays(tokens[contentFrom - 1], "that")
  const open = goesOn ? null : openAt(tokens, start, at)
  return open !== null && matchingQuote(tokens, open) !== null
}
