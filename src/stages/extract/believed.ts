import { OPEN } from "../../languages/quotation.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Frame } from "./frames.ts"
import { isSpeaker } from "./subjects.ts"
import { isMedium, isSign } from "./words.ts"

/** A verb of tolls has one for its object, one of counting, without a clause, a party for its subject, and one of learning a medium that has learned, or whom that has learned from. */
export function isBelieved(
  tokens: readonly Token[],
  { lexeme: { sense }, tense }: Reading,
  frame: Frame,
  name: Run | null,
): boolean {
  if (sense.tolls === "only") return frame.tolls
  const first = name ? tokens[name.from] : undefined
  if (sense.shows && !readingThat(first, s => s.head === "document")) return false
  if (sense.learns) return tense === "past" && (frame.quotes || isMedium(first) || isSign(first, OPEN))
  if (sense.tolls === "numbers" && isLand(first)) return false
  const counts = sense.tolls === "numbers" && frame.tolls && !plays(tokens[frame.contentFrom], "toll", "number of")
  return !counts || name === null || isSpeaker(tokens, name.from) || first?.known === "place" || isOfBody(tokens, name)
}

/** "The executive unit of the administration of X": a body within a name that a definite word begins. */
const isOfBody = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens[from]?.definite === true &&
  tokens.slice(from + 1, to).some(token => readingThat(token, s => s.head === "body") !== undefined)

/** "The governorate of X recorded 5 dead": where they were, and nobody who says it. */
const isLand = (token: Token | undefined): boolean =>
  readingThat(token, s => (s.place === "region" && !s.known) || s.place === "city") !== undefined
