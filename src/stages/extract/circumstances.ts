import type { Analysis } from "../../languages/analysis.ts"
import { type Run, readingThat } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

/** How it was done, where the sentence says so. */
export function meansOf({ tokens }: Analysis, draft: Draft, clause: Run): string | null {
  for (let at = draft.to; at < Math.min(draft.to + 15, clause.to); at++) {
    const means = readingThat(tokens[at], s => s.means !== undefined)?.lexeme.sense.means
    if (means) return means
  }
  return null
}
