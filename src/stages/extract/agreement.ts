import type { Reading } from "../../languages/sense.ts"
import { readingThat, type Token } from "../../languages/token.ts"

/** Titles are written in the masculine of women too. */
const isTitle = (token: Token): boolean =>
  readingThat(token, s => s.head === "office" || s.head === "person" || s.head === "source") !== undefined

/** "The nations, united (feminine)": an adjective of the feminine behind a noun that is spelled as a masculine one. */
const isFeminine = (token: Token | undefined): boolean =>
  token?.definite === true &&
  (token.known !== undefined || readingThat(token, (_, r) => r.gender === "female") !== undefined)

/** "(The inhabitants) call (plural) on the army", "(it said) that it calls on": a verb in the plural or the dual, or behind a "that" with a pronoun, has its subject already, and an object behind it. */
export const hasItsSubject = (tokens: readonly Token[], at: number, { tense, number }: Reading): boolean =>
  tense !== undefined &&
  (number === "plural" ||
    number === "dual" ||
    readingThat(tokens[at - 1], (s, r) => s.role === "that" && r.pronoun) !== undefined)

/** "A call of", spelled as "they called him": no verb for sure. */
export const isNoun = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "noun" && !r.pronoun) !== undefined

/** "(And) they accused the army": what stands behind such a verb is whom its stand is towards. */
export const standsToward = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  reading.lexeme.sense.stands?.object === "toward" && !isNoun(tokens[at]) && hasItsSubject(tokens, at, reading)

/** "The deputy So-and-so": a title with a person's name behind it, who may be a woman. */
const isNamedAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.named?.kind === "person" || (tokens[at + 1]?.readings.length === 0 && !tokens[at + 1]?.definite)

/** "Warns (masculine) the government (feminine)": right behind a verb of a stand, which would be feminine if the body spoke. */
const isFeminineOfMasculine = ({ readings }: Token, noun: Token): boolean =>
  readings.length > 0 &&
  readings.every(
    r =>
      r.lexeme.part === "verb" &&
      r.gender === "male" &&
      r.number === "singular" &&
      r.lexeme.sense.stands?.object === "toward",
  ) &&
  !noun.named &&
  !noun.known &&
  noun.readings.every(
    r => r.lexeme.part === "noun" && r.gender === "female" && r.number === "singular" && r.before.join() === "the",
  )

/** "(X denied it) and accused (feminine) the army (masculine)": a noun that cannot be the subject of the verb right before it, but its object. */
export function disagrees(tokens: readonly Token[], at: number): boolean {
  const [verb, noun] = [tokens[at - 1], tokens[at]]
  if (!verb || !noun || noun.readings.length === 0) return false
  if (isFeminineOfMasculine(verb, noun)) return true
  const called = readingThat(verb, s => s.stands?.object === "toward") !== undefined
  if ((isTitle(noun) && (!called || isNamedAfter(tokens, at))) || isFeminine(tokens[at + 1])) return false
  const feminine = (r: Token["readings"][number]): boolean =>
    r.lexeme.part === "verb" && r.gender === "female" && r.number === "singular"
  return (
    verb.readings.length > 0 &&
    verb.readings.every(feminine) &&
    noun.readings.every(
      r => r.lexeme.part === "noun" && r.gender === "male" && r.number === "singular" && r.before.join() === "the",
    )
  )
}
