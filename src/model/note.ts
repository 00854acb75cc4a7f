import type { Caveat } from "../messages/caveats.ts"
import type { Span } from "./span.ts"

/** What a stage decided and why; `rule` is the decision's name, `span` the words it is about (in the report's text). */
export interface Note {
  readonly rule: string
  readonly span?: Span
  readonly because: string
  /** Where people should hear of it even if they ask for no notes; it is told in their language. */
  readonly caveat?: Caveat
}

/** Every stage always tells; whoever runs it keeps, prints or drops what it says. */
export type Tell = (note: Note) => void

/** One step of the pipeline. No clock, network or database: the same input gives the same output and the same notes. */
export type Stage<In, Out> = (input: In, tell: Tell) => Out

/** For callers that want no notes. */
export const silent: Tell = () => {}

/** False where nobody wants notes: what is long to put into words is left out. */
export const isHeard = (tell: Tell): boolean => tell !== silent
