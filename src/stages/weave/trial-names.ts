import { rarityOf } from "../../languages/rarity.ts"
import type { Signature } from "../../model/story.ts"

/** Words that no band of common words holds: names, mostly. */
const isName = (term: string): boolean => !term.startsWith("text:") && rarityOf(term.slice(term.indexOf(":") + 1)) === 1

const renamed = (term: string, round: number): string => (isName(term) ? `${term}~${round}` : term)

/** What weaving knows of a report when it comes again with other names: nobody of one round is anybody of another. */
export const withOtherNames = (signature: Signature, round: number): Signature => ({
  ...signature,
  keys: signature.keys.map(key => (key.startsWith("report:") ? key : renamed(key, round))).sort(),
  terms: signature.terms
    .map(({ term, weight }) => ({ term: renamed(term, round), weight }))
    .sort((a, b) => (a.term < b.term ? -1 : 1)),
  sketch: [...signature.sketch],
})
