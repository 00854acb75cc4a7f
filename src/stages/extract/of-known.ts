import { plays, readingThat } from "../../languages/token.ts"
import { isReported } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { isCapital } from "./noun-phrases.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"
import { isComma } from "./words.ts"

/** "(9 were killed,) many of them elderly", "(9 were killed.) Many victims lie there": some of those who were counted, and no kind. */
export function isKnownFew(
  { analysis: { pack }, told, out }: Scan,
  { value, noun, metric, population, ofThem }: Counted,
  inParts: boolean,
  trigger: Trigger | null,
): boolean {
  if (pack.subject !== "before" || value.qualifier !== "vague" || value.max !== FEW || population) return false
  if (ofThem || inParts) return noun === "none" && !trigger
  return noun === "weak" && metric === "killed" && [...told, ...out].some(draft => draft.metric === metric)
}

/** The most that a vague word of some stands for. */
const FEW = 9

/** Longest name of a speaker, in tokens. */
const NAME = 5

/** "(Nine died,) said So-and-so, a neighbour": what the one who speaks is. */
function isApposed({ analysis }: Scan, { from, value }: Counted): boolean {
  const { tokens } = analysis
  if (value.max !== 1 || !isComma(tokens[from - 1])) return false
  let at = from - 2
  while (at > from - 2 - NAME && isCapital(analysis, tokens[at])) at--
  return at < from - 2 && readingThat(tokens[at], s => s.says !== undefined && s.cue === "verb") !== undefined
}

/** How far behind the first of his words his verb may stand, in tokens. */
const VERB_WITHIN = 2

/** "(..., residents and) a lawmaker said": those of whom nothing more is told than that they said it. */
function haveSaid({ analysis: { tokens, dates } }: Scan, { metric, object, to }: Counted): boolean {
  if (metric !== null || object !== null) return false
  for (let at = to; at <= to + VERB_WITHIN; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (isReported(token))
      return next?.kind !== "word" || plays(next, "time", "in") || dates.some(({ from }) => from === at + 1)
    if (token?.kind !== "word" || token.readings.some(r => r.lexeme.part !== "noun")) return false
  }
  return false
}

/** Those who speak, and not those of whom they tell. */
export const isSpeakers = (scan: Scan, phrase: Counted): boolean =>
  scan.analysis.pack.subject === "before" && (isApposed(scan, phrase) || haveSaid(scan, phrase))
