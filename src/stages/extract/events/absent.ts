import type { Reading } from "../../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { Search } from "./search.ts"
import { carrying } from "./steering.ts"

/** Words that may stand between "without" and what did not come about: any, that it broke out. */
const BETWEEN = 3

const OCCURS: ReadonlySet<string | undefined> = new Set(["happens", "falls", "does"])

const occurs = (token: Token | undefined): boolean => {
  const carries = carrying(token)
  return carries?.lexeme.part === "noun" && OCCURS.has(carries.lexeme.sense.carries)
}

const isAny = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.readings.length === 0 && !token.named && !token.known

const isWithout = (token: Token | undefined): boolean => readingThat(token, s => s.without === true) !== undefined

/**
 * "Without any clashes", "with no strikes carried out": a noun of no certain happening that the words right before say did not come
 * about. The plural alone says so in a title.
 */
export function isAbsent({ analysis: { tokens }, body }: Search, at: number, sentence: Run, reading: Reading): boolean {
  if (reading.before.length > 0 || reading.pronoun) return false
  let back = at - 1
  while (back > sentence.from && at - back <= BETWEEN && (isAny(tokens[back]) || occurs(tokens[back]))) back--
  return isWithout(tokens[back]) && (back < at - 1 || (reading.number === "plural" && at < body))
}
