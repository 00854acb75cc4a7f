import { CLOSE } from "../../languages/quotation.ts"
import { means, readingThat, type Token } from "../../languages/token.ts"
import { isHeld } from "./named-for.ts"
import { isPerson, isSign } from "./words.ts"

/** An unknown word with "with" before it, behind a definite one: what the verb is about. */
export const opensObject = (tokens: readonly Token[], from: number, at: number): boolean => {
  const token = tokens[at]
  if (
    isHeld(tokens[from]) ||
    isHeld(tokens[at - 1]) ||
    !token?.attached?.includes("with") ||
    token.known === "place" ||
    token.named !== undefined
  )
    return false
  return token.attached.includes("the") || tokens[at - 1]?.definite === true || isSign(tokens[at - 1], CLOSE)
}

/** "(Accused) So-and-so the other side": a noun with the article that names nobody, behind a person's name. */
const isOther = (tokens: readonly Token[], at: number): boolean =>
  isPerson(tokens[at - 1]) &&
  tokens[at]?.named === undefined &&
  tokens[at]?.readings[0]?.before.join() === "the" &&
  tokens[at]?.readings[0]?.lexeme.part === "noun" &&
  !means(tokens[at] as Token)

/** What a body speaks of: people with the article behind a definite word, or a matter behind a name. */
export const isObject = (tokens: readonly Token[], from: number, at: number): boolean => {
  const token = tokens[at]
  if (isOther(tokens, at)) return true
  const document = readingThat(token, (s, r) => s.head === "document" && r.before.length === 1 && r.before[0] === "the")
  if (document) return tokens[at - 1]?.definite === true
  const defined = readingThat(
    token,
    (s, r) =>
      r.before.length === 1 &&
      r.before[0] === "the" &&
      ((s.counts !== undefined && r.number === "plural") ||
        s.role === "matter" ||
        s.role === "attack" ||
        s.means === "explosion" ||
        s.means === "accident"),
  )
  if (!defined || readingThat(token, s => s.head !== undefined)) return false
  if (defined.lexeme.sense.role === "attack" || defined.lexeme.sense.means)
    return (
      !isPerson(token) &&
      (isPerson(tokens[at - 1]) ||
        tokens[at - 1]?.definite === true ||
        tokens[at - 1]?.known !== undefined ||
        isSign(tokens[at - 1], CLOSE) ||
        (isHeld(tokens[from]) && tokens[at - 1]?.readings.length === 0))
    )
  const body = readingThat(tokens[from], s => s.head === "body" || s.head === "armed" || s.head === "medium")
  return defined.lexeme.sense.role === "matter"
    ? tokens[at - 1]?.definite === true || readingThat(tokens[at - 1], s => s.head !== undefined) === undefined
    : body !== undefined && tokens[at - 1]?.definite === true
}
