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

/** How long what says when or where may be between a noun for victims and its verb, in tokens. */
const ADVERBIAL = 9

/** "(Fatalities) since June 26 | stood at 657", "(the dead) across the country | at 67": the noun before what says when or where; the token itself where none is. */
function beforeAdverbial({ tokens, dates }: Scan["analysis"], at: number): number {
  for (let i = at; i > at - ADVERBIAL; i--) {
    const token = tokens[i]
    const dated = dates.some(({ from, to }) => from <= i && i < to)
    if (plays(token, "in", "since", "from") && isVictims(tokens, i - 1)) return i - 1
    if (token?.kind !== "word" && !dated) return at
    if (token?.readings[0]?.lexeme.part === "verb" && !dated) return at
  }
  return at
}

/** A noun for victims in the plural, or an adjective behind its article. */
const isVictims = (tokens: readonly Token[], at: number): boolean =>
  readingThat(
    tokens[at],
    (s, r) =>
      s.counts?.metric !== undefined &&
      (r.lexeme.part === "noun" ? r.number === "plural" : isDeterminer(tokens[at - 1])),
  ) !== undefined

/** "Deaths have reached 641", "total injuries 1,702": a noun for victims, by which the bare number behind it is told. */
export function topicBefore({ analysis }: Scan, { from, noun, form }: Counted): Topic | null {
  const { tokens, pack } = analysis
  if (pack.subject !== "before" || noun !== "none" || form !== "number") return null
  const { at: last, reached } = behindReach(tokens, from)
  const at = isVictims(tokens, last) ? last : beforeAdverbial(analysis, last)
  const joined = isJoined(analysis, at, from)
  const verb = isDeterminer(tokens[at - 1]) ? at - 2 : at - 1
  const put =
    plays(tokens[from - 1], "in", "time") && readingThat(tokens[verb], s => s.says !== undefined) !== undefined
  if (!reached && !joined && !put && !(at === from - 1 && plays(tokens[at - 1], "sum"))) return null
  const victims = readingThat(
    tokens[at],
    (s, r) =>
      (joined || at < last || (r.lexeme.part === "noun" && r.number === "plural")) &&
      (s.counts?.metric ?? s.happening) !== undefined,
  )
  const metric = victims?.lexeme.sense.counts?.metric ?? victims?.lexeme.sense.happening?.metric
  return metric && tokens[at - 1]?.kind !== "number" ? { at, metric, population: null } : null
}
