import type { Run } from "../../languages/token.ts"

/** The place in a list of runs, in order and not overlapping, of the first that ends behind a token, by halving. */
function firstBehind(runs: readonly Run[], at: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The run that a token stands in, of runs in order that do not overlap. */
export function runAround<R extends Run>(runs: readonly R[], at: number): R | undefined {
  const found = runs[firstBehind(runs, at)]
  return found && found.from <= at ? found : undefined
}

/** The run that begins at a token, of runs in order that do not overlap. */
export function runFrom<R extends Run>(runs: readonly R[], at: number): R | undefined {
  const found = runs[firstBehind(runs, at)]
  return found?.from === at ? found : undefined
}
