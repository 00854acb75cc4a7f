import type { Placement } from "../../model/story.ts"
import { storyId } from "./weaving.ts"

/** A version woven in one order of arrival, with the story that it is in at the end. For benches and tests. */
export interface WovenInOrder extends Placement {
  readonly version: string
  readonly now: string
}

/** All that were woven in one order, by version. */
export type Order = ReadonlyMap<string, WovenInOrder>

/** Why two reports share a story in one order of arrival and not in another. */
export const BORDER_REASONS = [
  "two stories became one in one order only",
  "the later one began a story of its own: too little like it had come",
  "the later one was more like another story by then",
  "they came apart again",
] as const

/** Why two reports carry one text by one order of arrival and not by another. */
export const TEXT_REASONS = [
  "they met in one order only",
  "one of them has more in common with other texts by then",
  "only texts between them tie them",
] as const

export interface Explained {
  readonly reason: (typeof BORDER_REASONS)[number] | (typeof TEXT_REASONS)[number]
  /** What was noted when the report that decides it came. */
  readonly noted: string
}

const both = (order: Order, a: string, b: string): readonly [earlier: WovenInOrder, later: WovenInOrder] => {
  const [x, y] = [order.get(a), order.get(b)]
  if (x === undefined || y === undefined) throw new RangeError(`not woven: ${x === undefined ? a : b}`)
  return x.seq < y.seq ? [x, y] : [y, x]
}

/** The reason for a pair that `together` has in one story and `apart` in two. */
export function whyTwoStories(together: Order, apart: Order, a: string, b: string): Explained {
  const [first, second] = both(together, a, b)
  const [earlier, later] = both(apart, a, b)
  if (first.part !== second.part) {
    const merge = [...together.values()].flatMap(({ merges }) => merges).find(({ into }) => into === first.now)
    return { reason: BORDER_REASONS[0], noted: merge?.why ?? "" }
  }
  if (earlier.part === later.part) return { reason: BORDER_REASONS[3], noted: later.why }
  if (later.part === storyId(later.version)) return { reason: BORDER_REASONS[1], noted: later.why }
  return { reason: BORDER_REASONS[2], noted: later.why }
}

const linkOf = (order: Order, a: string, b: string): string | null => {
  const [earlier, later] = both(order, a, b)
  return later.copies.find(({ of }) => of === earlier.seq)?.why ?? null
}

/** The reason for a pair that `together` has as one text and `apart` as two. */
export function whyTwoTexts(together: Order, apart: Order, a: string, b: string): Explained {
  const [here, there] = [linkOf(together, a, b), linkOf(apart, a, b)]
  const noted = here ?? there ?? ""
  if (here !== null && there !== null) return { reason: TEXT_REASONS[1], noted }
  return { reason: here === null && there === null ? TEXT_REASONS[2] : TEXT_REASONS[0], noted }
}
