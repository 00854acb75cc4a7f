import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import { behindMark } from "./headlines.ts"
import { isSign } from "./words.ts"

/** Where what a line leads to ends, if a colon closes it: with the last of the marked lines below it; null where no such line follows. */
export function endOfList(analysis: Analysis, sentence: Run): number | null {
  const { tokens, lines } = analysis
  const at = lines.findIndex(line => line.to === sentence.to)
  if (at < 0 || !isSign(tokens[sentence.to - 1], ":")) return null
  let end: number | null = null
  for (const line of lines.slice(at + 1)) {
    if (behindMark(analysis, line) === line.from) break
    end = line.to
  }
  return end
}
