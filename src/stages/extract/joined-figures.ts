import type { Analysis } from "../../languages/analysis.ts"
import type { Run } from "../../languages/token.ts"
import { dayOf } from "../../model/day.ts"
import type { Draft } from "./draft.ts"
import type { Placed } from "./places.ts"
import { lastDay } from "./status.ts"

/** How many tokens may stand between two figures that are joined. */
const JOINED_WITHIN = 4

/** "9 were killed and 17 wounded on Monday in X", where a subject stands before its verb: the figure to the end of those joined to it, where the place is told behind them. */
export function joinedTo({ pack }: Analysis, drafts: readonly Draft[], draft: Draft, place: Placed): Draft {
  if (pack.subject === "after") return draft
  let to = draft.to
  for (const other of drafts)
    if (
      other.sentence === draft.sentence &&
      other.metric !== draft.metric &&
      other.from >= to &&
      other.from - to <= JOINED_WITHIN &&
      other.to <= place.from
    )
      to = other.to
  return to > draft.to ? { ...draft, to } : draft
}

/** Days before the report from which on a date is one that is recalled. */
const PAST_DAYS = 14

/** "In March, an attack in X killed 4": a sentence of something long past. */
export const isPast = ({ dates, report, pack }: Analysis, { from, to }: Run): boolean => {
  const said = dayOf(report.published)
  return (
    pack.subject === "before" &&
    said !== null &&
    dates.some(date => date.from >= from && date.to <= to && said - (lastDay(date.edtf) ?? said) > PAST_DAYS)
  )
}
