import { existsSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { measure, PEERS, page, shareOf } from "../../../scripts/conformance.ts"

/** What is reached of each kind of another library's cases; a change that falls below is a loss. */
const REACHED = { numbers: 0.97, ordinals: 0.99, ranges: 0.93, words: 0.99, dates: 0.9, times: 0.98 } as const

describe.skipIf(!existsSync(PEERS))("other libraries' Arabic cases, where they lie beside the project", () => {
  const rows = existsSync(PEERS) ? measure() : []

  test.each(Object.entries(REACHED))("%s: at least %f of those in scope are read the same", (name, bar) => {
    expect(shareOf(rows, name)).toBeGreaterThanOrEqual(bar)
  })

  test("docs/conformance.md says what is so", () => {
    expect(readFileSync("docs/conformance.md", "utf8")).toBe(page(rows))
  })

  test("numbers, ordinals and ranges differ on purpose only", () => {
    const unexplained = rows.filter(({ name }) => ["numbers", "ordinals", "ranges"].includes(name))
    expect(unexplained.flatMap(({ failed }) => failed)).toEqual([])
  })
})
