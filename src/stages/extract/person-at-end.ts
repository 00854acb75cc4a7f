import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat } from "../../languages/token.ts"
import { isCapital } from "./noun-phrases.ts"
import { isPerson } from "./words.ts"

/** The person whose name a phrase ends with, known as one, or told by the office before it. */
export function personAtEnd(analysis: Analysis, { from, to }: Run): Run | null {
  const { tokens } = analysis
  let at = to
  while (at > from && isPerson(tokens[at - 1]) && !tokens[at]?.named?.starts) at--
  if (at > from && at < to) return { from: at, to }
  const behind = behindOffice(analysis, { from, to })
  return behind > from && behind < to ? { from: behind, to } : null
}

/** "The ministry's spokesman | Samir Obaid": where a phrase's words with capitals begin that stand right behind an office. */
function behindOffice(analysis: Analysis, { from, to }: Run): number {
  const { tokens } = analysis
  const isOffice = (at: number): boolean => readingThat(tokens[at], s => s.head === "office") !== undefined
  let at = to
  while (at > from && isCapital(analysis, tokens[at - 1]) && !isOffice(at - 1)) {
    if (tokens[at - 1]?.known || readingThat(tokens[at - 1], s => s.head !== undefined)) return to
    at--
  }
  return at > from && isOffice(at - 1) ? at : to
}
