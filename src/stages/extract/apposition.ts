import type { Counted } from "./counted.ts"
import type { Draft } from "./draft.ts"
import type { Scan } from "./scan.ts"
import { isComma } from "./words.ts"

/** "One of its soldiers, an engineer, was killed": the same one by another word, behind a comma and before his verb. */
export const isApposition = ({ analysis: { tokens, pack } }: Scan, read: Draft, last: Draft | null): boolean =>
  pack.subject === "before" &&
  last !== null &&
  (last.trigger === read.trigger || read.part) &&
  last.sentence === read.sentence &&
  last.value.min === 1 &&
  read.value.min === 1 &&
  last.trigger > read.counted &&
  isComma(tokens[read.counted - 1]) &&
  (isComma(tokens[last.trigger - 2]) || isComma(tokens[last.trigger - 1])) &&
  last.counted < read.counted

/** "(Killed) So-and-so, a journalist", "So-and-so, 42": what one who was named is, or how old, right behind a comma. */
export const saysMoreOfNamed = ({ analysis: { tokens, pack } }: Scan, phrase: Counted, last: Draft | null): boolean =>
  pack.subject === "before" &&
  last?.rule === "figures/one-named" &&
  last.trigger < last.to - 1 &&
  last.to === phrase.from - 1 &&
  isComma(tokens[last.to]) &&
  (phrase.noun === "none" ? phrase.form === "number" : phrase.value.min === 1)
