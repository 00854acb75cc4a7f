import type { CommitmentTerm } from "./commitment-term.ts"
import type { Evidence } from "./span.ts"

export const METRICS = [
  "killed",
  "injured",
  "casualties",
  "missing",
  "detained",
  "abducted",
  "released",
  "surrendered",
  "defected",
  "withdrawn",
  "displaced",
  "evacuated",
  "returned",
  "destroyed",
  "damaged",
  "seized",
  "launched",
  "intercepted",
  "shelters",
] as const
export type Metric = (typeof METRICS)[number]
export type Victims = Extract<Metric, "killed" | "injured" | "casualties">

export const POPULATIONS = [
  "people",
  "civilians",
  "fighters",
  "military",
  "security",
  "children",
  "women",
  "medics",
  "journalists",
  "aid_workers",
  "migrants",
  "protesters",
  "officials",
  "suspects",
  "perpetrators",
] as const
export type Population = (typeof POPULATIONS)[number]

export const QUALIFIERS = ["exact", "about", "over", "under", "range", "vague"] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const MODES = [
  "says",
  "asserts",
  "reports",
  "quotes",
  "claims",
  "accuses",
  "denies",
  "demands",
  "warns",
] as const
export type Mode = (typeof MODES)[number]

export const STATUSES = ["asserted", "denied", "unconfirmed", "background"] as const
export type Status = (typeof STATUSES)[number]

export const EVENT_TYPES = [
  "clash",
  "shelling",
  "air_strike",
  "drone_strike",
  "sniper_fire",
  "attack",
  "explosion",
  "ground_advance",
  "territory_taken",
  "withdrawal",
  "evacuation",
  "displacement",
  "arrest",
  "abduction",
  "release",
  "surrender",
  "defection",
  "protest",
  "meeting",
  "deployment",
  "communications_cut",
  "blockade",
  "aid_delivery",
  "disaster",
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const COMMITMENT_TYPES = [
  "ceasefire",
  "ultimatum",
  "agreement",
  "withdrawal_terms",
  "safe_passage",
  "exchange",
  "proposal",
] as const
export type CommitmentType = (typeof COMMITMENT_TYPES)[number]

export const COMMITMENT_STATUSES = [
  "announced",
  "reported",
  "accepted",
  "rejected",
  "in_force",
  "extended",
  "expired",
  "said_violated",
  "said_collapsed",
  "fulfilled",
] as const
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number]

export const MEASURE_TYPES = [
  "curfew",
  "closed_zone",
  "corridor",
  "closure",
  "evacuation_notice",
  "warning",
  "mobilization",
  "hotline",
  "shelter_opened",
  "suspension",
] as const
export type MeasureType = (typeof MEASURE_TYPES)[number]

export const STANCES = [
  "accuse",
  "deny",
  "condemn",
  "demand",
  "urge",
  "support",
  "reject",
  "warn",
  "confirm",
  "claim_responsibility",
] as const
export type Stance = (typeof STANCES)[number]

/** How finely the words place something; never finer than the words (DESIGN, rule 7). */
export const PRECISIONS = ["country", "region", "district", "city", "neighbourhood", "site"] as const
export type Precision = (typeof PRECISIONS)[number]

/** A name as the text has it. `entity` is null where it is linked to nothing known. */
export interface Mention {
  readonly text: string
  readonly entity: string | null
  readonly evidence: Evidence
}

export interface PlaceMention extends Mention {
  readonly precision: Precision | null
}

/** An EDTF date or interval, as precise as it was said; `assumed` where the words did not give all of it. */
export interface When {
  readonly edtf: string
  readonly basis: "said" | "assumed"
  readonly evidence: Evidence
}

/** Who is said to say it, through whom, and how. */
export interface Attribution {
  readonly claimant: Mention | null
  readonly role: string | null
  /** Relays between claimant and outlet, nearest the claimant first. */
  readonly via: readonly Mention[]
  readonly mode: Mode
  /** True where the whole content is quoted. */
  readonly direct: boolean
  /** The day on which the claimant said it, never that of what is told; absent where no words say it. */
  readonly said?: When | undefined
}

