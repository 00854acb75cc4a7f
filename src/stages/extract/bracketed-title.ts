import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Given } from "./accounts.ts"
import { holderOf } from "./holders.ts"
import { nounPhraseAt } from "./noun-phrases.ts"
import { phraseFrom } from "./phrases.ts"
import { heldBy } from "./speaker-behind.ts"
import { isSign } from "./words.ts"

/** Longest name in the brackets, in tokens. */
const LONGEST = 6

const isSource = (token: Token | undefined): boolean =>
  readingThat(token, ({ head }) => head === "source") !== undefined

/** A source, a body, an office or a force by its noun; "witness" alone is spelled as a call on the reader to see. */
const isTeller = (tokens: readonly Token[], { from, to }: Run): boolean =>
  readingThat(tokens[from], ({ head }) => head !== undefined && head !== "medium" && head !== "document") !==
    undefined && !(to - from === 1 && isSource(tokens[from]) && !tokens[from]?.definite && !isSeveral(tokens[from]))

const isSeveral = (token: Token | undefined): boolean =>
  readingThat(token, (s, { number }) => s.head === "source" && number === "plural") !== undefined

/** "The movement of X (Y)": another name of a party that stands right before. */
const isAlias = (tokens: readonly Token[], open: number, name: Run): boolean =>
  !isSource(tokens[name.from]) &&
  (tokens[open - 1]?.known === "actor" || tokens[open - 1]?.named?.kind === "organization")

/** "Nine killed in X (medical source)": who stands in the brackets that a title ends with has told it. */
export function bracketedTitle(analysis: Analysis): Given | null {
  const { tokens, sentences, report, pack } = analysis
  const title = sentences[0]
  if (report.title === null || !title) return null
  let close = title.to - 1
  while (close > title.from && tokens[close]?.kind === "break") close--
  if (!isSign(tokens[close], ")")) return null
  let open = close - 1
  while (open > title.from && open >= close - LONGEST && !isSign(tokens[open], "(")) open--
  if (open <= title.from || !isSign(tokens[open], "(")) return null
  const english = pack.subject === "before"
  const name = english ? nounPhraseAt(analysis, open + 1, close) : phraseFrom(tokens, open + 1, close, { sure: true })
  if (name?.from !== open + 1 || name.to !== close || !isTeller(tokens, name) || isAlias(tokens, open, name))
    return null
  const holder = english ? null : holderOf(tokens, name, close)
  return {
    cue: { from: open, to: close + 1 },
    content: { from: title.from, to: open },
    by: english
      ? heldBy(analysis, name, close)
      : { name: holder?.name ?? name, office: holder?.office ?? null, after: close },
  }
}
