import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import { type Database, patiently } from "../store/database.ts"
import { openFolder } from "../store/open.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"

const REPORTS = 160
/** Reports that are stored in one part while somebody asks. */
const PART = 8
const NOW = { at: null, clock: "published" } as const
const TEXTS = Array.from({ length: REPORTS }, (_, at) =>
  trialReport(`${at}`, `harbour ${at} killed near pier ${at % 7}`),
)

/** A database that tells of each piece of work that can wait once it is done. */
const hearing = (database: Database, heard: () => void): Database => {
  const patient = patiently(database)
  return {
    ...database,
    patient: {
      ...patient,
      query: (sql, values) => patient.query<never>(sql, values).finally(heard),
      transaction: work => patient.transaction(work).finally(heard),
    },
  }
}

describe("questions while a batch is stored, where the database answers one at a time", () => {
  let database: Database
  let archive: Archive
  let turns = 0
  beforeAll(async () => {
    database = await openFolder(null)
    const counted = hearing(database, () => {
      turns++
    })
    archive = localArchive(counted, trialWeaver, () => new Date("2026-01-20T00:00:00Z"))
  })
  afterAll(() => archive.close())

  it("are answered within a few turns of the writer, and see reports whole, in parts that are committed", async () => {
    await archive.count(NOW)
    let isStored = false
    const stored = archive.ingest(TEXTS).finally(() => {
      isStored = true
    })
    const waited: number[] = []
    while (!isStored) {
      const [before, newest] = [turns, await archive.newest()]
      waited.push(turns - before)
      expect(newest % PART).toBe(0)
      const last = newest === 0 ? null : await archive.report(TEXTS[newest - 1]?.report.id ?? "")
      if (last === null) continue
      expect(last.seq).toBe(newest)
      expect(last.extraction.claims).toHaveLength(2)
      expect(last.story).not.toBe("")
    }
    expect((await stored).accepted).toHaveLength(REPORTS)
    expect(waited.length).toBeGreaterThan(REPORTS / PART)
    // One that has begun, and one that its share lets in.
    expect(Math.max(...waited)).toBeLessThanOrEqual(2)
  })

  it("never see rows of a transaction that is under way", async () => {
    const patient = patiently(database)
    const count = async (): Promise<number> =>
      (await database.query<{ rows: number }>("select count(*)::integer as rows from alert_rules")).rows[0]?.rows ?? 0
    const write = patient.transaction(async tx => {
      for (const id of ["a", "b", "c"]) {
        await tx.query("insert into alert_rules (id, body, seen) values ($1, '{}', 0)", [id])
        await new Promise(resolve => setTimeout(resolve, 2))
      }
    })
    const seen = new Set<number>()
    for (let round = 0; round < 20; round++) seen.add(await count())
    await write
    expect([...seen, await count()].filter(rows => rows !== 0 && rows !== 3)).toEqual([])
  })
})
