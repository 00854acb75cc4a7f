type Scored = readonly [number: number, score: number]

const highestFirst = ([a, x]: Scored, [b, y]: Scored): number => y - x || b - a

/** The `most` numbers of highest score, highest first, the larger before the smaller among equals: without sorting all of thousands. */
export const highest = (scores: ReadonlyMap<number, number>, most: number): readonly number[] => {
  let best: Scored[] = []
  let least = Number.NEGATIVE_INFINITY
  for (const scored of scores) {
    if (scored[1] < least) continue
    best.push(scored)
    if (best.length < 4 * most) continue
    best = best.sort(highestFirst).slice(0, most)
    least = best.at(-1)?.[1] ?? least
  }
  return best
    .sort(highestFirst)
    .slice(0, most)
    .map(([number]) => number)
}
