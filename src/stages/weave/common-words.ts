import { NAME_WORDS } from "../../languages/names.ts"
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

/** How far two claims tell one thing: the telling words that both have, and their share of those of the claim that has fewer. */
export interface Common {
  readonly words: number
  readonly share: number
}

/** What is common to the telling words of two claims, besides the names of those who speak or are spoken of. */
export function commonIn(a: Claim, b: Claim, names: readonly Mention[]): Common {
  const left = new Set(names.flatMap(({ text }) => [...stemsOf(text)]))
  const [ours, theirs] = [wordsOfClaim(a).difference(left), wordsOfClaim(b).difference(left)]
  const words = ours.intersection(theirs).size
  return { words, share: words / (Math.min(ours.size, theirs.size) || 1) }
}

/** How many telling words two claims have in common, besides those names. */
export const commonWords = (a: Claim, b: Claim, names: readonly Mention[]): number => commonIn(a, b, names).words

const bare = (stem: string): readonly string[] => [stem, ...NAME_WORDS.forms.unprefixed(stem)]

/** Whether two claims have a telling word in common besides those names, one of them maybe with a word attached before it: "by shelling", "the shelling". */
export function shareWord(a: Claim, b: Claim, names: readonly Mention[]): boolean {
  const left = new Set(names.flatMap(({ text }) => [...stemsOf(text)]))
  const tellingIn = (claim: Claim): readonly string[] =>
    [...wordsOfClaim(claim).difference(left)].flatMap(bare).filter(stem => rarityOf(stem) >= TELLING)
  const theirs = new Set(tellingIn(b))
  return tellingIn(a).some(stem => theirs.has(stem))
}
