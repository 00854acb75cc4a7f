import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import { isCapital } from "./noun-phrases.ts"
import type { Scan, State } from "./scan.ts"
import { isSign } from "./words.ts"

/** How far behind the figure before it the next one in brackets may stand, in tokens. */
const WITHIN = 12

/** "(900 deaths, most of them in) Velmar (300), Sarel (250) and Osk (40)": the total that numbers in brackets behind names of places part; null where they part none. */
export function dividedByPlace({ analysis, sentence }: Scan, phrase: Counted, { last, recent }: State): Draft | null {
  const { tokens, pack } = analysis
  const { from, to, noun, metric } = phrase
  const bracketed = isSign(tokens[from - 1], "(") && isSign(tokens[to], ")")
  if (!bracketed || pack.subject !== "before" || noun !== "none" || metric !== null) return null
  if (!last || last.sentence !== sentence || !isCapital(analysis, tokens[from - 2])) return null
  const before = recent?.sentence === sentence && recent.to > last.to ? recent : last
  const more = (last.value.min ?? 0) > (phrase.value.min ?? 0)
  const near = from - before.to <= WITHIN
  return more && near ? last : null
}
