import { readingThat, type Token } from "../../languages/token.ts"
import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { countable } from "./noun.ts"
import type { Scan } from "./scan.ts"

/** From how many on a vague amount may be of several sorts: "tens of", not "some". */
const MANY = 20
/** How many words may say more of one sort before the next is joined to it, in tokens. */
const NEXT_WITHIN = 3

/** The next sort joined to a list of definite things: "(tens of) charges and armed vehicles and weapons". */
function nextThing(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + NEXT_WITHIN; at++) {
    const token = tokens[at]
    if (token?.kind !== "word") return null
    if (token.readings.some(r => r.before.includes("and")))
      return readingThat(token, (s, r) => s.counts?.object !== undefined && r.before.includes("the")) ? at : null
    if (token.definite !== true) return null
  }
  return null
}

/** The further sorts of things that a vague amount before a list holds for: "tens of charges, vehicles and weapons". */
export function listedThings({ analysis: { tokens } }: Scan, draft: Draft, { to, value }: Counted): Draft[] {
  const found: Draft[] = []
  if (draft.object === null || value.qualifier !== "vague" || (value.min ?? 0) < MANY) return found
  for (let at = nextThing(tokens, to); at !== null; at = nextThing(tokens, at + 1)) {
    const object = countable(tokens[at])?.lexeme.sense.counts?.object
    if (object && ![draft, ...found].some(other => other.object === object))
      found.push({ ...draft, from: at, to: at + 1, counted: at, object })
  }
  return found
}
