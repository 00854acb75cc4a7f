import { type Codes, weightOf } from "./codes.ts"
import { classRow, FIRST, LAST, MIDDLE } from "./context.ts"
import { L } from "./labels.ts"
import { CLASSES } from "./words.ts"

/** What the classes of three words side by side add to the scores of the first, the middle and the last of them: L numbers each. */
export interface ClassScores {
  readonly numbers: Int16Array
  /** Where the numbers of three classes begin. */
  at(a: number, b: number, c: number): number
}

/** Where the numbers for each of the three stand behind the first of them. */
export const FOR_FIRST = 0
export const FOR_MIDDLE: number = L
export const FOR_LAST: number = 2 * L

/** Scores of classes side by side, each copied out of the rows when it is first met. */
export function classScores(rows: Codes): ClassScores {
  const met = new Uint8Array(CLASSES ** 3)
  const numbers = new Int16Array(met.length * 3 * L)
  const copy = (whose: number, to: number, classes: readonly [number, number, number]): void => {
    const row = classRow(whose, ...classes) * L
    for (let label = 0; label < L; label++) numbers[to + label] = weightOf(rows[row + label] as number)
  }
  return {
    numbers,
    at(a, b, c) {
      const three = (a * CLASSES + b) * CLASSES + c
      const begins = three * 3 * L
      if (met[three] === 0) {
        met[three] = 1
        copy(FIRST, begins + FOR_FIRST, [a, b, c])
        copy(MIDDLE, begins + FOR_MIDDLE, [a, b, c])
        copy(LAST, begins + FOR_LAST, [a, b, c])
      }
      return begins
    },
  }
}
