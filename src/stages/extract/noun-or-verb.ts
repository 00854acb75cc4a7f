import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isCapital, isDeterminer, nounPhraseBefore } from "./noun-phrases.ts"
import { isArticle, isComma, isPerson, isSign } from "./words.ts"

/** "X reports that", "the ministry states.": a plain form that is a noun as well, where what stands around it says that it reports. */
export const isSaidAfterAll = (analysis: Analysis, at: number): boolean =>
  (saysThat(analysis, at) ||
    isSaidByName(analysis, at) ||
    isSaidByMany(analysis, at) ||
    isSign(analysis.tokens[at + 1], ".", ":") ||
    isSetOff(analysis, at)) &&
  !isHeading(analysis, at) &&
  !isCounted(analysis, at)

/** "In two states", "in northern states": a noun that a number or a side stands before. */
const isCounted = ({ tokens, quantities }: Analysis, at: number): boolean =>
  plays(tokens[at - 1], "beside") || quantities.some(({ to }) => to === at)

/** "Authorities report that": several who speak, and no "a police report that". */
const saysThat = (analysis: Analysis, at: number): boolean => {
  const { tokens } = analysis
  if (!plays(tokens[at + 1], "that")) return false
  let subject = at - 1
  while (isArticle(tokens[subject]) && !readingThat(tokens[subject], (_, r) => r.before.includes("the"))) subject--
  const before = tokens[subject - 1]
  const one = isArticle(before) && readingThat(before, (_, r) => r.before.includes("the")) === undefined
  const many = readingThat(tokens[subject], (_, r) => r.number === "plural") !== undefined
  const opening = isDeterminer(tokens[nounPhraseBefore(analysis, 0, at)]) && isOneBody(analysis, at)
  return (many && !one) || ((isCapital(analysis, tokens[subject]) || opening) && isSingular(tokens[at]))
}

/** "Authorities report the arrival of", "partners report nine deaths": several who may speak right before it, and what they tell right behind. */
function isSaidByMany(analysis: Analysis, at: number): boolean {
  const { tokens, quantities } = analysis
  const many = readingThat(tokens[at - 1], (s, r) => s.head !== undefined && r.number === "plural") !== undefined
  return many && (isDeterminer(tokens[at + 1]) || quantities.some(({ from, counts }) => counts && from === at + 1))
}

const isSingular = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && r.number === "singular") !== undefined

/** "So-and-so reports one killed", "the network counts nine dead": a name of two words or one body before the verb, and a number right behind it; "which claims". */
const isSaidByName = (analysis: Analysis, at: number): boolean => {
  const { tokens, quantities } = analysis
  if (!isSingular(tokens[at])) return false
  const subject = isArticle(tokens[at - 1]) ? at - 2 : at - 1
  const named = isCapital(analysis, tokens[subject]) && isCapital(analysis, tokens[subject - 1])
  return (
    ((named || isOneBody(analysis, at)) && quantities.some(({ from }) => from === at + 1)) ||
    plays(tokens[at - 1], "relative")
  )
}

/** A body or a source in the singular in the noun phrase that ends before a verb. */
function isOneBody(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis
  return tokens
    .slice(nounPhraseBefore(analysis, 0, at), at)
    .some(token =>
      readingThat(
        token,
        (s, r) =>
          (s.head === "body" || s.head === "armed" || s.head === "source" || s.head === "medium") &&
          r.number === "singular",
      ),
    )
}

/** "..., So-and-so reports, ...": one name between commas with the verb behind it. */
const isSetOff = (analysis: Analysis, at: number): boolean => {
  const { tokens } = analysis
  let from = at - 1
  while (isCapital(analysis, tokens[from])) from--
  return isSingular(tokens[at]) && isComma(tokens[at + 1]) && from < at - 1 && isComma(tokens[from])
}

/** "Key points:": a line of a capital and a plural noun, and nobody who says it. */
const isHeading = ({ tokens, lines }: Analysis, at: number): boolean =>
  isSign(tokens[at + 1], ":") &&
  lines.some(({ to }) => to === at + 2) &&
  !(isPerson(tokens[at - 1]) || tokens[at - 1]?.known || readingThat(tokens[at - 1], s => s.head !== undefined))
