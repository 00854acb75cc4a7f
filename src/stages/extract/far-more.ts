import type { Draft } from "./draft.ts"

/** From how many on, and how many times the count before, a toll is of more than the town that was told last. */
const THOUSAND = 1000
const TIMES = 10

/** "(12 were killed in the town X.) The authorities in Y raised the toll to 14,000". */
export const isFarMore = ({ value, metric, object }: Draft, last: Draft | undefined): boolean =>
  last?.metric === metric &&
  object === null &&
  value.qualifier !== "vague" &&
  (value.min ?? 0) >= THOUSAND &&
  last.value.min !== null &&
  (value.min ?? 0) >= TIMES * last.value.min
