import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { attackReading } from "./attack-reading.ts"
import { leadOf } from "./place-links.ts"
import type { Placed } from "./places.ts"
import { runFrom } from "./runs.ts"
import { isComma } from "./words.ts"

/** "Its seat", "a seat": a noun for a house, with nothing attached before it but "and". */
const isHouse = (token: Token | undefined, pronoun: boolean): boolean =>
  readingThat(
    token,
    (s, r) =>
      s.counts?.object === "building" &&
      !!r.pronoun === pronoun &&
      r.before.every(each => each === "and") &&
      r.lexeme.part === "noun",
  ) !== undefined

/** "And its", ", its", "whose": what is told of somebody aside. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (_, r) => r.before[0] === "and") !== undefined ||
  isComma(tokens[at - 1]) ||
  plays(tokens[at - 1], "relative")

/** "Whose seat is X", "that has its seat in X": where somebody works who tells of it. */
const isSeat = (tokens: readonly Token[], { from, to, link }: Placed): boolean =>
  (link === null && isHouse(tokens[from - 1], true) && isAside(tokens, from - 1)) ||
  (link === "from" && isHouse(tokens[to], false))

const isCountry = ({ names }: Analysis, { from, precision }: Placed): boolean =>
  precision === "country" || runFrom(names, from)?.precision === "country"

/** Forces, fighters, a body. */
const isForce = (token: Token | undefined): boolean =>
  readingThat(token, s => s.counts?.population !== undefined || s.head === "body" || s.head === "armed") !== undefined

/** "X launched raids", "forces that X trained": a verb of doing right before a country is its own. */
function isSubject({ tokens, pack }: Analysis, { from }: Placed): boolean {
  const verb = readingThat(tokens[from - 1], (_, r) => r.lexeme.part === "verb" && r.voice !== "passive")
  // "The coalition that X leads": any verb that has its object with it.
  if (!verb)
    return (
      plays(tokens[from - 2], "relative") &&
      (isForce(tokens[from - 3]) || isForce(tokens[from - 4])) &&
      pack.words(tokens[from - 1]?.text ?? "").some(({ lexeme, pronoun }) => lexeme.part === "verb" && pronoun)
    )
  if (verb.pronoun)
    return isForce(tokens[from - 2]) || (plays(tokens[from - 2], "relative") && isForce(tokens[from - 3]))
  return attackReading(tokens[from - 1])?.lexeme.part === "verb"
}

/**
 * Whether a name of a place is told of as somebody who takes part, or as where somebody has his seat: "fighters loyal to Xia", "together
 * with Xia", "forces that Xia trained", "the group, whose seat is Xtown".
 */
export function isParty(analysis: Analysis, place: Placed): boolean {
  const { tokens, pack } = analysis
  if (pack.subject !== "after") return false
  if (isSeat(tokens, place)) return true
  if (!isCountry(analysis, place) || (place.link !== null && place.link !== "in")) return false
  const { from } = place
  if (place.link === "in") return plays(leadOf(tokens, from), "belonging")
  const along = plays(tokens[from - 1], "along")
  return along || isSubject(analysis, place)
}
