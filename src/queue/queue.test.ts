import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import { canonicalLines } from "../serve/exports/canonical.ts"
import { startPostgres, type TrialPostgres } from "../store/trial-postgres.ts"
import { openQueue } from "./queue.ts"
import { startWorker, trialMade, trialSources, untilEmpty } from "./trial-worker.ts"

const NOW = new Date("2031-04-01T00:00:00Z")
const QUIET = { watches: false, heard: () => {} }

let server: TrialPostgres
let empty: string
/** What an archive holds that took the reports of all sources by itself, one after the other. */
let whole: readonly string[]
beforeAll(async () => {
  server = await startPostgres()
  empty = await server.fresh()
  await (await openQueue(empty, QUIET)).close()
  const archive = await openArchive({ database: await server.fresh(), weaver: trialWeaver })
  for (const made of trialSources(80).map(trialMade)) if ("extracted" in made) await archive.ingest([made.extracted])
  whole = await exported(archive)
  await archive.close()
}, 60_000)
afterAll(() => server.stop())

const exported = (archive: Archive): Promise<readonly string[]> => Array.fromAsync(canonicalLines(archive))

describe("reports that are handed in", { timeout: 60_000 }, () => {
  it("are woven in their order, however many workers read them and whenever each is done", async () => {
    const address = await server.fresh(empty)
    const sources = trialSources(42)
    const workers = [await startWorker(address, { slow: 30 }), await startWorker(address, { slow: 5 })]
    const [first] = workers
    if (first === undefined) return
    for (let at = 0; at < 42; at += 14) await first.queue.handIn(sources.slice(at, at + 14), NOW)
    await untilEmpty(first.queue)
    expect(await exported(first.archive)).toEqual(whole.slice(0, sources.length))
    expect(workers.flatMap(({ told }) => told)).toEqual(["leads"])
    for (const worker of workers) await worker.stop()
  })

  it("wait for those that were handed in before them", async () => {
    const address = await server.fresh(empty)
    const weaver = await startWorker(address, { reads: false })
    const { queue, archive } = weaver
    await queue.handIn(trialSources(9), NOW)
    const tasks = (await queue.take(9)).toSorted((a, b) => a.job.position - b.job.position)
    const keep = (from: number, to: number): Promise<void> =>
      queue.keep(tasks.slice(from, to).map(task => ({ task, made: task.given && trialMade(task.given.source) })))
    await keep(6, 9)
    await keep(0, 3)
    while ((await archive.newest()) < 3) await wait(10)
    await wait(500)
    expect([await archive.newest(), (await queue.counts()).waiting]).toEqual([3, 6])
    await keep(3, 6)
    await untilEmpty(queue)
    expect(await exported(archive)).toEqual(whole.slice(0, 9))
    await weaver.stop()
  })

  it("have one effect, however often they are handed in, read and kept", async () => {
    const address = await server.fresh(empty)
    const sources = trialSources(6)
    const queue = await openQueue(address, QUIET)
    expect(await queue.handIn(sources, NOW)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await queue.handIn(sources, NOW)).toEqual([7, 8, 9, 10, 11, 12])
    const tasks = await queue.take(12)
    const made = tasks.map(task => ({ task, made: task.given && trialMade(task.given.source) }))
    await Promise.all([queue.keep(made), queue.keep(made)])
    const weaver = await startWorker(address, { reads: false })
    await untilEmpty(queue)
    await queue.keep(made)
    expect(await queue.counts()).toEqual({ waiting: 0, read: 0, turnedAway: 0, oldest: null })
    expect(await exported(weaver.archive)).toEqual(whole.slice(0, sources.length))
    await weaver.stop()
    await queue.close()
  })

  it("that cannot be read are put aside with the reason, and hold up nobody; they can be handed in again", async () => {
    const address = await server.fresh(empty)
    const [one, two] = trialSources(2)
    if (one === undefined || two === undefined) return
    const worker = await startWorker(address)
    await worker.queue.handIn([one, { ...two, name: "empty" }, two], NOW)
    await untilEmpty(worker.queue)
    expect(await worker.queue.aside()).toEqual([
      { position: 2, name: "empty", problem: { code: "collect/empty", details: { name: "empty" } } },
    ])
    expect(await exported(worker.archive)).toEqual(whole.slice(0, 2))
    expect(await worker.queue.takeBack()).toBe(1)
    await untilEmpty(worker.queue)
    expect((await worker.queue.aside()).map(({ position }) => position)).toEqual([4])
    await worker.stop()
  })

  it("go to another worker when the one that took them is not heard of", async () => {
    const address = await server.fresh(empty)
    const dead = await openQueue(address, QUIET)
    await dead.handIn(trialSources(8), NOW)
    expect(await dead.take(5)).toHaveLength(5)
    await dead.close()
    const worker = await startWorker(address)
    await untilEmpty(worker.queue)
    expect(await exported(worker.archive)).toEqual(whole.slice(0, 8))
    await worker.stop()
  })

  it("become jobs again where their jobs are gone", async () => {
    const address = await server.fresh(empty)
    const queue = await openQueue(address, QUIET)
    await queue.handIn(trialSources(3), NOW)
    const client = new pg.Client(address)
    await client.connect()
    await client.query("delete from pgboss.job")
    await client.end()
    const another = await startWorker(address)
    await untilEmpty(queue)
    expect(await exported(another.archive)).toHaveLength(3)
    await another.stop()
    await queue.close()
  })
})

describe("the one who weaves", { timeout: 60_000 }, () => {
  it("is replaced within seconds when its connection ends", async () => {
    const address = await server.fresh(empty)
    const one = await startWorker(address)
    while (!one.told.includes("leads")) await wait(10)
    const two = await startWorker(address)
    const client = new pg.Client(address)
    await client.connect()
    await client.query(
      "select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database where l.locktype = 'advisory' and d.datname = current_database()",
    )
    const begun = performance.now()
    while (![...one.told, ...two.told.filter(line => line === "leads")].slice(1).includes("leads")) await wait(10)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(one.told.slice(0, 2)).toEqual(["leads", "follows"])
    await client.end()
    await one.stop()
    await two.stop()
  })

  it("may by mistake be two at once: nothing is lost, doubled or out of order", async () => {
    const address = await server.fresh(empty)
    const sources = trialSources(80)
    const queue = await openQueue(address, QUIET)
    const anyLead = (): ReturnType<typeof queue.candidate> => ({
      stand: async () => ({ lost: new AbortController().signal, release: async () => {} }),
      close: async () => {},
    })
    const reader = await startWorker(address, { weaves: false })
    const weavers = [
      await startWorker(address, { reads: false, candidate: anyLead }),
      await startWorker(address, { reads: false, candidate: anyLead }),
    ]
    for (let at = 0; at < 80; at += 10) await queue.handIn(sources.slice(at, at + 10), NOW)
    await untilEmpty(queue)
    expect(weavers.map(({ told }) => told)).toEqual([["leads"], ["leads"]])
    expect(await exported(reader.archive)).toEqual(whole.slice(0, sources.length))
    for (const worker of [reader, ...weavers]) await worker.stop()
    await queue.close()
  })
})
