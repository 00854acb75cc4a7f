import type { Standing } from "../../../languages/eventful.ts"
import type { Run, Token } from "../../../languages/token.ts"
import type { Mode, Stance } from "../../../model/claim.ts"
import type { Doer } from "../nations.ts"
import type { Speech } from "../speech.ts"

/** A stand as the words take it, before it is tied to the claims that it is about. Runs count tokens. */
export interface Stand {
  readonly stance: Stance
  readonly at: number
  readonly rule: string
  /** Who takes it; null where it is whoever speaks there. */
  readonly speaker: Doer | null
  readonly speech: Speech | null
  readonly toward: readonly Run[]
  readonly about: Run | null
}

/** The manner of speaking in which a stand is taken. */
export const MODES: Readonly<Record<Stance, Mode>> = {
  accuse: "accuses",
  deny: "denies",
  condemn: "asserts",
  demand: "demands",
  urge: "demands",
  support: "asserts",
  reject: "asserts",
  warn: "warns",
  confirm: "asserts",
  claim_responsibility: "claims",
}

/** A stand that is taken only with a word of its own right behind has it there. */
export const isLed = ({ led }: Standing, next: Token | undefined): boolean =>
  led === undefined || led.includes(next?.text ?? "")
