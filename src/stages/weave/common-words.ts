import { rarityOf } from "../../languages/rarity.ts"
import type { Claim, Mention } from "../../model/claim.ts"
import { stemsOf } from "./words.ts"

/** A word less rare than this is in any claim of its kind. */
const TELLING = 0.3

const wordsOfClaim = (claim: Claim): ReadonlySet<string> => {
  const content = claim.kind === "position" ? (claim.about?.content.quote ?? "") : ""
  const stems = stemsOf(`${claim.evidence.quote} ${content}`)
  return new Set([...stems].filter(stem => rarityOf(stem) >= TELLING))
}

/** How many telling words two claims have in common, besides the names of those who speak or are spoken of. */
export function commonWords(a: Claim, b: Claim, names: readonly Mention[]): number {
  const left = new Set(names.flatMap(({ text }) => [...stemsOf(text)]))
  const theirs = wordsOfClaim(b)
  return [...wordsOfClaim(a)].filter(stem => theirs.has(stem) && !left.has(stem)).length
}
