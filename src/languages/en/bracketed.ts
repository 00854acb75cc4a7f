import { type Quantity, readingThat, type Token } from "../token.ts"
import { amountAt } from "./amounts.ts"
import { textAt } from "./calendar.ts"

/** "(31) people", "(103) others": a number in brackets before the noun that it counts. */
export function bracketed(tokens: readonly Token[], at: number): Quantity | null {
  if (textAt(tokens, at) !== "(" || tokens[at + 1]?.kind !== "number") return null
  const amount = amountAt(tokens, at + 1)
  const next = tokens[(amount?.to ?? at) + 1]
  const noun =
    /^(others?|more)$/.test(next?.text ?? "") || readingThat(next, s => s.counts !== undefined || s.kind !== undefined)
  if (!amount || !noun || textAt(tokens, amount.to) !== ")" || amount.word !== null) return null
  return {
    from: at,
    to: amount.to + 1,
    value: { min: amount.min, max: amount.max, qualifier: "exact", word: null },
    counts: true,
    ordinal: false,
  }
}
