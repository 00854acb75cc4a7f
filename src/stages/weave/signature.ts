import { fold } from "../../languages/fold.ts"
import type { Extracted } from "../../model/archive.ts"
import { byUnit } from "../../model/order.ts"
import { versionOf } from "../../model/report.ts"
import type { Signature } from "../../model/story.ts"
import type { Term } from "../../model/term.ts"
import { creditsOf, firstPublishedOn } from "./credits.ts"
import { ascending, fnv1a, named } from "./hashes.ts"
import { dayNumber } from "./moments.ts"
import { sketchOf } from "./shingles.ts"
import { isParty, termsOf } from "./terms.ts"
import { wordsOf } from "./words.ts"

/** Terms, the heaviest, that a report can be found by. */
const TERM_KEYS = 26
/** Parties that a report can be found by besides, in another language too. */
const PARTY_KEYS = 3
/** Shingles that a report can be found by: those of smallest hash, so that copies have some in common. */
const TEXT_KEYS = 34

/** Units of a word that a report can be found by: no index takes a word of any length. */
const LONGEST_KEY = 200

/** Splits a folded text: what is outside quotations and what is inside by turns. */
const QUOTATION = /"([^"\n]{20,600})"/u
/** A shorter quotation may be a set phrase. */
const QUOTED_WORDS = 6

/** A stretch of a text, in words. */
interface Stretch {
  readonly words: readonly string[]
  readonly quoted: boolean
}

const stretchesIn = (folded: string): readonly Stretch[] =>
  folded.split(QUOTATION).map((part, i) => ({ words: wordsOf(part), quoted: i % 2 === 1 }))

const quotesIn = (stretches: readonly Stretch[]): readonly number[] =>
  ascending(
    stretches
      .filter(({ words, quoted }) => quoted && words.length >= QUOTED_WORDS)
      .map(({ words }) => fnv1a(words.join(" "))),
  )

const heaviest = (terms: readonly Term[]): readonly string[] => {
  const ordered = terms
    .filter(({ term }) => term.length <= LONGEST_KEY)
    .toSorted((a, b) => b.weight - a.weight || byUnit(a.term, b.term))
  const telling = ordered.filter(term => !isParty(term)).slice(0, TERM_KEYS)
  return [...telling, ...ordered.filter(isParty).slice(0, PARTY_KEYS)].map(({ term }) => term)
}

/** What weaving will know a report by: pure, made once when the report gets its sequence number. */
export function signatureOf(seq: number, extracted: Extracted): Signature {
  const { report } = extracted
  const folded = fold(report.text).body
  const stretches = stretchesIn(folded)
  const words = stretches.flatMap(each => each.words)
  const { sketch, quoted } = sketchOf(
    words,
    stretches.flatMap(each => each.words.map(() => each.quoted)),
  )
  const terms = termsOf(words, extracted)
  const keys = [
    `report:${report.id}`,
    ...heaviest(terms),
    ...ascending(sketch)
      .slice(0, TEXT_KEYS)
      .map(hash => `text:${named(hash)}`),
  ]
  return {
    seq,
    version: versionOf(report),
    report: report.id,
    outlet: report.outlet,
    language: report.language,
    day: dayNumber(report.published),
    keys: [...new Set(keys)].sort(),
    terms,
    sketch,
    quoted,
    quotes: quotesIn(stretches),
    credits: creditsOf(folded),
    firstOn: firstPublishedOn(folded),
  }
}
