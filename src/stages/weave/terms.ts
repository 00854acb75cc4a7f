import { fold } from "../../languages/fold.ts"
import type { Word } from "../../languages/read-words.ts"
import type { Extracted, Named } from "../../model/archive.ts"
import type { FigureClaim, Precision } from "../../model/claim.ts"
import { byUnit } from "../../model/order.ts"
import type { Term } from "../../model/term.ts"
import { foldedKey, wordsOf } from "./words.ts"

/** What a word says by where it stands: the headline, the opening after it, and the rest, which turns to background. */
const HEADLINE_WEIGHT = 8
const OPENING = { words: 60, weight: 2 } as const
const REST_WEIGHT = 0.3
/** So many words stand for the headline of a text without a title. */
const UNTITLED = 12
/** A word that is said less than this in all says nothing: one of the rest has to come back. */
const TOLD = 2
/** Terms that are kept of a report: the most telling, and parties besides, which only reports in two languages are compared by. */
const KEPT = 48
const PARTIES_KEPT = 12
const SHORTEST = 3

/** Weights grow with this power of what a term's mentions count, so that one name said often does not drown the others. */
const DAMPED = 0.4

/** How rare a place is in a report, by what its name tells (`rarityOf` of a word): a country nothing, a neighbourhood all. */
const PLACE_RARITY = {
  country: 0,
  region: 0.55,
  district: 0.67,
  city: 0.55,
  neighbourhood: 1,
  site: 1,
} as const satisfies Record<Precision, number>
/** A place whose precision is not known. */
const SOME_PLACE = 0.67
const ACTOR_RARITY = 0.55
/** A figure in common says as much as a rare name said once. */
const FIGURE_RARITY = 1
/** A count below this is shared by chance too often to say anything. */
const TELLING_COUNT = 5

const weightOf = (mentions: number, rarity: number): number => mentions ** DAMPED * rarity

const add = (weights: Map<string, number>, term: string, weight: number): void => {
  if (weight > 0) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
}

const isFigure = (word: string): boolean => word >= "0" && word < ":"

/** How much is said with the words of one stem. */
interface Said {
  readonly rarity: number
  mentions: number
}

const wordWeights = (words: readonly Word[], headline: number): Map<string, number> => {
  const found = new Map<string, Said>()
  for (const [i, { text, stem, rarity }] of words.entries()) {
    if (text.length < SHORTEST || isFigure(text)) continue
    const weight = i < headline ? HEADLINE_WEIGHT : i < OPENING.words ? OPENING.weight : REST_WEIGHT
    const said = found.get(stem)
    if (said === undefined) found.set(stem, { rarity, mentions: weight })
    else said.mentions += weight
  }
  const weights = new Map<string, number>()
  for (const [stem, { rarity, mentions }] of found)
    if (mentions >= TOLD && rarity > 0) weights.set(`word:${stem}`, weightOf(mentions, rarity))
  return weights
}

/** The figure as a term: "figure:killed:9". */
export const figureTerm = ({ metric, object, value }: FigureClaim): string | null =>
  value.qualifier === "vague" || (value.min ?? value.max ?? 0) < TELLING_COUNT
    ? null
    : `figure:${object ?? metric}:${value.min ?? ""}-${value.max ?? ""}`

const placeRarity = (precision: Precision | null): number => (precision === null ? SOME_PLACE : PLACE_RARITY[precision])

const addClaim = (weights: Map<string, number>, claim: FigureClaim): void => {
  if (claim.status === "background") return
  const figure = figureTerm(claim)
  if (figure !== null) add(weights, figure, weightOf(1, FIGURE_RARITY))
  const { where, blamed } = claim
  if (where !== null)
    add(weights, `place:${where.entity ?? foldedKey(where.text)}`, weightOf(1, placeRarity(where.precision)))
  for (const mention of [blamed, claim.attribution.claimant])
    if (mention?.entity != null) add(weights, `actor:${mention.entity}`, weightOf(1, ACTOR_RARITY))
}

const addName = (weights: Map<string, number>, { entity, kind, precision, times }: Named): void =>
  add(weights, `${kind}:${entity}`, weightOf(times, kind === "actor" ? ACTOR_RARITY : placeRarity(precision)))

const headlineOf = (title: string | null): number => (title === null ? UNTITLED : wordsOf(fold(title).body).length)

/** True for the term of a known party or body. */
export const isParty = ({ term }: Term): boolean => term.startsWith("actor:")

const byTerm = (a: Term, b: Term): number => byUnit(a.term, b.term)

/** The terms that say most about what a report is about, by term ascending, with weights of unit length (four decimals) but for parties. */
export function termsOf(words: readonly Word[], { report, extraction, named }: Extracted): readonly Term[] {
  const weights = wordWeights(words, headlineOf(report.title))
  for (const name of named) addName(weights, name)
  for (const claim of extraction.claims) if (claim.kind === "figure") addClaim(weights, claim)
  const ordered = [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight || byTerm(a, b))
  const telling = ordered.filter(term => !isParty(term)).slice(0, KEPT)
  const length = Math.sqrt(telling.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return [...telling, ...ordered.filter(isParty).slice(0, PARTIES_KEPT)]
    .map(({ term, weight }) => ({ term, weight: Math.round((weight / length) * 10_000) / 10_000 }))
    .sort(byTerm)
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
