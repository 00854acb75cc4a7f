import type { Analysis } from "../../languages/analysis.ts"
import { plays, type Run } from "../../languages/token.ts"
import type { Draft } from "./draft.ts"

/** How many words may stand between a part and the name of its place: "nine | in the town of". */
const PLACED_WITHIN = 4

/** The parts of a figure that are told by places in its sentence, "24 were killed: 12 in X and nine in Y"; none where not two are. */
function placedParts({ tokens }: Analysis, drafts: readonly Draft[], whole: Draft): readonly Draft[] {
  if (whole.part) return []
  const placed = drafts.filter(
    part =>
      part.part &&
      part.sentence === whole.sentence &&
      part.metric === whole.metric &&
      part.from >= whole.to &&
      plays(tokens[part.to], "in"),
  )
  return placed.length > 1 ? placed : []
}

/** Whether a place is told right behind a part of a figure whose parts are told by places. */
export const isOfPlacedPart = (analysis: Analysis, drafts: readonly Draft[], whole: Draft, run: Run): boolean =>
  placedParts(analysis, drafts, whole).some(({ to }) => to < run.from && run.from - to <= PLACED_WITHIN)

/** Whether a figure's parts are told by places, so that it was in no one of them. */
export const isParted = (analysis: Analysis, drafts: readonly Draft[], whole: Draft): boolean =>
  placedParts(analysis, drafts, whole).length > 0
