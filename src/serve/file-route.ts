import type { z } from "zod"
import type { Archive } from "../model/archive.ts"
import type { Made } from "./kept-answers.ts"
import type { Question, Route } from "./route.ts"

/** One path that answers with a file in a form of its own, for programs that know that form: a feed, a calendar. */
export interface FileRoute extends Pick<Route, "path" | "says" | "query"> {
  /** Its media type. */
  readonly type: string
  /** True where it is kept until what it depends on changes. */
  readonly kept?: true
  /** The file, with what it depends on where that is less than the whole archive; `asked` is the whole address that it was asked for under. */
  readonly answer: (archive: Archive, question: Question, asked: URL) => Promise<string | Made>
}

/** One path that answers in a way of its own, as it is described: what it hands out, and its form where that is JSON. */
export interface Handed extends Omit<FileRoute, "answer" | "kept"> {
  readonly json?: z.ZodType
}
