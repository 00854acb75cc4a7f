import type { z } from "zod"
import type { Archive, Narrowing, StoryPage } from "../model/archive.ts"
import type { Facet } from "../model/facets.ts"
import type { AsOf } from "../model/story.ts"
import type { Basis } from "./kept-answers.ts"

/** A question as a route gets it: what the path names, and what the query asks, checked. */
export interface Question {
  readonly id: string
  readonly text: string | null
  /** Parties and places that claims must name, each of them. */
  readonly about: readonly string[]
  readonly asOf: AsOf
  readonly language: "ar" | "en"
  /** With what people decided, or as the machine reads. */
  readonly reviewed: boolean
  /** How many, behind which; null: all. */
  readonly page: StoryPage | null
  /** Which stories of the list. */
  readonly narrowing: Required<Narrowing>
}

/** A query parameter, as the address has it. */
export type Parameter =
  | "text"
  | "metric"
  | "claimant"
  | "asOf"
  | "clock"
  | "as"
  | "lang"
  | "limit"
  | "after"
  | "since"
  | "beside"
  | Facet

/** How an answer is kept. */
export interface Keeping {
  /** What it depends on; the whole archive where nothing says so. */
  readonly basis?: (answer: never, question: Question) => Basis
  /** Milliseconds that it may be old where making it takes long, in place of the usual. */
  readonly bound?: number
}

/** One path of the API: what it says about itself, the form of its answer, and the answer. */
export interface Route {
  readonly path: string
  readonly says: string
  /** Names of the query parameters it reads. */
  readonly query: readonly Parameter[]
  readonly form: z.ZodType
  /** Kept until something changes that it depends on: what takes long to make and is asked for often. */
  readonly kept?: Keeping
  readonly answer: (archive: Archive, question: Question) => Promise<unknown>
}
