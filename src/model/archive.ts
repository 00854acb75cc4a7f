import type { Extraction, Precision } from "./claim.ts"
import type { Report } from "./report.ts"
import type { AsOf, CopyGroup, ListedStory, StoryView } from "./story.ts"

/** A report with what was read out of it: what extraction hands to the archive. */
export interface Extracted {
  readonly report: Report
  readonly extraction: Extraction
  /** Known parties and places that the text names, with or without a claim; by entity ascending. */
  readonly named: readonly Named[]
}

/** A known party or place and how often a text names it. */
export interface Named {
  readonly entity: string
  readonly kind: "actor" | "place"
  /** Of a place, where known; null of a party. */
  readonly precision: Precision | null
  readonly times: number
}

/** What became of one report that was offered to the archive. */
export interface Accepted {
  readonly report: string
  readonly version: string
  /** The sequence number it has, or had already. */
  readonly seq: number
  /** "version": the id was known with another text. "known": id and text were there already. */
  readonly outcome: "new" | "version" | "known"
  readonly story: string
}

/** A stored version with its claims and where weaving put it. */
export interface StoredReport extends Pick<Extracted, "report" | "extraction"> {
  readonly seq: number
  readonly version: string
  readonly recorded: string
  readonly story: string
  readonly also: readonly string[]
  /** Versions of the same id, oldest first, this one included. */
  readonly versions: readonly string[]
}

export interface StoriesAsked {
  readonly asOf: AsOf
  /** Only stories whose titles or texts hold these words. */
  readonly text: string | null
  readonly language: "ar" | "en"
}

/** Everything read: reports and claims in, stories out. The same on PGlite, PostgreSQL and through another process that owns the folder. */
export interface Archive {
  /** Accepts, stores and weaves in the order given; all of a batch or nothing of it. */
  ingest(batch: readonly Extracted[]): Promise<readonly Accepted[]>
  stories(asked: StoriesAsked): Promise<readonly ListedStory[]>
  copies(): Promise<readonly CopyGroup[]>
  /** By id or by an unambiguous beginning of it; null where there is none. */
  story(id: string, asked: StoriesAsked): Promise<StoryView | null>
  /** By id (its newest version) or by version; null where there is none. */
  report(id: string): Promise<StoredReport | null>
  /** The newest version that carries a claim, by the claim's id; null where none does. */
  carrier(claim: string): Promise<StoredReport | null>
  close(): Promise<void>
}
