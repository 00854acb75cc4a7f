import { plays, type Quantity, type Run, readingThat, type Token } from "../../languages/token.ts"
import { runAround } from "./runs.ts"
import { isComma } from "./words.ts"

/** A word that the lexicon has as a plain noun is no number, whatever it looks like with its first letter taken off. */
export function isNoun(tokens: readonly Token[], { from, to }: Quantity): boolean {
  const token = tokens[from]
  if (to - from > 1 || plays(tokens[to], "from")) return false
  return (
    readingThat(
      token,
      (s, r) =>
        r.lexeme.part === "noun" && r.before.length === 0 && s.counts === undefined && r.lexeme.lemma === token?.text,
    ) !== undefined
  )
}

/** "The 9 of January": a number in a date that begins before it. */
export const isInDate = (dates: readonly Run[], { from, to }: Run): boolean => {
  const date = runAround(dates, from)
  return date !== undefined && date.from < from && to <= date.to
}

/** "(Eight people), not nine", "and not nine": a number that is taken back. */
export const isNotSoMany = (tokens: readonly Token[], { from }: Run): boolean =>
  plays(tokens[from - 1], "negation") &&
  (isComma(tokens[from - 2]) || readingThat(tokens[from - 1], (_, r) => r.before[0] === "and") !== undefined)
