import { plays, readingThat, type Token } from "../../languages/token.ts"
import { attackReading } from "./attack-reading.ts"

/** "By the hand of", "at the hands of"; "before" in time is spelled alike, but nothing stands in front of it. */
export const isBy = (tokens: readonly Token[], at: number): boolean =>
  plays(tokens[at], "by") &&
  (plays(tokens[at - 1], "in", "from") || tokens[at]?.readings.every(r => r.lexeme.sense.role === "by") === true) &&
  tokens[at - 1]?.kind === "word"

/** "Quoted by X", "triggered by X's attack": a participle that harms nobody. */
export const isElse = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && r.voice === "either") !== undefined &&
  readingThat(
    token,
    s => s.happening !== undefined || s.events !== undefined || s.carries !== undefined || s.role === "attack",
  ) === undefined

/** "By X", "by the bullets of X": whose it was is told of those who were hit. */
export const isSaidBy = (tokens: readonly Token[], at: number): boolean =>
  isBy(tokens, at) || attackReading(tokens[at])?.before[0] === "with"
