import { AGENCIES, FIRST_ON } from "../../languages/credits.ts"
import { wordsOf } from "./words.ts"

/** Credit lines stand within so many signs of a text's ends. */
const EDGE = 160

const SITE = /^[\s:"'(]*([\p{L}\p{N}][\p{L}\p{N}.\-_]*[\p{L}\p{N}])/u
const BRACKETED = /[([]([^()[\]]{2,40})[)\]]/gu

const phrase = (text: string): string => ` ${wordsOf(text).join(" ")} `

/** Where a credit may stand: the ends of the text, and what is in brackets anywhere. */
const creditPlaces = (folded: string): readonly string[] => [
  phrase(folded.slice(0, EDGE)),
  phrase(folded.slice(-EDGE)),
  ...[...folded.matchAll(BRACKETED)].map(([, inside = ""]) => phrase(inside)),
]

const AGENCY_PHRASES = AGENCIES.map(([form, key]) => [phrase(form), key] as const)

/** Keys of the agencies that a folded text credits, ascending. */
export function creditsOf(folded: string): readonly string[] {
  const places = creditPlaces(folded)
  const keys = AGENCY_PHRASES.flatMap(([form, key]) => (places.some(place => place.includes(form)) ? [key] : []))
  return [...new Set(keys)].sort()
}

/** Sites that a folded text says it was first published on, ascending. */
export function firstPublishedOn(folded: string): readonly string[] {
  const sites = FIRST_ON.flatMap(lead => {
    const at = folded.indexOf(lead)
    const [, site] = at < 0 ? [] : (SITE.exec(folded.slice(at + lead.length)) ?? [])
    return site === undefined ? [] : [site]
  })
  return [...new Set(sites)].sort()
}
