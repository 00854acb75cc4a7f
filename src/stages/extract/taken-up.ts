import { readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Trigger } from "./triggers.ts"

const isCarrier = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.carries === "happens" && r.lexeme.part === "verb" && r.before.length === 0) !==
  undefined

const isPronoun = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "particle" && r.pronoun) !== undefined

/** "Was done the rescue of them", "the release of them": what befell those before, whom it takes up by a pronoun, behind the verb that goes with it. */
export const takesUp = (tokens: readonly Token[], at: number): boolean =>
  isCarrier(tokens[at - 1]) &&
  readingThat(
    tokens[at],
    (s, r) => s.happening !== undefined && r.lexeme.part === "noun" && (r.pronoun || isPronoun(tokens[at + 1])),
  ) !== undefined

/** "(5 died) and 10 were moved": a verb right behind the counted that goes with what was done to them, whatever it was; no happening before counts them. */
export const isDoneTo = (tokens: readonly Token[], { to }: Pick<Counted, "to">): boolean => isCarrier(tokens[to])

/** A bare number that such a noun takes up counts persons: "(5 dead) and 10 were rescued". */
export const asPersons = (tokens: readonly Token[], phrase: Counted): Counted =>
  phrase.noun === "none" && takesUp(tokens, phrase.to + 1) ? { ...phrase, noun: "named" } : phrase

/** What befell a phrase is told behind it: by a verb, or by a noun that takes it up. */
export const isToldBehind = (tokens: readonly Token[], later: Trigger | null): boolean =>
  later !== null && (later.part === "verb" || takesUp(tokens, later.at))
