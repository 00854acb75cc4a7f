import { plays, readingThat, type Token } from "../../languages/token.ts"
import { saysNothing } from "../../languages/uniform.ts"
import type { Trigger } from "./triggers.ts"
import { isComma, isSign, parenthesis } from "./words.ts"

/** Longest aside between a subject and its verb, in tokens. */
const ASIDE = 18

/** A verb that only helps another one: "have", "been". */
export const isHelper = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) => r.lexeme.part === "verb" && r.tense === undefined && r.voice !== undefined && s.happening === undefined,
  ) !== undefined

/** Behind an aside between commas or dashes, where a verb goes on: "31 people, seven of them women, were"; else the token itself. */
export function behindAside(tokens: readonly Token[], at: number, end: number): number {
  const close = isSign(tokens[at], "(") ? parenthesis(tokens, at) : null
  if (close !== null && close < end && tokens[close]?.readings[0]?.lexeme.part === "verb") return close
  const isMark = isSign(tokens[at], "-") ? (token: Token | undefined) => isSign(token, "-") : isComma
  if (!isMark(tokens[at])) return at
  for (let i = at + 1; i < Math.min(at + ASIDE, end); i++) {
    // ", (also) | died".
    const verb = isSmall(tokens[i + 1]) ? i + 2 : i + 1
    if (isMark(tokens[i]) && (isHelper(tokens[verb]) || tokens[verb]?.readings[0]?.lexeme.part === "verb")) return i + 1
  }
  return at
}

/** "Also", "later": a word between a subject and its verb. */
const isSmall = (token: Token | undefined): boolean =>
  plays(token, "time") ||
  (token?.readings.length !== 0 &&
    token?.readings.every(({ lexeme: { part, sense } }) => part === "particle" && saysNothing(sense)) === true)

/** How far behind the counted the mark stands that opens what is said of some of them, in tokens. */
const OPENED_WITHIN = 8

/** "Among them", "most of them", "three of them": words that take up those just told. */
const takesUp = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some(
      token =>
        readingThat(token, (s, r) => r.pronoun === true && r.lexeme.part !== "verb" && s.happening === undefined) !==
        undefined,
    )

/** "53 people, among them 14 children and 15 women, were killed": where the verb stands behind what is said of some of the counted; null where no such aside follows. */
export function behindSomeOfThem(tokens: readonly Token[], at: number, end: number): number | null {
  let open = at
  while (open < Math.min(at + OPENED_WITHIN, end) && !isComma(tokens[open])) {
    if (tokens[open]?.kind !== "word" || tokens[open]?.readings[0]?.lexeme.part === "verb") return null
    open++
  }
  if (!isComma(tokens[open]) || !takesUp(tokens, open + 1)) return null
  for (let i = open + 2; i < Math.min(open + ASIDE, end); i++)
    if (isComma(tokens[i]) && readingThat(tokens[i + 1], (_, r) => r.lexeme.part === "verb" && r.number === "plural"))
      return i + 1
  return null
}

/** "(7 million are still) displaced": a state that lasts, by a noun or an adjective. */
function lasting(tokens: readonly Token[], at: number): Trigger | null {
  if (!plays(tokens[at - 1], "still")) return null
  const metric = readingThat(
    tokens[at],
    (s, r) =>
      (s.counts?.metric === "displaced" || s.counts?.metric === "missing") &&
      (r.number === "plural" || r.lexeme.part === "adjective") &&
      !r.pronoun,
  )?.lexeme.sense.counts?.metric
  return metric ? { at, happening: { metric, slot: "subject" }, part: "verb", voice: "passive", joint: false } : null
}

/** "(90) reported (missing)": a participle of speech, without its helping verb. */
export const isReported = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.says !== undefined && r.lexeme.part === "verb" && r.voice === "either") !== undefined

/** "(Two are still) missing", "(were) dead": what an adjective behind a helping verb says of its subject. */
export function stateAt(tokens: readonly Token[], at: number): Trigger | null {
  const lasts = lasting(tokens, at)
  if (lasts) return lasts
  if (!isHelper(tokens[at - 1]) && !isHelper(tokens[at - 2]) && !isReported(tokens[at - 1])) return null
  const metric = readingThat(tokens[at], (s, r) => s.counts?.metric !== undefined && r.lexeme.part === "adjective")
    ?.lexeme.sense.counts?.metric
  return metric ? { at, happening: { metric, slot: "subject" }, part: "verb", voice: "passive", joint: false } : null
}

/** How long a name written short in brackets may be, in tokens. */
const SHORT = 3

/** "(Three members of the Movement) (MM) (died)": behind the short name of a group in brackets; null where more stands there. */
export const shortName = (tokens: readonly Token[], at: number): number | null => {
  const close = parenthesis(tokens, at)
  return close !== null && close - at <= SHORT && tokens[at + 1]?.kind === "word" ? close : null
}
