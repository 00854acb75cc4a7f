import type { Analysis } from "../../../languages/analysis.ts"
import type { Run } from "../../../languages/token.ts"
import type { Speech } from "../speech.ts"
import { isSign } from "../words.ts"

/** Most items that a statement may have, with what stands between. */
const LONGEST = 24

/** "1-", "2)", "-", "first:": a sentence that is one point of a list. */
export function isItem({ tokens, pack }: Analysis, run: Run): boolean {
  const [first, second] = [tokens[run.from], tokens[run.from + 1]]
  const numbered = first?.kind === "number" && /^\d{1,2}$/.test(first.text) && isSign(second, "-", ")", ".", ":", "/")
  const bullet = isSign(first, "-", "•", "*", "–", "·", "▪", "●")
  const told = pack.undertakings(first?.text ?? "").some(r => r.lexeme.sense.turn === "item")
  return numbered || bullet || (told && isSign(second, ":", ",", "-"))
}

/** A number that the stop behind it has cut off from its point. */
const isNumberAlone = ({ tokens }: Analysis, run: Run): boolean =>
  run.to - run.from <= 2 && tokens[run.from]?.kind === "number"

/** The sentences that are points of one list with a sentence, and the speech of the one that opens the list; null where it is none. */
export interface Listed {
  readonly first: number
  readonly issuer: Speech | null
}

/** The list that a sentence is a point of. */
export function listOf(analysis: Analysis, sentence: number, spoken: readonly Speech[]): Listed | null {
  const { sentences } = analysis
  const item = (i: number): boolean => {
    const run = sentences[i]
    return run !== undefined && (isItem(analysis, run) || isNumberAlone(analysis, run))
  }
  const before = sentences[sentence - 1]
  if (!item(sentence) && !(before && isNumberAlone(analysis, before))) return null
  let first = sentence
  for (let i = sentence; i >= Math.max(0, sentence - LONGEST); i--) {
    if (item(i)) first = i
    else if (!item(i - 1)) break
  }
  const lead = sentences[first - 1]
  const issuer = lead ? (spoken.findLast(({ cue }) => cue.from >= lead.from && cue.from < lead.to) ?? null) : null
  return { first, issuer }
}
