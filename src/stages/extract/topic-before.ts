import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"
import type { Topic } from "./topics.ts"

/** Back over what leads to a number, a verb of reaching and its helping verbs; where the noun before them would stand. */
function behindReach(tokens: readonly Token[], from: number): { readonly at: number; readonly reached: boolean } {
  let at = plays(tokens[from - 1], "to", "in") ? from - 2 : from - 1
  let reached = false
  for (; at > from - 6; at--) {
    if (plays(tokens[at], "reach")) reached = true
    else if (!isHelper(tokens[at]) && !plays(tokens[at], "time")) break
  }
  return { at, reached }
}

/** "Deaths have reached 641", "total injuries 1,702": a noun for victims, by which the bare number behind it is told. */
export function topicBefore({ analysis: { tokens, pack } }: Scan, { from, noun, form }: Counted): Topic | null {
  if (pack.subject !== "before" || noun !== "none" || form !== "number") return null
  const { at, reached } = behindReach(tokens, from)
  if (!reached && !(at === from - 1 && plays(tokens[at - 1], "sum"))) return null
  const victims = readingThat(
    tokens[at],
    (s, r) => r.lexeme.part === "noun" && r.number === "plural" && (s.counts?.metric ?? s.happening) !== undefined,
  )
  const metric = victims?.lexeme.sense.counts?.metric ?? victims?.lexeme.sense.happening?.metric
  return metric && tokens[at - 1]?.kind !== "number" ? { at, metric, population: null } : null
}
