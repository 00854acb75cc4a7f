import { type ReadWords, readWords } from "../../languages/read-words.ts"
import type { Extracted } from "../../model/archive.ts"
import { byUnit } from "../../model/order.ts"
import { versionOf } from "../../model/report.ts"
import type { Signature } from "../../model/story.ts"
import type { Term } from "../../model/term.ts"
import { creditsOf, firstPublishedOn } from "./credits.ts"
import { ascending, fnv1aOfWords, named, packed } from "./hashes.ts"
import { dayNumber } from "./moments.ts"
import { sketchOf } from "./shingles.ts"
import { isParty, termsOf } from "./terms.ts"

/** Terms, the heaviest, that a report can be found by. */
const TERM_KEYS = 26
/** Parties that a report can be found by besides, in another language too. */
const PARTY_KEYS = 3
/** Shingles that a report can be found by: those of smallest hash, so that copies have some in common. */
const TEXT_KEYS = 34

/** Units of a word that a report can be found by: no index takes a word of any length. */
const LONGEST_KEY = 200

/** A direct quotation in a folded text. */
const QUOTATION = /"[^"\n]{20,600}"/gu
/** A shorter quotation may be a set phrase. */
const QUOTED_WORDS = 6

/** Which words a quotation is of, from and to. */
type Quotation = readonly [from: number, to: number]

const quotationsIn = ({ body, starts }: ReadWords): readonly Quotation[] => {
  let at = 0
  const reach = (end: number): number => {
    while ((starts[at] ?? end) < end) at++
    return at
  }
  return Array.from(body.matchAll(QUOTATION), ({ 0: quotation, index }) => [
    reach(index),
    reach(index + quotation.length),
  ])
}

const quotesIn = ({ words }: ReadWords, quotations: readonly Quotation[]): readonly number[] =>
  ascending(
    quotations
      .filter(([from, to]) => to - from >= QUOTED_WORDS)
      .map(([from, to]) => fnv1aOfWords(words, from, to - from)),
  )

const whetherQuoted = ({ words }: ReadWords, quotations: readonly Quotation[]): readonly boolean[] => {
  const flags = new Array<boolean>(words.length).fill(false)
  for (const [from, to] of quotations) flags.fill(true, from, to)
  return flags
}

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
  const read = readWords(report.text)
  const { body: folded, words } = read
  const quotations = quotationsIn(read)
  const { sketch, quoted } = sketchOf(words, whetherQuoted(read, quotations))
  const terms = termsOf(words, extracted)
  const keys = [
    `report:${report.id}`,
    ...heaviest(terms),
    ...Array.from(packed(sketch).subarray(0, TEXT_KEYS), hash => `text:${named(hash)}`),
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
    quotes: quotesIn(read, quotations),
    credits: creditsOf(folded),
    firstOn: firstPublishedOn(folded),
  }
}
