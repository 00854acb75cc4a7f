import type { MeasureType } from "./claim.ts"
import type { Called, Phase, Told } from "./clock.ts"

/** Who is said to hold a place, by whom and since when. */
export interface HolderStep extends Told {
  readonly holder: Called
  readonly by: Called | null
  readonly since: string | null
}

/** Everybody who is said to hold one place, the newest last. */
export interface Control {
  readonly place: Called
  readonly holders: readonly HolderStep[]
}

/** A measure at the moment of the view: one of a type, place and issuer. */
export interface StandingMeasure {
  readonly type: MeasureType
  readonly place: Called | null
  readonly issuer: Called | null
  readonly from: string | null
  /** Null where no end is told. */
  readonly until: string | null
  readonly phase: Phase
  readonly told: readonly Told[]
}
