import { rarityOf } from "../../languages/rarity.ts"
import { stem } from "../../languages/stem.ts"
import type { Extracted, Named } from "../../model/archive.ts"
import type { FigureClaim, Precision } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { Term } from "../../model/story.ts"
import { foldedKey } from "./words.ts"

/** So many words of a text, the title first, are its headline; so many its opening; the rest turns to background. */
const HEADLINE = { words: 12, weight: 4 } as const
const OPENING = { words: 80, weight: 2 } as const
/** A word of the rest is kept only where it is said so often. */
const SAID_AGAIN = 2
/** Terms that are kept of a report: the most telling. */
const KEPT = 48
const SHORTEST = 3

/** What a place says about a happening: a country nothing, a neighbourhood nearly all. A rare word weighs 1 to 4. */
const PLACE_WEIGHT = {
  country: 0,
  region: 0.8,
  district: 1.5,
  city: 1.5,
  neighbourhood: 4,
  site: 4,
} as const satisfies Record<Precision, number>
/** A place whose precision is not known. */
const SOME_PLACE = 2
const ACTOR_WEIGHT = 1.5
const FIGURE_WEIGHT = 3
/** A count below this is shared by chance too often to say anything. */
const TELLING_COUNT = 5

const add = (weights: Map<string, number>, term: string, weight: number): void => {
  if (weight > 0) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
}

const weightAt = (i: number): number => (i < HEADLINE.words ? HEADLINE.weight : i < OPENING.words ? OPENING.weight : 1)

/** Weights grow with the root of what a word's mentions count, so that one name said often does not drown the others. */
const wordWeights = (words: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>()
  words.forEach((word, i) => {
    if (word.length < SHORTEST || /^\d/.test(word)) return
    const key = stem(word)
    found.set(key, (found.get(key) ?? 0) + weightAt(i))
  })
  const told = [...found].filter(([, count]) => count >= SAID_AGAIN)
  return new Map(told.map(([key, count]) => [`word:${key}`, Math.sqrt(count) * rarityOf(key)]))
}

/** The figure as a term: "figure:killed:9". */
export const figureTerm = ({ metric, object, value }: FigureClaim): string | null =>
  value.qualifier === "vague" || (value.min ?? value.max ?? 0) < TELLING_COUNT
    ? null
    : `figure:${object ?? metric}:${value.min ?? ""}-${value.max ?? ""}`

const addClaim = (weights: Map<string, number>, claim: FigureClaim): void => {
  if (claim.status === "background") return
  const figure = figureTerm(claim)
  if (figure !== null) add(weights, figure, FIGURE_WEIGHT)
  const { where, blamed } = claim
  if (where !== null) {
    const weight = where.precision === null ? SOME_PLACE : PLACE_WEIGHT[where.precision]
    add(weights, `place:${where.entity ?? foldedKey(where.text)}`, weight)
  }
  for (const mention of [blamed, claim.attribution.claimant]) {
    if (mention?.entity != null) add(weights, `actor:${mention.entity}`, ACTOR_WEIGHT)
  }
}

/** A name that is said once may be background; said again, the report is about it. */
const addName = (weights: Map<string, number>, { entity, kind, precision, times }: Named): void => {
  const weight = kind === "actor" ? ACTOR_WEIGHT : precision === null ? SOME_PLACE : PLACE_WEIGHT[precision]
  add(weights, `${kind}:${entity}`, weight * Math.min(Math.sqrt(times), 2) * (times < SAID_AGAIN ? 0.5 : 1))
}

const byTerm = (a: Term, b: Term): number => byUnit(a.term, b.term)

/** The terms that say most about what a report is about, by term ascending, with weights of unit length (four decimals). */
export function termsOf(words: readonly string[], { extraction, named }: Extracted): readonly Term[] {
  const weights = wordWeights(words)
  for (const name of named) addName(weights, name)
  for (const claim of extraction.claims) if (claim.kind === "figure") addClaim(weights, claim)
  const kept = [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || byTerm(a, b))
    .slice(0, KEPT)
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return kept
    .map(({ term, weight }) => ({ term, weight: Math.round((weight / length) * 10_000) / 10_000 }))
    .sort(byTerm)
}

/** How alike two reports' subjects are, 0 to 1: the cosine of their terms. */
export function likeness(a: readonly Term[], b: readonly Term[]): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x === undefined || y === undefined) break
    if (x.term === y.term) sum += x.weight * y.weight
    if (x.term <= y.term) i++
    if (y.term <= x.term) j++
  }
  return sum
}

/** The terms that two reports share, the most telling first. */
export const sharedTerms = (a: readonly Term[], b: readonly Term[]): readonly string[] => {
  const theirs = new Map(b.map(({ term, weight }) => [term, weight]))
  return a
    .flatMap(({ term, weight }) => [{ term, weight: weight * (theirs.get(term) ?? 0) }])
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || byTerm(x, y))
    .map(({ term }) => term)
}
