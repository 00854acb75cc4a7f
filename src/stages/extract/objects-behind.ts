import { plays, readingThat, type Token } from "../../languages/token.ts"

/** How far behind a verb that somebody does to himself that himself stands, in tokens. */
const SELF_WITHIN = 8

/** "Gave themselves up". */
export const selfBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + SELF_WITHIN).some(token => plays(token, "self"))

/** How far behind a verb of leaving the life that is left may stand, in tokens. */
const LIFE_WITHIN = 4

/** "Departed this life": its object, by itself or theirs. */
export const lifeBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + LIFE_WITHIN)
    .some(token => readingThat(token, (s, r) => s.role === "lives" && (r.pronoun || r.before.join() === "the")))

/** "Struck him down dead": what became of one who is named before stands behind. */
export const felled = (tokens: readonly Token[], at: number): boolean =>
  readingThat(
    tokens[at],
    (s, r) =>
      r.lexeme.part === "verb" && r.pronoun && s.happening?.metric === "killed" && s.happening.needs === "person",
  ) !== undefined &&
  readingThat(tokens[at + 1], (s, r) => s.counts?.metric === "killed" && r.number === "singular") !== undefined
