import type { Reading } from "../sense.ts"
import type { Quantity, Token } from "../token.ts"
import { voiced } from "./voice.ts"

/** A body by its letters, which are spelled as a small word: "WHO said". */
const BODY: Reading = {
  lexeme: { lemma: "who", part: "noun", sense: { head: "body" } },
  before: [],
  number: "singular",
  pronoun: false,
}

/** The word is written in capitals, and one beside it is not. */
function isLetters(tokens: readonly Token[], at: number, text: string): boolean {
  const written = (token: Token | undefined): string => (token ? text.slice(token.start, token.end) : "")
  const beside = [tokens[at - 1], tokens[at + 1]].map(written)
  return /^\p{Lu}+$/u.test(written(tokens[at])) && beside.some(word => /\p{Ll}/u.test(word))
}

/** Tokens as their neighbours and the text as it is written settle them. */
export function settled(tokens: readonly Token[], quantities: readonly Quantity[], text: string): Token[] {
  const read = tokens.map((token, at) =>
    token.text === "who" && isLetters(tokens, at, text) ? { ...token, readings: [BODY], roles: [], facts: [] } : token,
  )
  return voiced(read, quantities, text)
}
