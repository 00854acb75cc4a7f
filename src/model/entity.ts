import type { Precision } from "./claim.ts"

export const ENTITY_KINDS = ["person", "org", "state", "party", "outlet", "body"] as const

/** A party, office, organ, agency or person that the lexicon knows. Dates say when it was that (DESIGN, rule 9). */
export interface Actor {
  /** `org:sana`, `person:...`: kind and a stable slug. */
  readonly id: string
  readonly kind: (typeof ENTITY_KINDS)[number]
  /** Neutral names shown by the product in its own sentences. */
  readonly name: { readonly ar: string; readonly en: string }
  /** Other spellings and short forms, any script, as a text may have them. */
  readonly aliases: readonly string[]
  /** An opponent's labels: recognised, never shown outside a quotation. */
  readonly loaded?: readonly string[]
  /** EDTF years or dates of its existence or of holding office. */
  readonly from?: string
  readonly until?: string
  readonly successor?: string
  /** The body it is a part of: its statements are that body's side. */
  readonly organOf?: string
  /** Takes part in no conflict and speaks for no party to one: an aid organisation, a monitor, an outlet of nobody's. */
  readonly uninvolved?: boolean
  readonly affiliatedWith?: readonly string[]
  /** Id of the place it sits in: newspapers say the capital and mean the government, and rivals for one office are told apart by it. */
  readonly seat?: string
  /** A news agency, channel, newspaper or site: what it passes on is not its own. */
  readonly medium?: boolean
  /** ISO 3166-1 alpha-2, where it belongs to one country. */
  readonly country?: string
  /** Where the entry can be checked; for entries that are not obvious. */
  readonly source?: string
}

/** A place of the gazetteer, with the point that open data gives for it. */
export interface Place {
  /** `place:<source>:<its id there>`. */
  readonly id: string
  readonly name: { readonly ar: string; readonly en: string }
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly precision: Precision
  /** Ids of the places that hold it, nearest first. */
  readonly within: readonly string[]
  readonly lat: number | null
  readonly lon: number | null
  readonly pcode?: string
  /** Where the code is of the second level: the code of the part of the country above, and that part where it is a place. */
  readonly pcodeAbove?: { readonly pcode: string; readonly place: string | null }
}
