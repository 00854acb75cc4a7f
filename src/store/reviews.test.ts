import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Review } from "../model/review.ts"
import type { Database } from "./database.ts"
import { migrate } from "./migrate.ts"
import { allReviews, saveReview, seqsOfReports } from "./reviews.ts"
import { BACKENDS } from "./trial-backends.ts"

const review = (id: string, recorded: string): Review => ({
  id,
  recorded,
  by: "Editor",
  why: "جاء في القائمة",
  decision: { kind: "join", story: "s1", into: "s2" },
  anchor: null,
  besides: [],
  reports: ["r1", "r2"],
})

for (const backend of BACKENDS)
  describe(`decisions on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
    })
    afterAll(async () => {
      await database.close()
      await server.stop()
    })

    it("stand in the order in which they came, as they were given, and once", async () => {
      const [later, earlier] = [review("b", "2031-04-02T00:00:00.000Z"), review("a", "2031-04-01T00:00:00.000Z")]
      for (const each of [later, earlier, { ...earlier, by: "Another" }]) await saveReview(database, each)
      expect(await allReviews(database)).toEqual([later, earlier])
    })

    it("count by the clock of recording alone", async () => {
      const at = "2031-04-01T12:00:00Z"
      expect((await allReviews(database, { column: "recorded", at })).map(({ id }) => id)).toEqual(["a"])
      expect((await allReviews(database, { column: "known_at", at })).map(({ id }) => id)).toEqual(["b", "a"])
      expect(await seqsOfReports(database, ["r1"])).toEqual(new Map())
    })
  })
