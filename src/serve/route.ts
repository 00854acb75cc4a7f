import type { z } from "zod"
import type { Archive, StoryPage } from "../model/archive.ts"
import type { AsOf } from "../model/story.ts"

/** A question as a route gets it: what the path names, and what the query asks, checked. */
export interface Question {
  readonly id: string
  readonly text: string | null
  readonly asOf: AsOf
  readonly language: "ar" | "en"
  /** With what people decided, or as the machine reads. */
  readonly reviewed: boolean
  /** How many, behind which; null: all. */
  readonly page: StoryPage | null
}

/** One path of the API: what it says about itself, the form of its answer, and the answer. */
export interface Route {
  readonly path: string
  readonly says: string
  /** Names of the query parameters it reads. */
  readonly query: readonly ("text" | "asOf" | "clock" | "as" | "lang" | "limit" | "after")[]
  readonly form: z.ZodType
  readonly answer: (archive: Archive, question: Question) => Promise<unknown>
}
