import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { opensBound } from "../bounds.ts"
import { MINUS } from "../lexicon/numerals.ts"
import { atomOf, unjoined } from "./atom.ts"
import { isOrdinal } from "./ordinal.ts"
import { isVague } from "./vague.ts"

const begins = (token: Token): boolean =>
  atomOf(token) !== null ||
  isOrdinal(token) ||
  isVague(token) ||
  opensBound(token.text) ||
  token.text === "جزء" ||
  MINUS.has(unjoined(token))

const answer = fact((token: Token): boolean => {
  if (token.kind === "number") return true
  if (token.kind === "sign") return /^[-%<>~≈]$/.test(token.text)
  return token.kind === "word" && token.text.length < 25 && begins(token)
})

/** False for the many words that no quantity begins with; asked first, so that most tokens are passed over at once. */
export const mayBegin = (token: Token | undefined): boolean => token !== undefined && answer(token)
