import { afterAll, beforeAll, expect, it } from "vitest"
import type { Database } from "./database.ts"
import { openFolder } from "./open.ts"
import { subjectsIn, withoutSummary } from "./summaries.ts"

const MAKER = { maker: "trial", language: "en" }
const STORIES = 2000

let database: Database
beforeAll(async () => {
  database = await openFolder(null)
  await database.query(`
    insert into reports (seq, id, version, hash, language, text, known_at, known_on)
      select n, n, n, n, 'en', 'text', now(), now() from generate_series(1, ${STORIES}) as n;
    insert into placements (seq, story, main, position, why)
      select n, n, true, 0, '' from generate_series(1, ${STORIES}) as n;
    insert into summaries (story, language, maker, body, last_day)
      select n, 'en', 'trial', '{}', '' from generate_series(1, ${STORIES}) as n`)
})
afterAll(() => database.close())

/** The plan of a statement that is kept ready, of which no values are known, where rows are not counted. */
const planOf = async (ask: (asked: Database) => Promise<unknown>): Promise<string> => {
  const asked: string[] = []
  await ask({
    ...database,
    query: async sql => {
      asked.push(sql)
      return { rows: [] }
    },
  })
  const { rows } = await database.query<{ "QUERY PLAN": string }>(`explain (generic_plan) ${asked[0]};`)
  return rows.map(row => row["QUERY PLAN"]).join("\n")
}

it("stories without a line are found with one look at each, of all and of some", async () => {
  for (const stories of [null, ["1", "2"]]) {
    const plan = await planOf(asked => withoutSummary(asked, stories, MAKER))
    expect(plan).toContain("Index Scan using summaries_pkey")
    expect(plan).not.toMatch(/Nested Loop|Materialize/)
  }
  await database.query("delete from summaries where story = '7'")
  for (let times = 0; times < 8; times++) expect(await withoutSummary(database, null, MAKER)).toEqual(["7"])
  expect(await withoutSummary(database, ["6", "7"], MAKER)).toEqual(["7"])
  expect(await withoutSummary(database, ["6"], MAKER)).toEqual([])
})

it("what some lines say is found by their stories", async () => {
  expect(await planOf(asked => subjectsIn(asked, ["1", "2"], MAKER))).toMatch(/Index Cond: .*story = ANY/)
})
