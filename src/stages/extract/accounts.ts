import type { Analysis } from "../../languages/analysis.ts"
import { OPEN } from "../../languages/quotation.ts"
import { plays, type Run } from "../../languages/token.ts"
import { bracketedTitle } from "./bracketed-title.ts"
import { speaks } from "./cue.ts"
import { isCapital, isDeterminer, maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { isPaper, published } from "./published.ts"
import { matchingQuote } from "./quotes.ts"
import { signedTitle } from "./signed-title.ts"
import { heldBy } from "./speaker-behind.ts"
import type { Speech } from "./speech.ts"
import { firstSign } from "./words.ts"

/** Sentences that are somebody's, by a sentence before them that says so. */
export interface Given {
  readonly cue: Run
  readonly content: Run
  readonly by: ReturnType<typeof heldBy>
}

/** "Statement by X, director of Y:", at the head of the body: what follows is all of the statement, to the end of its quotation or of the text. */
function headed(analysis: Analysis, sentence: Run): Given | null {
  const { tokens, lines } = analysis
  const first = isDeterminer(tokens[sentence.from]) ? sentence.from + 1 : sentence.from
  const by = isPaper(tokens[first]) ? [1, 2, 3].map(i => first + i).find(at => plays(tokens[at], "by")) : undefined
  const colon = firstSign(tokens, sentence, ":")
  const name = by === undefined || colon === null || colon <= by ? null : nounPhraseAt(analysis, by + 1, colon)
  if (!name || colon === null || !maySpeak(analysis, name)) return null
  let from = colon + 1
  while (tokens[from]?.kind === "break") from++
  const to = (tokens[from]?.text === OPEN ? matchingQuote(tokens, from) : null) ?? lines.at(-1)?.to ?? tokens.length
  return { cue: { from: first, to: name.from }, content: { from, to }, by: heldBy(analysis, name, colon) }
}

/** "This is a summary of what was said by X": the text is what X said. */
function summed(analysis: Analysis, { from, to }: Run): Given | null {
  const { tokens } = analysis
  if (!plays(tokens[from], "this")) return null
  const at = tokens.findIndex((token, i) => i > from && i < to && speaks(token, "verb") && plays(tokens[i + 1], "by"))
  const name = at < 0 ? null : nounPhraseAt(analysis, at + 2, to)
  if (!name || !maySpeak(analysis, name) || !isCapital(analysis, tokens[name.from])) return null
  return { cue: { from: at, to: at + 2 }, content: { from: 0, to: tokens.length }, by: heldBy(analysis, name, to) }
}

/** How many sentences from the beginning on may tell whose the whole text is. */
const HEAD = 4

/** Whose the sentences are behind one that tells of a document, of a statement, or of a summary of what somebody said. */
export function accounts(analysis: Analysis): Speech[] {
  const title = bracketedTitle(analysis)
  if (analysis.pack.subject !== "before") return title ? [spoken(title)] : []
  return analysis.sentences.flatMap((sentence, i): Speech[] => {
    const whole = i < HEAD ? (headed(analysis, sentence) ?? summed(analysis, sentence)) : null
    const given =
      (i === 0 ? (title ?? signedTitle(analysis)) : null) ??
      whole ??
      (i > 0 || analysis.report.title === null ? published(analysis, sentence) : null)
    return given ? [spoken(given)] : []
  })
}

/** What is somebody's by the words around it. */
function spoken({ cue, content, by: { name, office } }: Given): Speech {
  const how = { mode: "reports", direct: false, carried: false, forward: true, said: null } as const
  return { cue, content, speaker: name, role: office, origin: name, via: [], ...how }
}
