import type { Token } from "../../token.ts"
import { opensBound } from "../bounds.ts"
import { MINUS } from "../lexicon/numerals.ts"
import { atomOf, unjoined } from "./atom.ts"
import { isOrdinal } from "./ordinal.ts"
import { isVague } from "./vague.ts"

const known = new Map<string, boolean>()

const begins = (token: Token): boolean =>
  atomOf(token) !== null ||
  isOrdinal(token) ||
  isVague(token) ||
  opensBound(token.text) ||
  token.text === "جزء" ||
  MINUS.has(unjoined(token))

/** False for the many words that no quantity begins with; asked first, so that most tokens are passed over at once. */
export function mayBegin(token: Token | undefined): boolean {
  if (!token || token.kind === "break") return false
  if (token.kind === "number") return true
  if (token.kind === "sign") return /^[-%<>~≈]$/.test(token.text)
  const there = known.get(token.text)
  if (there !== undefined) return there
  const answer = token.text.length < 25 && begins(token)
  if (known.size < 100_000) known.set(token.text, answer)
  return answer
}
