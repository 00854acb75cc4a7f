import { expect, it } from "vitest"
import type { Origin, Step } from "../../model/ledger.ts"
import type { NamedSeries } from "./ledger.ts"
import { sourcesOf } from "./sources.ts"

const origin = (claims: readonly string[], side: string | null = null): Origin => ({
  claims,
  reports: claims.map(claim => `r-${claim}`),
  side,
  why: claims.slice(1).map(claim => `${claim} repeats`),
})

const step = (claim: string, origins: readonly Origin[]): Step => ({
  claim,
  report: `r-${claim}`,
  value: { min: 9, max: 9, qualifier: "exact", word: null },
  via: [],
  published: null,
  said: null,
  when: null,
  step: "first",
  quote: "",
  version: `r-${claim}@0`,
  origins,
  witnesses: origins.length,
  sides: 0,
})

const series = (question: string, name: string, steps: readonly Step[]): NamedSeries => ({
  question,
  claimant: { key: `org:${name}`, name },
  named: [],
  steps,
})

it("makes one voice of what one claimant says to all questions, and none of who gives the same value beside it", () => {
  const [health, army] = [origin(["a", "b"], "org:state"), origin(["c"])]
  const sources = sourcesOf([
    series("killed", "health", [step("a", [health, army])]),
    series("killed", "army", [step("c", [health, army])]),
    series("injured", "health", [step("d", [origin(["d"])])]),
  ])
  expect(sources.map(({ claimant, claims, side, why }) => [claimant.name, claims.join(" "), side, why])).toEqual([
    ["health", "a b d", "org:state", ["b repeats"]],
    ["army", "c", null, []],
  ])
})

it("makes one voice of two outlets that carry one text", () => {
  const text = origin(["a", "b"])
  const sources = sourcesOf([
    series("killed", "one paper", [step("a", [text])]),
    series("killed", "another", [step("b", [text])]),
  ])
  expect(sources.map(({ claimant, reports }) => [claimant.name, reports])).toEqual([["one paper", ["r-a", "r-b"]]])
})