/** A count as the words bound it: `max` null for "over", `min` null for "under". */
export interface Value {
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  /** The folded word of a vague quantity; its bounds serve comparing only and are never shown. */
  readonly word: string | null
}

/** A person named as counted. Masked at every exit unless an authorised user asks (DESIGN, rule 7). */
export interface Person {
  readonly name: string
  readonly age: number | null
  readonly sex: "female" | "male" | null
  readonly role: string | null
  readonly evidence: Evidence
}

/** What all kinds of claims share. */
interface Stated {
  readonly id: string
  /** Names of the rules that made it, that of its kind first. */
  readonly because: readonly string[]
  readonly attribution: Attribution
  /** Whom the text, or the claimant, says to have caused it. */
  readonly blamed: Mention | null
  readonly when: When | null
  readonly where: PlaceMention | null
  readonly evidence: Evidence
}

/** One count of people or things that a report gives, with whose it is. */
export interface FigureClaim extends Stated {
  readonly kind: "figure"
  readonly metric: Metric
  /** Null for things. */
  readonly population: Population | null
  /** What thing is counted; null for people. */
  readonly object: string | null
  readonly means: string | null
  readonly value: Value
  readonly counts: "incident" | "campaign" | "daily"
  /** True where the count is included in another listed claim. */
  readonly part: boolean
  readonly status: Status
  readonly people: readonly Person[]
}

/** Who did what to whom. An actor stands here only in the outlet's own voice; what somebody says of somebody is `blamed`. */
export interface EventClaim extends Stated {
  readonly kind: "event"
  readonly type: EventType
  readonly actors: readonly Mention[]
  readonly targets: readonly Mention[]
  readonly means: string | null
  /** Whom it left none of, only where the words say so: "without injuries". */
  readonly unhurt?: Victims | undefined
  readonly status: Status
}

/** What parties bind themselves or others to: a ceasefire, a deadline, an exchange. */
export interface CommitmentClaim extends Stated {
  readonly kind: "commitment"
  readonly type: CommitmentType
  readonly parties: readonly Mention[]
  readonly terms: readonly CommitmentTerm[]
  /** Where it holds. */
  readonly area: PlaceMention | null
  /** What it is called ("the agreement of 10 March"). */
  readonly name: Mention | null
  /** From when it holds: a day, or an instant with its offset. */
  readonly effectiveFrom: When | null
  readonly deadline: When | null
  readonly status: CommitmentStatus
}

/** What an authority orders or opens for the public; the issuer is the claimant. */
export interface MeasureClaim extends Stated {
  readonly kind: "measure"
  readonly type: MeasureType
  /** From when until when it is in force: an EDTF interval, or null where the words do not say. */
  readonly window: When | null
  readonly status: Status
}

/** Where somebody stands on something, towards somebody. */
export interface PositionClaim extends Stated {
  readonly kind: "position"
  readonly stance: Stance
  /** Whom it is addressed to or taken against; none where the words do not say. */
  readonly toward: readonly Mention[]
  /** What it is about: a claim of this report, or words. */
  readonly about: { readonly claim: string | null; readonly content: Evidence } | null
  readonly status: Status
}

export type Claim = FigureClaim | EventClaim | CommitmentClaim | MeasureClaim | PositionClaim
export type ClaimKind = Claim["kind"]

/** Only figures are counted in ledgers. */
export const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === "figure"

/** The persons whom a claim names as counted. */
export const peopleIn = (claim: Claim): readonly Person[] => (isFigure(claim) ? claim.people : [])

/** One stretch of reported speech: who says what, with or without a claim in it. */
export interface ReportedSpeech extends Attribution {
  readonly cue: Evidence
  readonly content: Evidence
  /** Ids of the claims whose attribution this is. */
  readonly claims: readonly string[]
}

/** What extraction gives for one report; `version` names the rules that read it. */
export interface Extraction {
  readonly version: string
  readonly claims: readonly Claim[]
  readonly attributions: readonly ReportedSpeech[]
}
