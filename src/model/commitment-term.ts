import type { Evidence } from "./span.ts"

/** One condition of an agreement, in its own words. */
export interface CommitmentTerm {
  readonly text: string
  readonly evidence: Evidence
}
