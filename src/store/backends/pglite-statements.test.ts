import { PGlite } from "@electric-sql/pglite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Statements, statementsOf } from "./pglite-statements.ts"

describe("statements of PGlite that are kept ready", () => {
  let database: PGlite
  let statements: Statements
  beforeAll(async () => {
    database = await PGlite.create()
    statements = statementsOf(database)
    await database.exec("create table counts (name text primary key, number bigint, body jsonb)")
  })
  afterAll(() => database.close())

  const ready = async (): Promise<number> =>
    (await database.query<{ number: number }>("select count(*)::integer as number from pg_prepared_statements")).rows[0]
      ?.number ?? 0

  test("take values of every kind as PGlite's own query does", async () => {
    const sql =
      "select $1::text[] as words, $2::bigint[] as numbers, $3::jsonb as body, $4::text as none, $5::timestamptz as at, $6::boolean as yes"
    const values = [["a", 'b,"c"'], [1, 2], { x: [1] }, null, "2031-03-01T00:00:00Z", false]
    expect(await statements.run(sql, values)).toEqual((await database.query(sql, [...values])).rows)
  })
  test("are parsed once", async () => {
    const before = await ready()
    for (const number of [1, 2, 3]) await statements.run("select $1::integer as number", [number])
    expect(await ready()).toBe(before + 1)
  })
  test("fail with what PostgreSQL says, and work again after it", async () => {
    const insert = "insert into counts values ($1, $2, $3)"
    await statements.run(insert, ["a", 1, {}])
    await expect(statements.run(insert, ["a", 2, {}])).rejects.toMatchObject({
      code: "23505",
      constraint: "counts_pkey",
    })
    await expect(statements.run("select nothing from nowhere", [])).rejects.toMatchObject({ code: "42P01" })
    await statements.run(insert, ["b", 2, {}])
    expect(await statements.run("select name from counts where number = any($1) order by 1", [[1, 2]])).toEqual([
      { name: "a" },
      { name: "b" },
    ])
  })
  test("answer with the columns of now once those of before are forgotten", async () => {
    await statements.run("select * from counts where name = $1", ["a"])
    await database.exec("alter table counts add column told integer default 7")
    await statements.forget()
    expect(await statements.run("select * from counts where name = $1", ["a"])).toMatchObject([{ told: 7 }])
  })
  test("are no more than a number that is fixed", async () => {
    for (let i = 0; i < 700; i += 1) await statements.run(`select ${i}::integer as number`, [])
    expect(await ready()).toBeLessThanOrEqual(300)
  })
})
