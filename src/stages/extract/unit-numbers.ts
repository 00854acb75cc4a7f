import { plays, readingThat, type Token } from "../../languages/token.ts"
import { countable } from "./noun.ts"

/** "The 30th brigade", written as a number behind its noun: a number that is a name, and counts nobody behind it. */
export const isUnitNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" &&
  readingThat(
    tokens[at - 1],
    (s, r) =>
      (s.head === "armed" || s.members === "fighters") &&
      r.lexeme.part === "noun" &&
      r.number === "singular" &&
      r.before.at(-1) === "the",
  ) !== undefined &&
  countable(tokens[at + 1]) === undefined &&
  !plays(tokens[at + 1], "from")
