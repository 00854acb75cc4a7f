import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Population, Value } from "../../model/claim.ts"

/** "(In) towns several": a vague amount behind an indefinite plural that counts nobody. */
export const describesThings = (tokens: readonly Token[], from: number, { qualifier }: Value): boolean =>
  qualifier === "vague" &&
  readingThat(
    tokens[from - 1],
    (s, r) => r.lexeme.part === "noun" && r.number === "plural" && r.before[0] !== "the" && s.counts === undefined,
  ) !== undefined &&
  readingThat(tokens[from - 1], s => s.counts !== undefined || s.happening !== undefined) === undefined

/** "(29) years": a number in brackets before a noun that counts nobody. */
export const isAge = (tokens: readonly Token[], { from, to }: Run): boolean =>
  tokens[from - 1]?.text === "(" &&
  tokens[to]?.text === ")" &&
  tokens[to + 1]?.kind === "word" &&
  tokens[to + 1]?.readings.every(r => r.lexeme.sense.counts === undefined) === true &&
  readingThat(tokens[to + 1], (_, r) => r.lexeme.part === "noun" && r.before.length === 0) !== undefined

/** "(Thousands) of the children, women and young men": several kinds share one amount. */
export const isMixed = (tokens: readonly Token[], to: number, own: Population): boolean =>
  (own === "children" || own === "women") &&
  (tokens[to - 1]?.definite === true || plays(tokens[to - 2], "from")) &&
  readingThat(
    tokens[to],
    (s, r) =>
      r.before[0] === "and" &&
      r.number === "plural" &&
      s.counts !== undefined &&
      s.counts.metric === undefined &&
      s.counts.object === undefined &&
      s.counts.population !== own,
  ) !== undefined
