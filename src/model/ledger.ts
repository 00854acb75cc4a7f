import type { Status, Value } from "./claim.ts"

/** An independent source of a claim: the claims that repeat it, and why they count once. */
export interface Origin {
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** The party or uninvolved body it belongs to; null where nothing says. */
  readonly side: string | null
  /** One sentence for each claim after the first, in the language asked for: why it is no new witness. */
  readonly why: readonly string[]
}

/** Whose column it is: an entity, or the words where none is linked; null is the outlets' own voice. */
export interface Claimant {
  readonly key: string | null
  readonly name: string | null
}

/** What one claimant says to one question, the newest known: the value with its words and its witnesses. */
export interface Cell {
  readonly claimant: Claimant
  /** Relays named on the way, as the texts have them. */
  readonly via: readonly string[]
  readonly value: Value
  readonly population: string | null
  readonly status: Status
  /** Who is blamed, by neutral name or the words; null where the claim blames nobody. */
  readonly blamed: string | null
  readonly where: string | null
  /** Id of the claim shown, and of all that repeat it. */
  readonly claim: string
  readonly claims: readonly string[]
  /** The exact words, the report and its version that they stand in. */
  readonly quote: string
  readonly report: string
  readonly version: string
  /** The day that the value is told for: end of its window, else day of the report. */
  readonly asOf: string | null
  /** The day on which it was said, an EDTF date; null where no words say it. */
  readonly said: string | null
  /** How the value came to stand where it does in the claimant's series. */
  readonly step: StepKind
  /** Other values that this claimant gave before, newest first. */
  readonly earlier: readonly Step[]
  readonly origins: readonly Origin[]
  readonly witnesses: number
  readonly sides: number
}

/** A count that is included in another one: told under its whole, never a row of its own. */
export interface PartOf {
  /** The whole's claim; null where no report gives it. */
  readonly whole: string | null
  readonly claim: string
  readonly population: string | null
  readonly value: Value
  readonly quote: string
  readonly version: string
}

/** Airwars' names for how well a count is supported, as far as a rule can give them. */
export const GRADES = ["confirmed", "contested", "fair", "weak"] as const

/** What made a grade, worst first within each: see docs/grades.md. */
export const GRADE_REASONS = [
  "the blamed side says so",
  "denied",
  "uninvolved origin",
  "two sides",
  "one side",
  "one origin",
] as const

/** A grade derived from origins and sides: never typed in, never the bare word "confirmed" unless the blamed side's own claim accepts it. */
export interface Grade {
  readonly grade: (typeof GRADES)[number]
  readonly reason: (typeof GRADE_REASONS)[number]
}

/** What other projects' counting rules make of the same claims; null where the words give no number for it. */
export interface Counts {
  /** Lowest, best witnessed and highest value. */
  readonly ucdp: { readonly low: number | null; readonly best: number | null; readonly high: number | null }
  /** The most conservative value; ACLED's own number for a vague word, with the word. */
  readonly acled: { readonly count: number; readonly word: string | null } | null
  /** From the lowest to the highest, as Airwars and Iraq Body Count give it. */
  readonly extent: { readonly min: number; readonly max: number } | null
}

/** Answers to one question that may be held against each other. Counterparts and what is not comparable are other accounts. */
export interface Account {
  /** Claims of its cells, in the row's order. */
  readonly claims: readonly string[]
  readonly grade: Grade
  readonly counts: Counts
}

/** A ledger's row: one question, which is one happening or campaign, a metric, and a population or a kind of thing. */
export interface Row {
  readonly question: string
  readonly counts: "incident" | "campaign" | "daily"
  readonly metric: string
  readonly population: string | null
  readonly object: string | null
  readonly cells: readonly Cell[]
  readonly parts: readonly PartOf[]
  readonly accounts: readonly Account[]
}

export const DIFFERENCES = [
  "blamed",
  "where",
  "when",
  "population",
  "definition",
  "claimant",
  "value",
  "status",
] as const
export type Difference = (typeof DIFFERENCES)[number]

/** How two values that a reader will hold against each other stand to each other, and what differs. */
export interface Relation {
  readonly kind: "conflict" | "counterpart" | "not comparable"
  readonly question: string
  /** Ids of the two claims. */
  readonly a: string
  readonly b: string
  readonly differs: readonly Difference[]
  /** What `differs` says, in a sentence of the language asked for; names are neutral, or quoted. */
  readonly why: string
}

export const STEPS = [
  "first",
  "rise",
  "repeat",
  "correction",
  "drop",
  "retroactive addition",
  "daily against cumulative",
  "unit change",
  "order unknown",
] as const
export type StepKind = (typeof STEPS)[number]

/** One value of a series, with how it stands to the one before, and its witnesses: who else gives the same value. */
export interface Step {
  readonly claim: string
  readonly report: string
  readonly value: Value
  /** Relays named on the way, as the text has them. */
  readonly via: readonly string[]
  /** The day of the report. */
  readonly published: string | null
  /** The day of the statement, an EDTF date; null where no words say it. */
  readonly said: string | null
  /** The day or days that are told of, EDTF; null where no words say it. */
  readonly when: string | null
  readonly step: StepKind
  readonly quote: string
  readonly version: string
  readonly origins: readonly Origin[]
  readonly witnesses: number
  readonly sides: number
}

/** The values one claimant gave to one question over time. */
export interface Series {
  readonly question: string
  readonly claimant: Claimant
  readonly steps: readonly Step[]
}

/** A sentence of the product's own, with the claims that it is made of. */
export interface Sentence {
  readonly text: string
  readonly claims: readonly string[]
}

/** One voice of a story: a claimant, or an outlet speaking itself, with every report that carries what it said. */
export interface Source {
  readonly claimant: Claimant
  /** The party or uninvolved body it belongs to; null where nothing says. */
  readonly side: string | null
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** Why names that differ are taken for one, and why reports that repeat it are no further voices, in the language asked for. */
  readonly why: readonly string[]
}
