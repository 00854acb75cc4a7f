import { plays } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"

/** How far behind the counted the rubble may stand that they lie under, in tokens: "30 persons stuck under the rubble". */
const WITHIN = 4

/** "Some twenty persons are still under the rubble": nobody has found them, where nothing else is told of them; "from under it" they were taken. */
export function underRubble(
  { analysis: { tokens, pack } }: Scan,
  { metric, object, from, to }: Counted,
): Trigger | null {
  if (pack.subject !== "after" || metric !== null || object !== null) return null
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
