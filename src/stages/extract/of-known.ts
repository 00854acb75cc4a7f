import { readingThat } from "../../languages/token.ts"
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

/** Longest name of a speaker, in tokens. */
const NAME = 5

/** "(Nine died,) said So-and-so, a neighbour": what the one who speaks is. */
export function isSpeakers({ analysis }: Scan, { from, value }: Counted): boolean {
  const { tokens } = analysis
  if (analysis.pack.subject !== "before" || value.max !== 1 || !isComma(tokens[from - 1])) return false
  let at = from - 2
  while (at > from - 2 - NAME && isCapital(analysis, tokens[at])) at--
  return at < from - 2 && readingThat(tokens[at], s => s.says !== undefined && s.cue === "verb") !== undefined
}

/** The most that a vague word of some stands for. */
const FEW = 9
