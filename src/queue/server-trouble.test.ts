import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import { canonicalLines } from "../serve/exports/canonical.ts"
import { openPostgres } from "../store/backends/postgres.ts"
import { migrate, versionOfSchema } from "../store/migrate.ts"
import { MIGRATIONS } from "../store/migrations.ts"
import { startPostgres, type TrialPostgres } from "../store/trial-postgres.ts"
import { trialReport } from "../store/trial-report.ts"
import { startWorker, trialSources, untilEmpty } from "./trial-worker.ts"

let server: TrialPostgres
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

const open = (database: string): Promise<Archive> => openArchive({ database, weaver: trialWeaver })
const exported = (archive: Archive): Promise<readonly string[]> => Array.fromAsync(canonicalLines(archive))
const BATCH = ["a", "b", "c"].map(id => trialReport(id, `${id} saw 9 tanks`))

/** Another connection, for what happens to a server. */
const meddler = async (address: string): Promise<pg.Client> => {
  const client = new pg.Client(address)
  client.on("error", () => {})
  await client.connect()
  return client
}

/** Ends the connection of whoever waits for a lock or sleeps; gives true once there was one. */
const cutOff = async (client: pg.Client): Promise<void> => {
  for (;;) {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = 'active'
         and (wait_event_type = 'Lock' or wait_event = 'PgSleep')`,
    )
    if (rowCount !== 0) return
    await wait(10)
  }
}

describe("a connection that is lost in the middle", { timeout: 60_000 }, () => {
  it("is told as that, keeps nothing of the batch, and the same batch can be given again", async () => {
    const address = await server.fresh()
    const [archive, client, holder] = [await open(address), await meddler(address), await meddler(address)]
    await holder.query("begin; lock table weavings in share row exclusive mode")
    const failing = expect(archive.ingest(BATCH)).rejects.toMatchObject({ code: "store/unreachable" })
    await cutOff(client)
    await failing
    await holder.end()
    expect(await archive.newest()).toBe(0)
    expect((await archive.ingest(BATCH)).accepted.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"])
    const untouched = await open(await server.fresh())
    await untouched.ingest(BATCH)
    expect(await exported(archive)).toEqual(await exported(untouched))
    await client.end()
    await untouched.close()
    await archive.close()
  })
})

describe("a migration that is interrupted", { timeout: 60_000 }, () => {
  it("leaves the database as it was, and is made the next time", async () => {
    const address = await server.fresh()
    const [database, client] = [await openPostgres(address), await meddler(address)]
    await migrate(database, "trial", MIGRATIONS.slice(0, 3))
    const slow = "create table half (a integer); select pg_sleep(60)"
    const failing = expect(migrate(database, "trial", [...MIGRATIONS.slice(0, 3), slow])).rejects.toMatchObject({
      code: "store/unreachable",
    })
    await cutOff(client)
    await failing
    expect(await versionOfSchema(database)).toBe(3)
    expect((await database.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }])
    await database.close()
    const archive = await open(address)
    expect((await archive.ingest(BATCH)).accepted).toHaveLength(3)
    await client.end()
    await archive.close()
  })
})

describe("two versions of the program at once", { timeout: 60_000 }, () => {
  it("end in a clear error for the older one, which writes nothing from then on", async () => {
    const address = await server.fresh()
    const [archive, client] = [await open(address), await meddler(address)]
    const worker = await startWorker(address)
    await archive.ingest(BATCH.slice(0, 1))
    await client.query("insert into schema_version (version) values ($1)", [MIGRATIONS.length + 1])
    const newer = { code: "store/newer", details: { found: MIGRATIONS.length + 1, known: MIGRATIONS.length } }
    await expect(archive.ingest(BATCH)).rejects.toMatchObject(newer)
    await expect(open(address)).rejects.toMatchObject(newer)
    await worker.queue.handIn(trialSources(2), new Date())
    while (!worker.told.some(line => line.includes("store/newer"))) await wait(10)
    expect([await archive.newest(), (await worker.queue.counts()).waiting]).toEqual([1, 2])
    await client.query("delete from schema_version where version = $1", [MIGRATIONS.length + 1])
    await untilEmpty(worker.queue)
    expect(await archive.newest()).toBe(3)
    await client.end()
    await worker.stop()
    await archive.close()
  })
})

describe("a server that is started again", { timeout: 120_000 }, () => {
  it("is met again by everybody, and nothing is lost or doubled", async () => {
    const address = await server.fresh()
    const workers = [await startWorker(address, { slow: 40 }), await startWorker(address, { slow: 40 })]
    const [first] = workers
    if (first === undefined) return
    const sources = trialSources(60)
    await first.queue.handIn(sources, new Date())
    for (const newest of [15, 40]) {
      while ((await first.archive.newest()) < newest) await wait(10)
      await server.restart()
    }
    while ((await first.queue.counts().catch(() => ({ waiting: 1 }))).waiting > 0) await wait(50)
    const untouched = await open(await server.fresh())
    for (const { name, bytes } of sources) await untouched.ingest([trialReport(name, Buffer.from(bytes).toString())])
    expect(await exported(first.archive)).toEqual(await exported(untouched))
    expect(workers.flatMap(({ told }) => told).some(line => line.includes("store/unreachable"))).toBe(true)
    await untouched.close()
    for (const worker of workers) await worker.stop()
  })
})
