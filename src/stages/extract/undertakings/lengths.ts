import { plays, type Run } from "../../../languages/token.ts"
import type { When } from "../../../model/claim.ts"
import { wordsOf } from "../mentions.ts"
import type { Head } from "./heads.ts"
import { later } from "./instants.ts"
import { type Clause, turning } from "./marks.ts"
import type { Standing } from "./standing.ts"

/** How far behind and before its head a length of time may stand, in tokens. */
const LENGTH_WITHIN = 9
const LENGTH_BEFORE = 4

/** "For 72 hours", "a three-day truce", "a deadline of two days"; a length that follows "after" is none of its own. */
function lengthNear(
  { analysis, run, marks }: Clause,
  head: Head,
): { readonly hours: number; readonly run: Run } | null {
  const { tokens, pack, dates } = analysis
  for (let at = Math.max(run.from, head.from - LENGTH_BEFORE); at < Math.min(run.to, head.to + LENGTH_WITHIN); at++) {
    if (dates.some(date => date.from <= at && at < date.to)) continue
    const length = pack.length(tokens, at)
    const led = marks.some(mark => mark.at === at - 1 && turning(mark, "lasting"))
    const close = at >= head.from - LENGTH_BEFORE && at - head.to <= 1
    const own = (led || close || head.type === "ultimatum") && !plays(tokens[at - 1], "after", "since")
    if (length && length.hours > 0 && own) return { hours: length.hours, run: { from: at, to: length.to } }
  }
  return null
}

/** Where a length of time that is told ends: from its beginning, else from the report. What is only proposed, refused or over lasts from no day. */
export function lengthEnd(clause: Clause, head: Head, turned: Standing["turned"], starts: string | null): When | null {
  const { analysis } = clause
  const lasts = head.type !== "proposal" && turned?.turn !== "rejected" && turned?.turn !== "ends"
  const length = lasts ? lengthNear(clause, head) : null
  const base = starts ?? analysis.report.published
  if (!length || !base) return null
  const from = base.length > 10 && !starts ? base.slice(0, 16) + base.slice(16).replace(/^:\d\d/, "") : base
  return {
    edtf: later(from, length.hours, starts !== null),
    basis: "assumed",
    evidence: wordsOf(analysis, length.run),
  }
}
