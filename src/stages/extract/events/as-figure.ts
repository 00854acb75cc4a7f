import type { Draft } from "../draft.ts"
import { wholeOf } from "../scan.ts"
import type { EventDraft } from "./draft.ts"

/** What of figures the setting of a happening is like. */
const LIKE = { displacement: "displaced", evacuation: "evacuated", withdrawal: "withdrawn" } as const

/** A happening as the reading of places and days takes it. */
export const asFigure = (draft: EventDraft): Draft => ({
  ...wholeOf({ sentence: draft.sentence }, draft.at, LIKE[draft.type as keyof typeof LIKE] ?? "killed"),
  from: draft.at,
  to: draft.at + 1,
  rule: draft.rule,
  trigger: draft.at,
})
