import { fact } from "../../facts.ts"
import { BEGINS, type Token } from "../../token.ts"
import { boundFrom, opensBound } from "../bounds.ts"
import { MINUS } from "../lexicon/numerals.ts"
import { atomOf, unjoined } from "./atom.ts"
import { isOrdinal } from "./ordinal.ts"
import { isVague } from "./vague.ts"

const begins = (token: Token): boolean =>
  atomOf(token) !== null || isOrdinal(token) || isVague(token) || token.text === "جزء" || MINUS.has(unjoined(token))

/** Whether a quantity begins with a number or word, or only a phrase that bounds one. */
export const beginsQuantity: (token: Token) => number = fact((token: Token): number => {
  const { kind, text } = token
  if (kind === "number") return BEGINS.quantity
  if (kind === "sign") return /^[-%]$/.test(text) ? BEGINS.quantity : /^[<>~≈]$/.test(text) ? BEGINS.bound : 0
  if (kind !== "word" || text.length >= 25) return 0
  return begins(token) ? BEGINS.quantity : opensBound(text) ? BEGINS.bound : 0
})

/** False for the many words that no quantity begins with; asked first, so that most tokens are passed over at once. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const own = token.begins ?? beginsQuantity(token)
  return (own & BEGINS.quantity) !== 0 || ((own & BEGINS.bound) !== 0 && boundFrom(tokens, at) !== null)
}
