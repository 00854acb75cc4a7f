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

const isMetric = (word: string): boolean => METRICS.some(metric => metric === word)

describe("words that a number stands with", () => {
  for (const [language, { counting, objects }] of Object.entries(WORDS))
    it(`are there for whatever is counted in "${language}"`, () => {
      expect(Object.keys(counting.whom).sort()).toEqual(POPULATIONS.filter(each => each !== "people").toSorted())
      expect(Object.keys(counting.things).sort()).toEqual(Object.keys(objects).sort())
      expect([...Object.keys(counting.persons), ...Object.keys(counting.done)].filter(each => !isMetric(each))).toEqual(
        [],
      )
      expect(Object.keys(counting.persons)).toEqual(
        expect.arrayContaining(["killed", "injured", "displaced", "shelters"]),
      )
    })
})

describe("words", () => {
  for (const [language, words] of Object.entries(WORDS))
    for (const [name, values] of Object.entries(SETS))
      it(`of ${name} are all there in "${language}"`, () =>
        expect(Object.keys(words[name as keyof typeof SETS]).sort()).toEqual([...values].sort()))
})
