import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Given } from "./accounts.ts"
import { cuesOf } from "./cues.ts"
import { maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { heldBy } from "./speaker-behind.ts"
import { isSign } from "./words.ts"

/** How far behind the verb the document may stand that somebody gives out, in tokens. */
const GIVEN_WITHIN = 8

/** A noun for a document. */
export const isPaper = (token: Token | undefined): boolean =>
  readingThat(token, (s, r) => s.head === "document" && r.lexeme.part === "noun") !== undefined

/** "Issued", "published", "released": a verb of giving out, which says nothing by itself. */
const givesOut = (token: Token): boolean =>
  plays(token, "publishes") ||
  readingThat(
    token,
    (s, { lexeme: { part }, tense }) =>
      part === "verb" &&
      tense === "past" &&
      (s.happening?.metric === "released" || (s.says === "reports" && !!s.clause)),
  ) !== undefined

/** Where the sentences behind one end that nobody else is named to tell, within its paragraph. */
function untilOthers(analysis: Analysis, sentence: Run): number {
  const line = analysis.lines.find(({ from, to }) => from <= sentence.from && sentence.to <= to)
  let end = sentence.to
  for (const next of analysis.sentences) {
    if (next.from < sentence.to || next.from >= (line?.to ?? 0)) continue
    if (cuesOf(analysis, next).some(({ speaker }) => speaker !== null)) return end
    end = next.to
  }
  return end
}

/** "The ministry issued its daily report on Monday. 9 people ...": the sentences behind are what the document says. */
export function published(analysis: Analysis, sentence: Run): Given | null {
  const { tokens, quantities } = analysis
  const verb = sentence.from + tokens.slice(sentence.from, sentence.to).findIndex(givesOut)
  const counts = quantities.some(each => each.counts && each.from >= sentence.from && each.from < sentence.to)
  if (verb <= sentence.from || counts || isSign(tokens[sentence.to - 1], ":")) return null
  const name = nounPhraseAt(analysis, sentence.from, verb)
  const document = tokens.slice(verb + 1, Math.min(verb + GIVEN_WITHIN, sentence.to)).some(isPaper)
  if (!document || name?.to !== verb || !maySpeak(analysis, name)) return null
  const to = untilOthers(analysis, sentence)
  return to > sentence.to
    ? { cue: { from: verb, to: verb + 1 }, content: { from: sentence.to, to }, by: heldBy(analysis, name, verb) }
    : null
}
