import type { Claim, Value } from "./claim.ts"

/** Which of the two clocks a past moment is told by (DESIGN, rule 5). */
export interface AsOf {
  /** ISO date or instant; a date counts to the end of that day. Null is now. */
  readonly at: string | null
  readonly clock: "published" | "recorded"
}

/** What weaving knows a stored report by; made once when the report is accepted, never changed. */
export interface Signature {
  readonly seq: number
  /** `id@hash12`, see `versionOf`. */
  readonly version: string
  readonly report: string
  readonly outlet: string | null
  /** Days since 1970-01-01 of publication; null where nothing says. */
  readonly day: number | null
  /** Keys of the inverted index: reports that share one may be neighbours. Prefixed by what they are ("shingle:", "actor:", "place:", "figure:"). */
  readonly keys: readonly string[]
  /** Sketch of the folded word shingles, ascending: what containment is judged by. */
  readonly sketch: readonly number[]
  /** Folded quotations and credit lines that point to another source. */
  readonly quotes: readonly string[]
  readonly credits: readonly string[]
}

/** Two versions that carry one text, wholly or in part, and what shows it. */
export interface CopyLink {
  readonly of: number
  readonly share: number
  readonly why: string
}

/** Where weaving put a report: its one main story, others that parts of it belong to, and why. */
export interface Placement {
  readonly seq: number
  readonly story: string
  readonly also: readonly string[]
  readonly copies: readonly CopyLink[]
  readonly why: string
}

/** One line of the list of stories, as `tawatur stories --json` prints it. */
export interface StoryLine {
  readonly story: string
  readonly title: string
  /** Ids of the reports whose main story it is. */
  readonly reports: readonly string[]
  /** Ids of reports of which only parts belong to it. */
  readonly also: readonly string[]
  readonly witnesses: number
  readonly sides: number
  readonly from: string | null
  readonly to: string | null
}

/** Reports that carry one text. */
export interface CopyGroup {
  readonly copies: readonly string[]
  readonly why: string
}

/** A claim with the report that carries it: what ledgers are made of. */
export interface ClaimInReport {
  readonly claim: Claim
  readonly seq: number
  readonly report: string
  readonly version: string
  readonly outlet: string | null
  readonly published: string | null
  readonly recorded: string
}

/** An independent source of a claim: the claims that repeat it, and why they count once. */
export interface Origin {
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** The party or uninvolved body it belongs to; null where nothing says. */
  readonly side: string | null
  readonly why: string
}

/** Whose column it is: an entity, or the words where none is linked; null is the outlets' own voice. */
export interface Claimant {
  readonly key: string | null
  readonly name: string | null
}

/** What one claimant says to one question, latest first known: the value with its words and its witnesses. */
export interface Cell {
  readonly claimant: Claimant
  readonly value: Value
  /** Id of the claim shown, and of all that repeat it. */
  readonly claim: string
  readonly claims: readonly string[]
  /** The exact words, and the report's version they stand in. */
  readonly quote: string
  readonly version: string
  readonly asOf: string | null
  readonly origins: readonly Origin[]
  readonly witnesses: number
  readonly sides: number
}

/** A ledger's row: one question. */
export interface Row {
  readonly question: string
  readonly metric: string
  readonly population: string | null
  readonly object: string | null
  readonly cells: readonly Cell[]
}

/** How two values that a reader will hold against each other stand to each other, and what differs. */
export interface Relation {
  readonly kind: "conflict" | "counterpart" | "not comparable"
  readonly a: string
  readonly b: string
  /** Names of what differs or agrees: "blamed", "where", "when", "population", "definition", "claimant", "value". */
  readonly differs: readonly string[]
  readonly why: string
}

export const STEPS = ["first", "rise", "repeat", "correction", "drop", "retroactive addition", "order unknown"] as const

/** One value of a series, with how it stands to the one before. */
export interface Step {
  readonly claim: string
  readonly value: Value
  readonly published: string | null
  readonly step: (typeof STEPS)[number]
}

/** The values one claimant gave to one question over time. */
export interface Series {
  readonly question: string
  readonly claimant: Claimant
  readonly steps: readonly Step[]
}

/** A story as it is shown: everything in it is derived from its claims and recomputed (DESIGN, rule 3). */
export interface StoryView extends StoryLine {
  readonly asOf: AsOf
  readonly rows: readonly Row[]
  readonly relations: readonly Relation[]
  readonly series: readonly Series[]
  /** Reports grouped by text: the first of a group is the earliest. */
  readonly groups: readonly CopyGroup[]
  readonly claims: readonly ClaimInReport[]
}
