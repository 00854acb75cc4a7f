import type { Analysis } from "../../languages/analysis.ts"
import { plays, readingThat } from "../../languages/token.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind its verb the time may be told that somebody spent, in tokens: "spent, the man from X, nine days". */
const SPENT_WITHIN = 4

/** "(He) spent nine days there", which is spelled as "passed away". */
const spendsTime = ({ tokens, quantities }: Analysis, at: number): boolean =>
  quantities.some(
    ({ counts, from }) =>
      !counts &&
      from > at &&
      from <= at + SPENT_WITHIN &&
      !tokens.slice(at + 1, from).some(token => plays(token, "in", "stop", "since", "from")),
  )

/** "(Nine) passed away" is spelled as "put an end to": so before a number right behind it. */
export function beforeNumber({ analysis, phrases }: Scan, trigger: Trigger | null): Trigger | null {
  const { tokens } = analysis
  if (trigger?.happening.close && trigger.happening.needs === "person" && spendsTime(analysis, trigger.at)) return null
  if (!trigger?.happening.through || !phrases.has(trigger.at + 1)) return trigger
  const close = readingThat(tokens[trigger.at], s => s.happening?.close === true)?.lexeme.sense.happening
  return close ? { ...trigger, happening: close } : trigger
}
