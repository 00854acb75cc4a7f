import type { CommitmentStatus, CommitmentType, MeasureType } from "../model/claim.ts"

/** What a commitment or measure is about: a word that heads one may need such words near it. */
export type Topic =
  | "fire"
  | "hostilities"
  | "truce"
  | "movement"
  | "closed"
  | "military"
  | "safe"
  | "direct"
  | "captives"
  | "swap"
  | "passage"
  | "activity"
  | "leaving"
  | "moving"
  | "public"
  | "care"
  | "hazard"
  | "housing"
  | "opened"
  | "through"
  | "final"
  | "general"
  | "order"
  | "again"
  /** A length of time that is given. */
  | "limit"
  /** Firms, to whom something may be told. */
  | "firm"
  /** People that bind themselves as one: a tribe. */
  | "clan"
  | "conflict"
  /** Of trade, sport or another matter without arms. */
  | "civil"

/** A commitment or measure that a word heads, and what must stand near it where the word alone says too little. */
export interface Undertaking {
  readonly type: CommitmentType | MeasureType
  /** Behind it, all of them. */
  readonly behind?: readonly Topic[]
  /** Before it, all of them. */
  readonly before?: readonly Topic[]
  /** How far such words may stand, in tokens. */
  readonly within?: number
  /** Only without the article, and where it is nobody's: "a military zone". */
  readonly bare?: true
}

/** What a word says becomes of a commitment or measure, or how it leads to whom, what and when. */
export type Turn =
  | Exclude<CommitmentStatus, "announced" | "reported">
  | "announced"
  | "made"
  | "ordered"
  | "offered"
  | "begins"
  /** Only of what follows: "takes effect", "goes into force". */
  | "enters"
  | "ends"
  | "kept"
  | "lifted"
  | "sought"
  | "between"
  | "with"
  | "brokered"
  | "term"
  | "from"
  | "at once"
  | "lasting"
  | "until"
  | "no later"
  | "further notice"
  | "coming"
  | "item"
