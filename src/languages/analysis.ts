import type { Precision } from "../model/claim.ts"
import type { Report } from "../model/report.ts"
import type { Line } from "./layout.ts"
import type { Pack } from "./pack.ts"
import type { Dated, Quantity, Run, Token } from "./token.ts"

/** A known party or place named in running text. */
export interface Known extends Run {
  readonly kind: "actor" | "place"
  readonly entity: string
  readonly precision: Precision | null
  /** Of an actor: what it passes on is not its own. */
  readonly medium: boolean
  /** How many letters of its first token are words of their own, attached before the name ("and", "in"). */
  readonly attached: number
  /** Of a place: the word before expects one, and the text names its country. */
  readonly expected: boolean
}

/** A name of somebody or something in running text, known or not. Names do not overlap. */
export interface Name extends Run {
  readonly kind: "person" | "organization" | "place" | "post"
  /** How many letters of its first token are words of their own, attached before the name ("and", "in"). */
  readonly attached: number
  /** What is known by this name; null where nothing is, or where several bear it. */
  readonly entity: string | null
  /** Of a place: what is known of it, or what the word before its name says; of a body that is a place too, a hospital. */
  readonly precision: Precision | null
  /** The town that an unknown quarter, front, street or hospital lies in, by what the text is about; null where that does not tell. */
  readonly town: string | null
  /** The title, rank or office told beside a person. */
  readonly role: Run | null
}

/** A text taken apart: what extraction reads. Runs count tokens of the whole text. */
export interface Analysis {
  readonly report: Report
  readonly pack: Pack
  readonly tokens: readonly Token[]
  readonly sentences: readonly Run[]
  /** Every line that holds anything, and what it is: headings, items of lists, embedded posts with who signed them. */
  readonly lines: readonly Line[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly Dated[]
  readonly known: readonly Known[]
  /** Every name, from left to right: persons, organizations, places and posts that nobody holds here. */
  readonly names: readonly Name[]
}

/** Finds known names: the longest at a token of the folded words; handed in, because what is known is not a stage's. */
export type FindKnown = (tokens: readonly Token[]) => readonly Known[]

/** Finds the names of a text, given its sentences: the known ones as the lexicon has them, and all. */
export type FindNames = (
  tokens: readonly Token[],
  sentences: readonly Run[],
) => { readonly known: readonly Known[]; readonly names: readonly Name[] }
