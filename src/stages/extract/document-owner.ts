import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import { isCapital, isDeterminer, maySpeak } from "./noun-phrases.ts"
import { isDocument } from "./words.ts"

/** "Osk Watch's latest report", "the latest figures from the agency", "a study by X": whose the document is; null where the phrase names nobody or no document. */
export function documentOwner(analysis: Analysis, { from, to }: Run): Run | null {
  const { tokens } = analysis
  if (isDocument(tokens[to - 1]))
    for (let at = to - 2; at >= from; at--)
      if (tokens[at]?.text.endsWith("'s"))
        return isCapital(analysis, tokens[at]) ? spoken(analysis, { from, to: at + 1 }) : null
  for (let at = from; at < to - 2; at++)
    if (isDocument(tokens[at]) && plays(tokens[at + 1], "from", "by"))
      return spoken(analysis, { from: isDeterminer(tokens[at + 2]) ? at + 3 : at + 2, to })
  return null
}

/** "The figures released by the ministry (show)": who gave out the document that a phrase begins with; null where nobody did. */
export function releasedBy(analysis: Analysis, { from, to }: Run): Run | null {
  const { tokens } = analysis
  for (let at = from; at < to - 3; at++)
    if (isDocument(tokens[at]) && isParticiple(tokens[at + 1]) && plays(tokens[at + 2], "by"))
      return spoken(analysis, { from: isDeterminer(tokens[at + 3]) ? at + 4 : at + 3, to })
  return null
}

const isParticiple = (token: Token | undefined): boolean =>
  readingThat(token, (_, r) => r.lexeme.part === "verb" && r.voice !== "active" && r.tense === "past") !== undefined

const spoken = (analysis: Analysis, name: Run): Run | null =>
  name.to > name.from && maySpeak(analysis, name) && !isPlace(analysis.tokens[name.to - 1]) ? name : null

/** "The latest figures from the province": where they are from, and not whose they are. */
const isPlace = (token: Token | undefined): boolean =>
  token?.known === "place" || readingThat(token, s => s.place !== undefined && s.head === undefined) !== undefined

/** "Our figures", at the document's first word: what the outlet has counted itself. */
export const isOutletsDocument = ({ tokens }: Analysis, { from, to }: Run): boolean =>
  isDocument(tokens[to - 1]) && readingThat(tokens[from - 1], (_, r) => r.pronoun && r.self === true) !== undefined
