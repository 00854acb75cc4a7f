import type { Pack } from "../../languages/pack.ts"
import { plays, type Quantity, type Token } from "../../languages/token.ts"
import type { Value } from "../../model/claim.ts"
import { isDeterminer } from "./noun-phrases.ts"

/** "(5 of) 74": more than those who are told as some of them, both by exact numbers. */
const isMore = (whole: Value, some: Value): boolean =>
  whole.qualifier === "exact" && some.qualifier === "exact" && (whole.min ?? 0) > (some.min ?? 0)

/** Up to this number "out of" tells a share. */
const SHARE = 10

/** How many words of an owner may stand before a number, the one that owns counted. */
const OWNER_WITHIN = 4

/** "(Three of) the river valley's | four bridges": behind whose they all are. */
function behindOwner(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + OWNER_WITHIN && tokens[at]?.kind === "word"; at++)
    if (tokens[at]?.text.endsWith("'s")) return at + 1
  return from
}

/** "29 of the 38 drones", "61 out of 77 drones", "two of the city's five bridges": the known number of which an amount, which counts nothing itself, is some; null where there is none. */
export function wholeBehind(
  pack: Pack,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { to, value }: Quantity,
): Quantity | null {
  const of = plays(tokens[to], "out of") ? to + 1 : to
  if (pack.subject !== "before" || !plays(tokens[of], "from")) return null
  const at = behindOwner(tokens, isDeterminer(tokens[of + 1]) ? of + 2 : of + 1)
  const all = quantities.find(each => each.from === at && each.counts && (at > of + 1 || isMore(each.value, value)))
  // "Nine out of ten" is a share.
  return !all || (of > to && (all.value.min ?? 0) <= SHARE) ? null : all
}
