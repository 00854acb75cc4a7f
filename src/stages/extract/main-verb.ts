import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import { isComma, isSign } from "./words.ts"

/** How far behind its subject a verb may stand past what says more of it, in tokens. */
const WITHIN = 24

const isVerb = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb") !== undefined

/** "Died": what befalls the one who is its subject. */
const suffers = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => s.happening?.slot === "subject" && s.happening.needs === undefined && r.tense === "past",
  ) !== undefined

/** A past form that may be a participle as well: "suspected of", "who tried". */
const isEither = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => r.lexeme.part === "verb" && r.tense === "past" && s.says === undefined) !== undefined

/** Behind the verb that begins at a token, with its helping verbs and small words. */
function behindVerb(tokens: readonly Token[], from: number): number {
  let at = from
  while (isHelper(tokens[at]) || (isHelper(tokens[at - 1]) && plays(tokens[at], "time", "negation"))) at++
  return isVerb(tokens[at]) ? at + 1 : Math.max(at, from + 1)
}

/**
 * Where the verb of a subject begins behind what says more of it: "two guards who had been taken hostage | were freed",
 * "two men suspected of the theft | were arrested", "a driver, aged 21, | died"; null where no such words stand there.
 */
export function mainVerb(tokens: readonly Token[], from: number, end: number): number | null {
  let clause = false
  let passed = false
  for (let at = from; at < Math.min(from + WITHIN, end); at++) {
    const token = tokens[at]
    if (token?.kind === "break" || (token?.kind === "sign" && !isSign(token, ",", "-"))) return null
    if (plays(token, "relative")) clause = true
    else if (clause && isVerb(token)) {
      at = behindVerb(tokens, at) - 1
      clause = false
      passed = true
    } else if (isHelper(token)) return passed && (!isComma(tokens[from]) || isComma(tokens[at - 1])) ? at : null
    else if (at === from && (isEither(token) || plays(token, "suspicion"))) passed = true
    else if (isComma(token)) {
      passed ||= at === from
      if (at > from && isVerb(tokens[at + 1])) return at + 1
    } else if (isVerb(token) && !clause && readingThat(token, (_, r) => r.tense === "past"))
      return passed && suffers(token) && (!isComma(tokens[from]) || isComma(tokens[at - 1])) ? at : null
    else if (
      plays(token, "that") ||
      (plays(token, "stop") && !plays(token, "this") && !readingThat(token, s => s.joint === true))
    )
      return null
  }
  return null
}
