import type { Tell } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import type { Report } from "../model/report.ts"

/** What rules make of a report; where they fail on it, "extract/broken", so that it is told of like any other bad input. */
export const guarded =
  <Made>(rules: (report: Report, tell: Tell) => Made) =>
  (report: Report, tell: Tell): Made => {
    try {
      return rules(report, tell)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Problem("extract/broken", { report: report.id, reason }, cause)
    }
  }
