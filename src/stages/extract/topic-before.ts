import { plays, readingThat, type Token } from "../../languages/token.ts"
import { isHelper } from "./asides.ts"
import type { Counted } from "./counted.ts"
import { isDeterminer } from "./noun-phrases.ts"
import type { Scan } from "./scan.ts"
import type { Topic } from "./topics.ts"
import { isComma } from "./words.ts"

/** Back over what leads to a number, a verb of reaching and its helping verbs; where the noun before them would stand. */
function behindReach(tokens: readonly Token[], from: number): { readonly at: number; readonly reached: boolean } {
  let at = from - 1
  while (plays(tokens[at], "to", "in") || (at === from - 1 && plays(tokens[at], "time"))) at--
  let reached = false
  for (; at > from - 6; at--) {
    if (plays(tokens[at], "reach")) reached = true
    else if (!isHelper(tokens[at]) && !plays(tokens[at], "time")) break
  }
  return { at, reached }
}

/** "(The toll rose to 350,) and the wounded to 906": victims joined behind a number, with a link to another. */
const isJoined = ({ tokens, pack }: Scan["analysis"], at: number, from: number): boolean => {
  const first = isDeterminer(tokens[at - 1]) ? at - 1 : at
  const before = first - 2
  const link = tokens[first - 1]
  return (
    at === from - 2 &&
    plays(tokens[from - 1], "to", "in") &&
    (isComma(link) || pack.joins(link?.text ?? "") || plays(link, "stop")) &&
    tokens.slice(Math.max(0, before - JOINED_WITHIN), before + 1).some(({ kind }) => kind === "number")
  )
}

/** How far before the second topic the number of the first may stand, in tokens. */
const JOINED_WITHIN = 8

/** "Deaths have reached 641", "total injuries 1,702": a noun for victims, by which the bare number behind it is told. */
export function topicBefore({ analysis }: Scan, { from, noun, form }: Counted): Topic | null {
  const { tokens, pack } = analysis
  if (pack.subject !== "before" || noun !== "none" || form !== "number") return null
  const { at, reached } = behindReach(tokens, from)
  const joined = isJoined(analysis, at, from)
  const put =
    plays(tokens[from - 1], "in", "time") && readingThat(tokens[at - 1], s => s.says !== undefined) !== undefined
  if (!reached && !joined && !put && !(at === from - 1 && plays(tokens[at - 1], "sum"))) return null
  const victims = readingThat(
    tokens[at],
    (s, r) =>
      (joined || (r.lexeme.part === "noun" && r.number === "plural")) &&
      (s.counts?.metric ?? s.happening) !== undefined,
  )
  const metric = victims?.lexeme.sense.counts?.metric ?? victims?.lexeme.sense.happening?.metric
  return metric && tokens[at - 1]?.kind !== "number" ? { at, metric, population: null } : null
}
