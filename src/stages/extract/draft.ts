import type { Run } from "../../languages/token.ts"
import type { Metric, Population, Value } from "../../model/claim.ts"

/** A figure as found in one sentence, before its speaker, time and place are known. Runs count tokens. */
export interface Draft extends Run {
  readonly rule: string
  readonly metric: Metric
  readonly population: Population | null
  readonly object: string | null
  readonly value: Value
  readonly part: boolean
  /** The word that says what befell the counted; where the noun says it, the noun. */
  readonly trigger: number
  /** Where the counted itself begins: behind the happening where that stands before it. */
  readonly counted: number
  /** Somebody named between an active verb and the counted: who did it. */
  readonly agent: Run | null
  readonly sentence: number
  /** A bare plural counts only where no number stands for the metric; one natural death only beside harm. */
  readonly only: "alone" | "beside harm" | null
  /** What persons are counted by, where it is not heads: households. */
  readonly unit: string | null
  /** Names of the counted, where the words give them. */
  readonly names: readonly Run[]
}
