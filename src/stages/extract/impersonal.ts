import type { Analysis } from "../../languages/analysis.ts"
import type { Reading } from "../../languages/sense.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { cueOf, heldBy } from "./speaker-behind.ts"
import { isComma, isDocument } from "./words.ts"

/** "It", which stands for what is said. */
const isIt = (token: Token | undefined): boolean =>
  plays(token, "pronoun") &&
  readingThat(token, (_, r) => r.number === "singular" && r.gender === undefined) !== undefined

/** Whose a document is that somebody has made or issued: "the statement made by X", "a report of X"; null where it is not told. */
function ownerIn(analysis: Analysis, document: number, end: number): Run | null {
  const { tokens } = analysis
  for (let at = document + 1; at < end; at++) {
    if (!plays(tokens[at], "by", "from")) continue
    const name = nounPhraseAt(analysis, at + 1, end)
    return name && maySpeak(analysis, name) ? name : null
  }
  return null
}

/** "In the statement made by the ministry, it was noted that": whose the statement is says it, or else whoever spoke last. */
export function impersonal(analysis: Analysis, sentence: Run, at: number, reading: Reading): Cue | null {
  const { tokens } = analysis
  if (!plays(tokens[at + 1], "that") || !isIt(tokens[at - 2]) || !plays(tokens[sentence.from], "in")) return null
  const comma = at - 3
  const document = tokens.findIndex((token, i) => i > sentence.from && i < comma && isDocument(token))
  if (document < 0 || !isComma(tokens[comma])) return null
  const owner = ownerIn(analysis, document, comma)
  const holder = owner && heldBy(analysis, owner, comma)
  return {
    ...cueOf(at, reading),
    speaker: holder?.name ?? null,
    role: holder?.office ?? null,
    dropped: owner === null,
    contentFrom: at + 2,
    clauseFrom: sentence.from,
  }
}
