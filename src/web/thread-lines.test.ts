import { expect, it } from "vitest"
import { linesOf } from "./thread-lines.ts"

const step = (claim: string, name: string, quote: string) => ({
  claim,
  report: `r-${claim}`,
  version: `r-${claim}@0`,
  published: null,
  quote,
  by: { entity: null, name },
})

it("says the same words of the same speaker once, by the report that had them first", () => {
  const { first, further, answers } = linesOf({
    accusations: [step("a", "North", "fired"), step("b", "North", "fired"), step("c", "North", "hit a mill")],
    answers: [step("d", "South", "fired"), step("e", "South", "fired")],
  })
  expect([first?.claim, further.map(({ claim }) => claim), answers.map(({ claim }) => claim)]).toEqual([
    "a",
    ["c"],
    ["d"],
  ])
  expect(linesOf({ accusations: [], answers: [] })).toEqual({ first: null, further: [], answers: [] })
})
