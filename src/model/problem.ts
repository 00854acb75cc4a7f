import type { Details, ProblemCode } from "../messages/problems.ts"

/** A failure as data: what crosses from one process to another, and is told where it arrives. */
export type Told = Pick<Problem, "code" | "details">

/** The one kind of failure: a code with typed details; its words are chosen where it is shown. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code
  readonly details: Details<Code>

  constructor(code: Code, details: Details<Code>, cause?: unknown) {
    super(code, { cause })
    this.name = "Problem"
    this.code = code
    this.details = details
  }
}
