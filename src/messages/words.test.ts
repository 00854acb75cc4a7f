import { describe, expect, it } from "vitest"
import {
  COMMITMENT_STATUSES,
  COMMITMENT_TYPES,
  EVENT_TYPES,
  MEASURE_TYPES,
  METRICS,
  POPULATIONS,
  STANCES,
  STATUSES,
} from "../model/claim.ts"
import { DIFFERENCES, GRADE_REASONS, GRADES, STEPS } from "../model/ledger.ts"
import { WORDS } from "./words.ts"

/** Words looked up by a value of the record; what the record may hold, and no more, has one. */
const SETS = {
  metrics: METRICS,
  populations: POPULATIONS,
  types: [...EVENT_TYPES, ...COMMITMENT_TYPES, ...MEASURE_TYPES],
  stances: STANCES,
  statuses: [...STATUSES, ...COMMITMENT_STATUSES],
  differs: DIFFERENCES,
  steps: STEPS,
  grades: GRADES,
  gradeReasons: GRADE_REASONS,
} as const

describe("words", () => {
  for (const [language, words] of Object.entries(WORDS))
    for (const [name, values] of Object.entries(SETS))
      it(`of ${name} are all there in "${language}"`, () =>
        expect(Object.keys(words[name as keyof typeof SETS]).sort()).toEqual([...values].sort()))
})
