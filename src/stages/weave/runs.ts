import type { Signature } from "../../model/story.ts"

type Sketched = Pick<Signature, "sketch" | "quoted">

/** Whether the place of a sketch is inside a quotation. */
const isQuoted = ({ quoted }: Sketched, place: number): boolean =>
  quoted.some(([from, to]) => from <= place && place < to)

/**
 * The longest passage that two texts share, in shingles: one after another in both. What both give as somebody's words is left
 * out, since two reporters who heard one speaker write the same there.
 */
export function longestRun(later: Sketched, earlier: Sketched): number {
  const places = new Map(earlier.sketch.map((shingle, place) => [shingle, place]))
  let [longest, length, last] = [0, 0, Number.NaN]
  later.sketch.forEach((shingle, here) => {
    const there = places.get(shingle)
    const counts = there !== undefined && !(isQuoted(later, here) && isQuoted(earlier, there))
    length = !counts ? 0 : there === last + 1 ? length + 1 : 1
    last = counts ? there : Number.NaN
    longest = Math.max(longest, length)
  })
  return longest
}
