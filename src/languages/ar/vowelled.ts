import type { Token } from "../token.ts"

/** The "a" before ـين that makes it a two: سائقَين. */
const TWO = /\u064E[\u0651\u0652]*\u064A\u0652?\u0646\u0650?$/

/** The tokens of a text, where a vowel mark shows that what may be two or several is two. */
export const vowelled = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.map(token => {
    const marked = token.kind === "word" && token.end - token.start > token.text.length && token.text.endsWith("ين")
    if (!marked || !TWO.test(text.slice(token.start, token.end))) return token
    const readings = token.readings.map(reading =>
      reading.number === "plural" ? { ...reading, number: "dual" as const } : reading,
    )
    return { ...token, readings, facts: [] }
  })
