import type { InterfaceLanguage } from "../../messages/words.ts"

/** One value of a ledger in words, with the number of the quote that it rests on. */
export interface SheetCell {
  readonly column: number
  readonly value: string
  readonly mark: number
  readonly witnesses: string
  /** What the claimant said before, each with its day, and who only tells a value again. */
  readonly before: readonly SheetLine[]
  /** What else the claim says: relays, who is blamed, a status other than asserted. */
  readonly says: readonly string[]
}

export interface SheetRow {
  readonly question: string
  /** Counts that are included in those of this row, in words. */
  readonly parts: readonly SheetLine[]
  readonly cells: readonly SheetCell[]
}

/** The words that a figure rests on, and where they stand. */
export interface SheetQuote {
  readonly mark: number
  readonly quote: string
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
}

export interface SheetLine {
  readonly text: string
  readonly marks: readonly number[]
}

/** Lines under one heading. */
export interface SheetBlock {
  readonly head: string
  readonly lines: readonly SheetLine[]
}

/** A story laid out in one language, before any form: terminal, Markdown and HTML all print this. */
export interface Sheet {
  readonly language: InterfaceLanguage
  readonly id: string
  readonly title: string
  readonly facts: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly SheetRow[]
  /** What stands below the ledger, in order; a block without a line is not there. */
  readonly blocks: readonly SheetBlock[]
  readonly quotes: readonly SheetQuote[]
}
