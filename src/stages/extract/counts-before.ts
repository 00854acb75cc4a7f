import { plays, readingThat, type Token } from "../../languages/token.ts"

/** "The six months", "the states of X, the three": a definite number counts the noun or place before it, which is no person or thing. */
export const countsBefore = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.kind === "word" &&
  tokens[from]?.definite === true &&
  tokens[from]?.readings.every(r => r.before[0] !== "and") === true &&
  (plays(tokens[from - 1], "time") || isPlace(tokens, from - 1))

/** A place, by its name or by a plural or dual with the article. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.known === "place" ||
  tokens[at]?.named?.kind === "place" ||
  readingThat(tokens[at], (s, r) => s.place !== undefined && r.before.includes("the") && r.number !== "singular") !==
    undefined
