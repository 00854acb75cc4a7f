import type { Claim, FigureClaim, Metric, Population, Status, Value } from "./claim.ts"
import type { AsOf } from "./story.ts"

/** What a reviewer can say of a claim's fields otherwise than the machine; those that are absent stay as they were read. */
export interface Correction {
  readonly value?: Omit<Value, "word">
  readonly metric?: Metric
  readonly population?: Population | null
  readonly counts?: FigureClaim["counts"]
  readonly status?: Status
  /** An EDTF date or interval; null: the words do not say. */
  readonly when?: string | null
  /** Names, in the reviewer's words; null: the words name none. */
  readonly where?: string | null
  readonly claimant?: string | null
  readonly blamed?: string | null
}

/** A figure that no report carries: heard by telephone, seen on a page that cannot be archived. */
export interface Heard {
  /** What was said, as closely as it was taken down. */
  readonly words: string
  readonly claimant: string | null
  /** ISO date or instant at which it was heard. */
  readonly on: string
  readonly metric: Metric
  readonly population: Population | null
  readonly value: Omit<Value, "word">
  readonly when: string | null
  readonly where: string | null
}

/** A figure that stands in a report's words and that the machine did not read: where the words stand, and what they give. */
export interface Found {
  /** The version whose text it is. */
  readonly version: string
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly figure: Pick<Heard, "claimant" | "metric" | "population" | "value" | "when" | "where">
}

/** Whom names of claims name: who says it, or whom it blames. */
export const NAMED = ["claimant", "blamed"] as const

/** What was decided. A later one never overwrites an earlier one: it is applied after it, or undoes it. */
export type Decision =
  | { readonly kind: "confirm" | "reject" | "note"; readonly claim: string }
  | { readonly kind: "correct"; readonly claim: string; readonly fields: Correction }
  | { readonly kind: "add"; readonly story: string; readonly heard: Heard }
  | { readonly kind: "split"; readonly story: string; readonly reports: readonly string[] }
  | { readonly kind: "join"; readonly story: string; readonly into: string }
  | ({ readonly kind: "find" } & Found)
  /** The figures given, of one metric, and the rows that they stand in, tell of one incident. */
  | { readonly kind: "join-incidents"; readonly claims: readonly string[] }
  /** These figures tell of another incident than the others of their row. */
  | { readonly kind: "split-incident"; readonly claims: readonly string[] }
  /** What two claims name is one body, wherever the story names it. */
  | { readonly kind: "join-names"; readonly claims: readonly string[]; readonly who: (typeof NAMED)[number] }
  /** What these claims name is not what it was taken for: it is called otherwise. */
  | {
      readonly kind: "split-names"
      readonly claims: readonly string[]
      readonly who: (typeof NAMED)[number]
      readonly name: string
    }
  /** A report by its id, with all its versions, those to come too; or one version. */
  | { readonly kind: "withhold"; readonly report: string }
  | { readonly kind: "undo"; readonly review: string }

/** A decision as it is handed in. */
export interface GivenReview {
  /** Another one for each decision: what is handed in twice is kept once. */
  readonly key: string
  readonly by: string
  readonly why: string
  readonly decision: Decision
}

/** A claim as it stood when somebody looked at it, and the version that carries it. */
export interface Anchor {
  readonly version: string
  readonly claim: Claim
}

/** A decision as it is kept: what it is tied to outlives other readings and other borders of stories. */
export interface Review extends Omit<GivenReview, "key"> {
  readonly id: string
  /** ISO instant. */
  readonly recorded: string
  /** The claim as it stood, and the version that carries it; null where the decision is about no claim. */
  readonly anchor: Anchor | null
  /** The same of every other claim, where it is about several. */
  readonly besides: readonly Anchor[]
  /** Reports by which stories are found again: of `add` and `join` the first of each story, of `split` those that go, of `withhold` the one. */
  readonly reports: readonly string[]
}

/** A decision with what has become of it. */
export interface ReviewNow extends Review {
  /** The claim that it concerns as claims are read now; null where it concerns none, or none is found any more. */
  readonly claim: string | null
  /** All claims that it concerns as they are read now. */
  readonly claims: readonly string[]
  /** The decision that undid it; null where it stands. */
  readonly undone: string | null
}

/** Whose decisions are asked for: those that concern a story, or (null) all. */
export interface ReviewsAsked {
  readonly story: string | null
  readonly asOf: AsOf
}

/** What an archive keeps of reviewing. Problems: "claim/unknown", "story/unknown", "review/unknown". */
export interface Reviewing {
  review(given: GivenReview): Promise<Review>
  /** Oldest first. */
  reviews(asked: ReviewsAsked): Promise<readonly ReviewNow[]>
}
