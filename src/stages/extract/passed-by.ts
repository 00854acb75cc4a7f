import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run, readingThat } from "../../languages/token.ts"
import type { Cue } from "./cue.ts"
import { maySpeak, nounPhraseAt } from "./noun-phrases.ts"
import { isComma } from "./words.ts"

/** "(X said,) quoted by Y", "(according to X) cited by Y": who is named behind has passed it on. */
export function passedBy(analysis: Analysis, sentence: Run, cue: Cue): Cue {
  const { tokens } = analysis
  if (cue.direction !== "backward" || cue.via.length > 0) return cue
  const first = isComma(tokens[cue.run.to]) ? cue.run.to + 1 : cue.run.to
  const at = plays(tokens[first], "as said") ? first + 1 : first
  const quotes = readingThat(tokens[at], (s, r) => s.says === "quotes" && r.voice === "either") !== undefined
  const name = quotes && plays(tokens[at + 1], "by") ? nounPhraseAt(analysis, at + 2, sentence.to) : null
  return name && maySpeak(analysis, name)
    ? { ...cue, via: [name], run: { from: cue.run.from, to: name.to }, contentFrom: name.to }
    : cue
}

/** Where "quoted by" begins behind a comma. */
export const isPassedOn = ({ tokens }: Analysis, comma: number): boolean =>
  isComma(tokens[comma]) &&
  plays(tokens[comma + 2], "by") &&
  readingThat(tokens[comma + 1], (s, r) => s.says === "quotes" && r.voice === "either") !== undefined
