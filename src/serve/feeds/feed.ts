import type { InterfaceLanguage } from "../../messages/words.ts"

/** One claim as a feed tells it. */
export interface FeedEntry {
  readonly id: string
  readonly title: string
  /** HTML: the words of the report, whose they are, and where they stand. */
  readonly content: string
  /** Address of the claim's page in the desk. */
  readonly address: string
  readonly at: Date
}

/** What a reader of feeds follows, newest first, in none of the forms yet. */
export interface Feed {
  readonly id: string
  readonly title: string
  readonly language: InterfaceLanguage
  /** Its own address, and that of the page which shows the same. */
  readonly self: string
  readonly page: string
  readonly updated: Date
  readonly entries: readonly FeedEntry[]
}
