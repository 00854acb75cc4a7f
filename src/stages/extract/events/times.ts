import type { Analysis } from "../../../languages/analysis.ts"
import { plays, type Token } from "../../../languages/token.ts"
import { runFrom } from "../runs.ts"
import { isComma } from "../words.ts"

/** Behind days, times and adverbs: "yesterday", "in a heavy way". */
export function behindTimes({ tokens, dates }: Analysis, at: number, end: number): number {
  let i = at
  while (i < end) {
    const date = runFrom(dates, i)
    if (date) i = date.to
    else if (plays(tokens[i], "time") && !tokens[i]?.named) i++
    else if (plays(tokens[i], "manner")) i += 2
    else if (isComma(tokens[i])) {
      const behind = behindAside(tokens, dates, i + 1)
      if (behind === null) break
      i = behind
    } else break
  }
  return i
}

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
