import type { Analysis } from "../../languages/analysis.ts"
import type { Line } from "../../languages/layout.ts"
import { plays, type Run, type Token } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { behindMark } from "./headlines.ts"
import { firstSign, isDocument, isSign } from "./words.ts"

/** How far before a colon a word may stand that says what it leads to, in tokens. */
const NEAR = 4

/** How many words a label before its number may have, in tokens. */
const LABEL = 3

/** A report or a toll is told, which somebody has given out, or how it is divided, and not what has happened. */
export const givesOut = ({ tokens }: Analysis, { from, to }: Run): boolean =>
  tokens.slice(from, to).some(token => plays(token, "toll", "divides") || isDocument(token))

/** Words right before a colon say that something follows. */
export const leads = (tokens: readonly Token[], colon: number): boolean =>
  tokens.slice(Math.max(0, colon - NEAR), colon).some(token => plays(token, "follows"))

/** "Following is the text of the statement:" */
const isWhole = (tokens: readonly Token[], colon: number): boolean =>
  isDocument(tokens[colon - 1]) && leads(tokens, colon)

/** "Civilians: 126": a line that says before a colon whom its number counts. */
const isLabelled = ({ tokens }: Analysis, { from, to }: Line): boolean => {
  const colon = tokens.slice(from, Math.min(from + LABEL + 1, to)).findIndex(token => isSign(token, ":"))
  return colon > 0 && tokens[from + colon + 1]?.kind === "number"
}

/** An item of a list: a line with a mark, a number or a label and a colon before its words. */
export const isItem = (analysis: Analysis, line: Line): boolean =>
  line.kind === "item" ||
  isLabelled(analysis, line) ||
  analysis.tokens[line.from]?.kind === "number" ||
  behindMark(analysis, line) > line.from

/**
 * Where what a sentence leads to ends, if a colon closes it: with the last item of the list below it, or with the text where a whole
 * one is announced; with the next line where the sentence has said nothing yet. Null where no such line follows.
 */
export function endBelow(analysis: Analysis, sentence: Run, unsaid: boolean): number | null {
  const { tokens, lines } = analysis
  const colon = sentence.to - 1
  const first = lines.findIndex(line => line.from >= sentence.to)
  if (first < 0 || !isSign(tokens[colon], ":")) return null
  if (isWhole(tokens, colon)) return tokens.length
  let end = unsaid ? (lines[first]?.to ?? null) : null
  for (const line of lines.slice(first)) {
    if (!isItem(analysis, line)) break
    end = line.to
  }
  return end
}

/** "X told the dead as follows:", "X published its report, and in it:": a list or a text that its sentence's subject gives. */
export function listed({ tokens }: Analysis, sentence: Run): Cue | null {
  const at = firstSign(tokens, sentence, ":")
  if (at === null) return null
  const ends = at === sentence.to - 1
  const said = tokens.slice(sentence.from, at)
  const told = leads(tokens, at) || (ends && said.some(token => isDocument(token) || plays(token, "follows")))
  return told
    ? {
        run: { from: at, to: at + 1 },
        mode: "reports",
        speaker: null,
        role: null,
        dropped: true,
        form: null,
        via: [],
        direction: "forward",
        contentFrom: at + 1,
        clauseFrom: at,
        independent: true,
        hanging: true,
      }
    : null
}
