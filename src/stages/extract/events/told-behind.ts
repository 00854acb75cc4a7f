import { plays, readingThat, type Token } from "../../../languages/token.ts"
import type { Happening } from "./draft.ts"

/** A noun of another doing: unknown and without an article, or with a pronoun that goes back. */
export const isAnother = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !token.named &&
  !token.known &&
  !token.attached?.length &&
  (token.readings.length === 0 || readingThat(token, (_, r) => r.pronoun && r.lexeme.part === "noun") !== undefined)

/** A verb that is yet to come. */
export const isComing = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && r.before.includes("will")) !== undefined

/** What a verb behind a happening says of it: a past one that it was so, a coming one that it is yet to be. */
export function moreTold(tokens: readonly Token[], at: number, undergone: boolean): Happening["told"] {
  const verb = readingThat(tokens[at], (_, r) => r.lexeme.part === "verb")
  if (verb?.before.includes("will")) return "barred"
  if (verb?.tense !== "past") return plays(tokens[at - 1], "relative") ? "barred" : "amid"
  return plays(tokens[at - 1], "relative") || undergone ? "amid" : "fact"
}
