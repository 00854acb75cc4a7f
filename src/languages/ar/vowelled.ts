import type { Token } from "../token.ts"

/** The "a" before ـين that makes it a two: سائقَين. */
const TWO = /\u064E[\u0651\u0652]*\u064A\u0652?\u0646\u0650?$/

const isMarked = ({ kind, text, start, end }: Token, report: string): boolean =>
  kind === "word" && end - start > text.length && text.endsWith("ين") && TWO.test(report.slice(start, end))

/** The tokens of a text, where a vowel mark shows that what may be two or several is two. */
export function vowelled(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some(token => isMarked(token, text))) return tokens
  return tokens.map(token => {
    if (!isMarked(token, text)) return token
    const readings = token.readings.map(reading =>
      reading.number === "plural" ? { ...reading, number: "dual" as const } : reading,
    )
    return { ...token, readings, facts: [] }
  })
}
