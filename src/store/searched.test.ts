import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { versionOf } from "../model/report.ts"
import type { Database } from "./database.ts"
import { migrate } from "./migrate.ts"
import { lockSequence, saveReports } from "./reports.ts"
import { saveSearched, versionsHolding } from "./searched.ts"
import { BACKENDS } from "./trial-backends.ts"
import { trialReport } from "./trial-report.ts"
import type { Until } from "./until.ts"

const COUNT = 30

/** A day of June for each version, so that they become known in another order than they were stored in, two and two at one moment. */
const dayOf = (seq: number): string => `2026-06-${String(1 + Math.floor(((seq * 7) % COUNT) / 2)).padStart(2, "0")}`
const momentOf = (seq: number): string => `${dayOf(seq)}T10:00:00.000Z`

const ROWS = Array.from({ length: COUNT }, (_, i) => i + 1).map(seq => {
  const { report } = trialReport(String(seq), `report ${seq}`)
  const known = { knownAt: momentOf(seq), knownOn: dayOf(seq), recorded: "2026-07-01T00:00:00.000Z" }
  return { ...report, ...known, seq, version: versionOf(report) }
})

/** Two of three hold "shelling", one of five "harbour". */
const keysOf = (seq: number): readonly string[] => [
  ...(seq % 3 === 0 ? [] : ["shelling"]),
  ...(seq % 5 === 0 ? ["harbour"] : []),
]

const latestFirst = (seqs: readonly number[]): readonly number[] =>
  seqs.toSorted((a, b) => (momentOf(b) < momentOf(a) ? -1 : momentOf(b) > momentOf(a) ? 1 : b - a))

const WAYS = {
  "few hold them": { few: COUNT, newest: COUNT },
  "they are among the latest": { few: 1, newest: COUNT },
  "they are not among the latest": { few: 1, newest: 4 },
}

for (const backend of BACKENDS)
  describe(`versions by their words on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
      await saveReports(database, ROWS)
      await saveSearched(
        database,
        ROWS.map(({ seq }) => ({ seq, keys: keysOf(seq) })),
      )
    })
    afterAll(async () => {
      await database.close()
      await server.stop()
    })

    const pages = async (words: readonly string[], until: Until, ways: (typeof WAYS)["few hold them"]) => {
      const asked = { words: words.map(key => ({ key, begins: false })), about: [] }
      const found: number[] = []
      for (;;) {
        const page = await versionsHolding(database, asked, until, { limit: 4, after: found.at(-1) ?? null }, ways)
        found.push(...page.map(({ seq }) => seq))
        if (page.length < 4) return found
      }
    }

    for (const [what, ways] of Object.entries(WAYS))
      it(`finds all of them, the latest first, page by page, where ${what}`, async () => {
        const holding = (...words: string[]) =>
          latestFirst(ROWS.map(({ seq }) => seq).filter(seq => words.every(word => keysOf(seq).includes(word))))
        expect(await pages(["shelling"], null, ways)).toEqual(holding("shelling"))
        expect(await pages(["shelling", "harbour"], null, ways)).toEqual(holding("shelling", "harbour"))
        const at = momentOf(8)
        expect(await pages(["shelling"], { column: "known_at", at }, ways)).toEqual(
          holding("shelling").filter(seq => momentOf(seq) <= at),
        )
        expect(await pages(["nothing"], null, ways)).toEqual([])
      })

    it("finds none that was taken out", async () => {
      await database.query(
        `insert into reviews (id, position, recorded, body) values ('r1', 0, now(), '{"by": "", "why": ""}')`,
      )
      await database.query("insert into withheld (name, review) values ($1, 'r1')", [ROWS[10]?.id])
      for (const ways of Object.values(WAYS)) expect(await pages(["shelling"], null, ways)).not.toContain(11)
      await database.query("delete from withheld")
    })

    it("lets the server count what reports hold while somebody adds some", async () => {
      await database.transaction(async tx => {
        await lockSequence(tx)
        const { rows } = await tx.query<{ mode: string }>(
          `select l.mode from pg_locks l join pg_class c on c.oid = l.relation
           where c.relname = 'reports' and l.mode not in ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock')`,
        )
        expect(rows).toEqual([])
      })
    })
  })
