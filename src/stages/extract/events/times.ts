import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Token } from "../../../languages/token.ts"
import { runFrom } from "../runs.ts"
import { isComma } from "../words.ts"
import { leads } from "./steering.ts"

/** Behind days, times and adverbs: "yesterday", "in a heavy way". */
export function behindTimes(analysis: Analysis, at: number, end: number): number {
  const { tokens, dates } = analysis
  let i = at
  while (i < end) {
    const date = runFrom(dates, i)
    if (date) i = date.to
    else if (plays(tokens[i], "time") && !tokens[i]?.named) i++
    else if (plays(tokens[i], "manner")) i = behindManner(analysis, i + 2)
    else if (plays(tokens[i], "adverb")) i++
    else if (plays(tokens[i], "after") && (plays(tokens[i + 1], "time") || runFrom(dates, i + 1))) i++
    else if (plays(tokens[i], "throughout")) i = behindStretch(tokens, i + 1)
    else if (isComma(tokens[i])) {
      const behind = behindAside(tokens, dates, i + 1)
      if (behind === null) break
      i = behind
    } else break
  }
  return i
}

/** "In a heavy | and blind | way". */
function behindManner({ tokens, pack }: Analysis, at: number): number {
  const token = tokens[at]
  const joined = token?.kind === "word" && token.text.length > 1 && pack.joins(token.text) && !token.named
  return joined && token.readings.every(r => r.lexeme.part === "adjective") ? at + 1 : at
}

/** "All through | the hours of | the night". */
const behindStretch = (tokens: readonly Token[], at: number): number => (leads(tokens[at]) === "amid" ? at + 1 : at)

/** Behind a day or time between commas. */
function behindAside(tokens: readonly Token[], dates: Analysis["dates"], at: number): number | null {
  let i = at
  for (let last = -1; i > last; ) {
    last = i
    const date = runFrom(dates, i)
    if (date) i = date.to
    else if (plays(tokens[i], "time") && !tokens[i]?.named) i++
  }
  return i > at && isComma(tokens[i]) ? i + 1 : null
}
