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

/** One count of people or things that a report gives, with whose it is. */
export interface FigureClaim {
  readonly id: string
  readonly kind: "figure"
  /** Names of the rules that made it, the metric's first. */
  readonly because: readonly string[]
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
  readonly attribution: Attribution
  readonly blamed: Mention | null
  readonly when: When | null
  readonly where: PlaceMention | null
  readonly people: readonly Person[]
  readonly evidence: Evidence
}

/** The kinds that are extracted so far; a further kind joins this union. */
export type Claim = FigureClaim

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
