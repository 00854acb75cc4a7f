import { plays, readingThat } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind the counted the rubble may stand that they lie under, in tokens: "30 persons stuck under the rubble". */
const WITHIN = 4

/** How far before victims, or behind them, the word may stand that says that it still is so, in tokens. */
const STILL_WITHIN = 2

/** "A number of victims are still under the rubble": they are missed, and no more dead than before. */
export function stillLost(scan: Scan, counted: Counted): Counted {
  const { tokens, pack } = scan.analysis
  const { metric, from, to } = counted
  if (metric !== "killed" || pack.subject !== "after") return counted
  const unsure = tokens.slice(from, to).some(token => readingThat(token, s => s.counts?.unsure === true))
  const near = [...tokens.slice(Math.max(0, from - STILL_WITHIN), from), ...tokens.slice(to, to + STILL_WITHIN)]
  return unsure && near.some(token => plays(token, "still")) && underRubble(scan, { ...counted, metric: null })
    ? { ...counted, metric: "missing" }
    : counted
}

/** "Some twenty persons are still under the rubble": nobody has found them, where nothing else is told of them; "from under it" they were taken. */
export function underRubble(
  { analysis: { tokens, pack } }: Scan,
  { metric, object, from, to }: Counted,
): Trigger | null {
  if (pack.subject !== "after" || metric !== null || object !== null) return null
  // "(The body of a woman) and her two children": found with her.
  if (tokens[from]?.readings.some(r => r.before[0] === "and" && r.pronoun)) return null
  for (let at = to + 1; at < to + WITHIN; at++) {
    const under = tokens[at - 1]
    if (under?.kind !== "word") return null
    if (!plays(tokens[at], "rubble")) continue
    const small = under.readings.every(({ lexeme: { part } }) => part === "particle")
    const taken = plays(under, "from") || (at - 2 >= to && plays(tokens[at - 2], "from"))
    return small && !taken
      ? { at: from, happening: { metric: "missing", slot: "object" }, part: "noun", voice: undefined, joint: false }
      : null
  }
  return null
}
