import { readingThat, type Token } from "../../languages/token.ts"
import { type Noun, nounAt } from "./noun.ts"

/** Those whose number it is, or what says more of them, before the participle: "the wounded, reaching in number 14"; none where it is told otherwise. */
function numbered(tokens: readonly Token[], from: number): readonly number[] {
  const theirs = readingThat(tokens[from - 1], (s, r) => s.role === "number of" && r.pronoun)
  if (!theirs || !tokens[from - 2]?.definite) return []
  return [from - 3, from - 4].filter(
    at => readingThat(tokens[at], (s, r) => s.counts !== undefined && r.before.includes("the")) !== undefined,
  )
}

/** The noun of an amount that a participle told before it counts by its number. */
export function nounOfNumber(tokens: readonly Token[], from: number): Noun | null {
  for (const at of numbered(tokens, from)) {
    const noun = nounAt(tokens, at)
    if (noun?.metric) return { ...noun, to: 0, behind: from - at, happened: true }
  }
  return null
}

/** "The survivors, reaching in number 32", "the staff": what befell others is not told of them. */
export const numbersOthers = (tokens: readonly Token[], from: number): boolean =>
  numbered(tokens, from).length > 0 && nounOfNumber(tokens, from) === null
