import type { Precision } from "../model/claim.ts"
import type { Report } from "../model/report.ts"
import type { Pack } from "./pack.ts"
import type { Dated, Quantity, Run, Token } from "./token.ts"

/** A known party or place named in running text. */
export interface Known extends Run {
  readonly kind: "actor" | "place"
  readonly entity: string
  readonly precision: Precision | null
}

/** A text taken apart: what extraction reads. Runs count tokens of the whole text. */
export interface Analysis {
  readonly report: Report
  readonly pack: Pack
  readonly tokens: readonly Token[]
  readonly sentences: readonly Run[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly Dated[]
  readonly known: readonly Known[]
}

/** Finds known names: the longest at a token of the folded words; handed in, because what is known is not a stage's. */
export type FindKnown = (tokens: readonly Token[]) => readonly Known[]
