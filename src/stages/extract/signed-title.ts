import type { Analysis } from "../../languages/analysis.ts"
import { readingThat, type Token } from "../../languages/token.ts"
import type { Given } from "./accounts.ts"
import { nounPhraseAt } from "./noun-phrases.ts"
import { heldBy } from "./speaker-behind.ts"
import { isSign } from "./words.ts"

/** Longest name behind the mark that ends a title, in tokens. */
const LONGEST = 6

/** A body, an office or a source, or a party that is known. */
const isParty = (token: Token): boolean =>
  token.known === "actor" ||
  readingThat(token, ({ head }) => head === "body" || head === "office" || head === "source" || head === "armed") !==
    undefined

/** "Nine killed in X: health ministry", "... - rights group": who a title ends with, behind a colon or a dash, has told it. */
export function signedTitle(analysis: Analysis): Given | null {
  const { tokens, sentences, report } = analysis
  const title = sentences[0]
  if (report.title === null || !title) return null
  for (let at = title.to - 2; at > Math.max(title.from, title.to - LONGEST); at--) {
    const apart = tokens[at - 1]?.end !== tokens[at]?.start
    if (!isSign(tokens[at], ":") && !(apart && isSign(tokens[at], "-", "–", "—"))) continue
    const name = nounPhraseAt(analysis, at + 1, title.to)
    const whole = name?.to === title.to && tokens.slice(name.from, name.to).some(isParty)
    if (!name || !whole) return null
    return {
      cue: { from: at, to: at + 1 },
      content: { from: title.from, to: at },
      by: heldBy(analysis, name, title.to),
    }
  }
  return null
}
