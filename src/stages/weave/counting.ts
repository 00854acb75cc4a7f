import type { Value } from "../../model/claim.ts"
import type { Counts } from "../../model/ledger.ts"
import { sizeOf } from "./values.ts"

/** A value with how well it is witnessed, and the language that it is said in. */
export interface Counted {
  readonly value: Value
  readonly witnesses: number
  readonly sides: number
  readonly language: string
}

/** ACLED's numbers for words that give none: tens, dozens, hundreds; 10 for an unknown number. By the lower bound that the word has here. */
const ACLED_NUMBERS: ReadonlyMap<number, number> = new Map([
  [3, 10],
  [20, 10],
  [200, 100],
  [2000, 1000],
])
/** English says dozens where Arabic says tens. */
const DOZENS = { from: 20, count: 12 }

const lowest = ({ min, max }: Value): number | null => min ?? max
const highest = ({ min, max }: Value): number | null => max ?? min

const smallest = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter(n => n !== null)
  return known.length === 0 ? null : Math.min(...known)
}

const largest = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter(n => n !== null)
  return known.length === 0 ? null : Math.max(...known)
}

const acledNumber = ({ value, language }: Counted): number | null => {
  if (value.qualifier !== "vague") return lowest(value)
  if (value.min === DOZENS.from && language.startsWith("en")) return DOZENS.count
  return ACLED_NUMBERS.get(value.min ?? 0) ?? null
}

/** The most conservative of the numbers; of the words where there is no number. */
function acledOf(counted: readonly Counted[]): Counts["acled"] {
  const numbers = counted.filter(({ value }) => value.qualifier !== "vague")
  const [first] = (numbers.length > 0 ? numbers : counted)
    .flatMap(one => {
      const count = acledNumber(one)
      return count === null ? [] : [{ count, word: one.value.qualifier === "vague" ? one.value.word : null }]
    })
    .sort((a, b) => a.count - b.count)
  return first ?? null
}

/**
 * What the counting rules of other projects make of answers to one question. UCDP: lowest, best and highest, the best being what
 * most origins, then most sides give, the lower of equals. ACLED: the most conservative, with its own numbers for vague words.
 * Airwars and Iraq Body Count: from the lowest to the highest. Vague words count in ACLED's alone.
 */
export function countsOf(counted: readonly Counted[]): Counts {
  const told = counted.filter(({ value }) => value.qualifier !== "vague")
  const [best] = told.toSorted(
    (a, b) => b.witnesses - a.witnesses || b.sides - a.sides || sizeOf(a.value) - sizeOf(b.value),
  )
  const low = smallest(told.map(({ value }) => lowest(value)))
  const high = largest(told.map(({ value }) => highest(value)))
  return {
    ucdp: { low, best: best === undefined ? null : lowest(best.value), high },
    acled: acledOf(counted),
    extent: low === null || high === null ? null : { min: low, max: high },
  }
}
