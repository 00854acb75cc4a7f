import { plays, readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Scan } from "./scan.ts"
import type { Trigger } from "./triggers.ts"

/** How far before those who are taken the taking may stand, and behind them the hospital, in tokens. */
const TAKEN_WITHIN = 4
const HOSPITAL_WITHIN = 4

/** "To a hospital", "to be treated". */
function toBeTreated(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + HOSPITAL_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind !== "word") return false
    if (readingThat(token, (s, r) => (s.role === "moved" || s.care === true) && r.before[0] === "to")) return true
    if (plays(token, "to"))
      return [at + 1, at + 2].some(
        i => readingThat(tokens[i], s => s.care === true || s.role === "moved") !== undefined,
      )
  }
  return false
}

/** "18 people were taken to hospitals": they are hurt, where nothing else is told of them. */
export function takenToBeTreated({ analysis: { tokens }, out }: Scan, phrase: Counted): Trigger | null {
  const { metric, object, noun, population, from, to } = phrase
  if (metric !== null || object !== null || noun === "none" || population === "medics") return null
  const taken = tokens.slice(Math.max(0, from - TAKEN_WITHIN), from).some(token => plays(token, "taken", "moved"))
  if (!taken || out.some(draft => draft.metric === "injured") || !toBeTreated(tokens, to)) return null
  return { at: from, happening: { metric: "injured", slot: "object" }, part: "noun", voice: undefined, joint: false }
}
