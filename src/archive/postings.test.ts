import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Signature } from "../model/story.ts"
import type { Database } from "../store/database.ts"
import { latestFirst, lookUpKeys } from "../store/index-keys.ts"
import { saveKeys } from "../store/signatures.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { postingsAfter } from "./postings.ts"

const signature = (seq: number, day: number | null, keys: readonly string[]): Signature => ({
  ...{ seq, day, keys, version: `v${seq}`, report: `r${seq}`, outlet: null, language: "ar" },
  ...{ terms: [], sketch: [], quoted: [], quotes: [], credits: [], firstOn: [] },
})

const REPORTS = fc.array(
  fc.record({
    day: fc.option(fc.integer({ min: 0, max: 12 })),
    keys: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }),
  }),
  { maxLength: 40 },
)
const ASKED = fc.record({
  key: fc.constantFrom("a", "b", "c", "d"),
  from: fc.integer({ min: -2, max: 12 }),
  length: fc.integer({ min: 0, max: 8 }),
  limit: fc.integer({ min: 1, max: 6 }),
})

describe("postings in memory", () => {
  let server: Awaited<ReturnType<(typeof BACKENDS)[number]["start"]>>
  let database: Database
  beforeAll(async () => {
    server = await (BACKENDS[0] as (typeof BACKENDS)[number]).start()
    database = await server.fresh("bundled")
  })
  afterAll(async () => {
    await database.close()
    await server.stop()
  })

  it("answer as the stored index does, together with it once they have forgotten the oldest", async () => {
    await fc.assert(
      fc.asyncProperty(REPORTS, ASKED, fc.integer({ min: 2, max: 30 }), async (reports, asked, kept) => {
        await database.query("truncate index_keys")
        const postings = postingsAfter(0, kept)
        const signatures = reports.map(({ day, keys }, at) => signature(at + 1, day, keys))
        await saveKeys(database, signatures)
        signatures.forEach(postings.add)
        const { key, from, length, limit } = asked
        const question = { key, from, to: from + length }
        const [stored = []] = await lookUpKeys(database, [question], limit)
        const older = postings.mayBeOlder(question) ? stored.filter(({ seq }) => seq <= postings.base()) : []
        const all = [...older, ...postings.latest(question, limit)].sort(latestFirst).slice(0, limit)
        expect(all).toEqual(stored)
      }),
      { numRuns: 150 },
    )
  })

  it("take it that anything may be older where something was there before", () => {
    expect(postingsAfter(0).mayBeOlder({ from: 0, to: 9 })).toBe(false)
    expect(postingsAfter(7).mayBeOlder({ from: 0, to: 9 })).toBe(true)
    expect(postingsAfter(7).base()).toBe(7)
  })
})
