import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { hasAttached, linkOf } from "./place-links.ts"
import { counted, headAt, isAttached, isName, placeNamed } from "./place-names.ts"
import { isSign } from "./words.ts"

const isNamedPlace = (analysis: Analysis, at: number): boolean => placeNamed(analysis, at) !== undefined

/** A known place, or a head with a name, that an attached "in" leads to: "X in the province of Y". */
const holds = (analysis: Analysis, at: number): boolean =>
  hasAttached(analysis, at, "with") &&
  ((readingThat(analysis.tokens[at], s => s.role === "beside") !== undefined && isNamedPlace(analysis, at + 1)) ||
    analysis.tokens[at]?.known === "place" ||
    (placeNamed(analysis, at)?.entity ?? null) !== null ||
    (headAt(analysis.tokens[at]) !== undefined &&
      (placeNamed(analysis, at) ?? placeNamed(analysis, at + 1)) !== undefined))

/** Nothing, a stop or a line's end stands there. */
export const opensLine = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "break" || isSign(token, ".")

/** A word with the article that a list of places has and the whole lexicon has not, put behind "in", or named by its event and held by another place. */
export const listedAt = (analysis: Analysis, at: number): Run | null => {
  const token = analysis.tokens[at]
  return token?.known === "place" &&
    token.definite === true &&
    token.readings.length === 0 &&
    (plays(analysis.tokens[at - 1], "in") || (linkOf(analysis, at) === "in" && holds(analysis, at + 1))) &&
    analysis.pack.words(token.text).length === 0
    ? { from: at, to: at + 1 }
    : null
}

/** A word that may go on a name, with nothing attached before it. */
const isBare = (token: Token | undefined): token is Token =>
  token?.kind === "word" && !token.definite && !isAttached(token) && token.text.length > 2

/** "Capital of the province": what a town is, of a head for larger places; whatever the word before it means else, it is of the town's name. */
const isSeatOf = (tokens: readonly Token[], at: number): boolean =>
  readingThat(tokens[at], (s, r) => s.place === "city" && r.before.length === 0) !== undefined &&
  readingThat(tokens[at + 1], s => s.place === "region" || s.place === "district") !== undefined

/** Words that nothing is known of, put in between "in" and where that lies: "in X, capital of the province", "in X north of Y". */
export function unknownAt(analysis: Analysis, at: number): Run | null {
  const { tokens, pack } = analysis
  const opens =
    isName(tokens, at) || (tokens[at]?.readings.length === 0 && isBare(tokens[at]) && isSeatOf(tokens, at + 2))
  if (pack.places || !opens || counted(analysis, at) || linkOf(analysis, at) !== "in") return null
  const goes = (token: Token | undefined): boolean =>
    isBare(token) &&
    token.readings.every(r => r.lexeme.part === "noun" && r.before.length === 0 && r.lexeme.sense.place === undefined)
  let to = at
  while (to - at < 3 && goes(tokens[to])) to++
  if (to > at && to - at < 3 && isBare(tokens[to]) && isSeatOf(tokens, to + 1)) to++
  const lies =
    holds(analysis, to) ||
    (isSign(tokens[to], ",") && plays(tokens[at - 1], "in") && opensLine(tokens[at - 2])) ||
    plays(tokens[to], "beside") ||
    readingThat(tokens[to], (s, r) => s.place === "city" && r.before.length === 0)
  return to > at && lies ? { from: at, to } : null
}

/** "In the quarter of liberation, in X": a town, a district or a quarter that is called by a common noun, where the text says what holds it. */
export function isCalled(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis
  const head = headAt(tokens[at])
  const place = head?.lexeme.sense.place
  const name = tokens[at + 1]
  return (
    (place === "city" || place === "district" || place === "neighbourhood") &&
    head?.before.includes("the") === false &&
    linkOf(analysis, at) === "in" &&
    name?.definite === true &&
    !isAttached(name) &&
    name.readings.length > 0 &&
    name.readings.every(
      ({ lexeme: { part, sense }, number, pronoun }) =>
        (part === "noun" || part === "adjective") &&
        number !== "plural" &&
        !pronoun &&
        (sense.means ?? sense.head ?? sense.counts) === undefined &&
        sense.role !== "attack",
    ) &&
    (plays(tokens[at + 2], "beside") || holds(analysis, at + 2) || plays(tokens[at + 2], "in"))
  )
}

/** How many words may lead from a place to how far it lies, and from there to what it lies away from. */
const FAR_WITHIN = 5

/** "(In) X, 150 km north of Y", "(in) X, which lies 150 km from Y": whatever else X may be called, of which it is told how far it lies from somewhere. */
export function farAt({ tokens, quantities, pack }: Analysis, at: number): Run | null {
  const token = tokens[at]
  const mayBe = token?.kind === "word" && (token.readings.length === 0 || isBare(token))
  const told = isSign(tokens[at + 1], ",") || plays(tokens[at + 1], "relative")
  if (pack.places || !plays(tokens[at - 1], "in", "to") || !told || !mayBe) return null
  const far = quantities.find(({ counts, from }) => !counts && from > at + 1 && from <= at + 1 + FAR_WITHIN)
  return far &&
    tokens.slice(at + 2, far.from).every(({ kind }) => kind === "word") &&
    tokens.slice(far.to, far.to + FAR_WITHIN).some(token => plays(token, "beside", "from", "quoting"))
    ? { from: at, to: at + 1 }
    : null
}
