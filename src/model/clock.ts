import type { CommitmentStatus, CommitmentType, EventType } from "./claim.ts"

/** The words of a report that something derived rests on. */
export interface Told {
  readonly claim: string
  readonly report: string
  readonly version: string
  readonly published: string | null
  readonly quote: string
}

/** A day or instant with the words that tell it. */
export interface ToldTime extends Told {
  readonly edtf: string
  readonly basis: "said" | "assumed"
}

/** A party, issuer or place as views call it: by its neutral name where it is known, else in the words of the text. */
export interface Called {
  readonly entity: string | null
  readonly name: string
}

/** What one claimant says of a commitment in one report. */
export interface ClockStep extends Told {
  readonly status: CommitmentStatus
  /** Whose it is; null for the outlet's own voice. */
  readonly by: Called | null
  /** Who is said to have broken it. */
  readonly blamed: Called | null
}

/** What a party is told to have done after a commitment began, or its time was up; whether it came of it nobody says here. */
export interface Followed extends Told {
  readonly type: EventType
  readonly by: Called | null
}

/** Where a moment lies to what is told of beginning and end; "open" where neither decides. */
export const PHASES = ["to come", "running", "over", "open"] as const
export type Phase = (typeof PHASES)[number]

/** One commitment of a story across its reports. Nothing here says whether it was kept: that is in the steps, with whose they are. */
export interface Clock {
  readonly id: string
  readonly type: CommitmentType
  readonly name: string | null
  readonly parties: readonly Called[]
  readonly area: Called | null
  readonly terms: readonly Told[]
  readonly start: ToldTime | null
  readonly deadline: ToldTime | null
  /** Later ends, told as an extension, in their order. */
  readonly extended: readonly ToldTime[]
  readonly phase: Phase
  /** Minutes from the moment of the view to the end, negative once it has passed; null where no end is told. */
  readonly left: number | null
  /** Minutes since its beginning, negative before it; null where none is told. */
  readonly since: number | null
  readonly steps: readonly ClockStep[]
  /** What the parties are told to have done since, the earliest first. */
  readonly followed: readonly Followed[]
}
