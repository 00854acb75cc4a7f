import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { boundFrom, opensBound } from "../bounds.ts"
import { MINUS } from "../lexicon/numerals.ts"
import { atomOf, unjoined } from "./atom.ts"
import { isOrdinal } from "./ordinal.ts"
import { isVague } from "./vague.ts"

const begins = (token: Token): boolean =>
  atomOf(token) !== null || isOrdinal(token) || isVague(token) || token.text === "جزء" || MINUS.has(unjoined(token))

/** A number or word that a quantity begins with; "bounds" for one that only a bounding phrase begins with, "none" for all else. */
const lookOf = fact((token: Token): "tells" | "bounds" | "none" => {
  if (token.kind === "number") return "tells"
  if (token.kind === "sign")
    return /^[-%]$/.test(token.text) ? "tells" : /^[<>~≈]$/.test(token.text) ? "bounds" : "none"
  if (token.kind !== "word" || token.text.length >= 25) return "none"
  return begins(token) ? "tells" : opensBound(token.text) ? "bounds" : "none"
})

/** False for the many words that no quantity begins with; asked first, so that most tokens are passed over at once. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const look = token === undefined ? "none" : lookOf(token)
  return look === "tells" || (look === "bounds" && boundFrom(tokens, at) !== null)
}
