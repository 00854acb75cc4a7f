import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { dayOf, isoOf } from "../../../model/day.ts"
import { readCases } from "../../case-file.ts"
import { tokenise } from "../../tokens.ts"
import { RULES } from "../dates.ts"
import { ar } from "../index.ts"
import { mayBegin } from "./begin.ts"
import { POINTS } from "./point.ts"

const NAME = "dates.ar.txt"
const cases = readCases(NAME, readFileSync(new URL(`../../../../cases/${NAME}`, import.meta.url), "utf8"))

test("no rule reads a date at a word that it is not asked at", () => {
  let read = 0
  for (const { phrase, now } of cases) {
    const tokens = tokenise(phrase, ar.readings)
    const day = dayOf(now) ?? 0
    const [year = 0, month = 0] = isoOf(day).split("-").map(Number)
    const said = { day, year, month, zone: null }
    for (const [at, token] of tokens.entries())
      for (const [rule, opens] of mayBegin(tokens, at) ? [...RULES, ...POINTS] : []) {
        if (rule(tokens, at, said) === null) continue
        read++
        expect(opens(token), `${rule.name} at ${token.text} in ${phrase}`).toBe(true)
      }
  }
  expect(read).toBeGreaterThan(cases.length)
})
