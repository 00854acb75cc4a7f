import type { Accepted, Extracted, Ingested } from "./archive.ts"
import type { Step } from "./collecting.ts"
import type { Told } from "./problem.ts"

/** What somebody holds in hand: a page's address, words that were copied from somewhere, or a file. Null where nothing is said. */
export type Offered =
  | {
      readonly kind: "address"
      readonly address: string
      readonly outlet: string | null
      readonly timezone: string | null
    }
  | OfferedWords
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }

/** Words copied from a page, a post or a statement, with what the one who copied them says of them. */
export interface OfferedWords {
  readonly kind: "words"
  readonly words: string
  readonly title: string | null
  readonly outlet: string | null
  /** Who wrote it, where that is another than who publishes it. */
  readonly author: string | null
  readonly published: string | null
  readonly timezone: string | null
  readonly url: string | null
}

/** One report as it would enter, and what it would be to the archive. */
export interface Foreseen extends Extracted {
  readonly outcome: Accepted["outcome"]
}

/** What was read of an offer. Nothing of it is in the archive before it is taken in. */
export interface Preview {
  readonly id: string
  /** How many reports it holds; the first of them are shown. */
  readonly reports: number
  readonly shown: readonly Foreseen[]
  /** What of it cannot be read. */
  readonly problems: readonly Told[]
}

/** The door by which people bring in what no schedule does, and hear of what the schedule brings. */
export interface Intake {
  /** Reads what is offered. Fails with a Problem where there is nothing to be had. */
  offer(offered: Offered): Promise<Preview>
  /** Takes a preview in, as it was shown; null where it is not there any more. */
  take(preview: string): Promise<Ingested | null>
  /** Forgets a preview. */
  drop(preview: string): void
  /** Has what is due looked for at once. */
  wake(): void
  /** Tells of each visit until the returned function is called. */
  listen(hear: (step: Step) => void): () => void
}
