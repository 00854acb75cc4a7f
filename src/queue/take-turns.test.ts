import { setTimeout as wait } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { candidateFor } from "../store/lead.ts"
import { type Machine, type Processors, processorsOf } from "../store/processors.ts"
import { startPostgres, type TrialPostgres } from "../store/trial-postgres.ts"
import { readInTurn } from "./take-turns.ts"

let server: TrialPostgres
let address: string
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

const machine = (processors: number, name = "one machine"): Machine => ({ name, processors })

/** So many workers on one machine of a new database. */
const workersOn = async (count: number, of: Machine): Promise<readonly Processors[]> => {
  address = await server.fresh()
  return Array.from({ length: count }, () => processorsOf(address, of))
}

/** Ends all connections that hold a lock of a session. */
const endSessions = async (): Promise<void> => {
  const client = new pg.Client(address)
  await client.connect()
  await client.query(
    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
  )
  await client.end()
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(10)
}

describe("the processors of one machine", { timeout: 60_000 }, () => {
  it("are shared out among its workers until none is left", async () => {
    const [one, two, three] = await workersOn(3, machine(3))
    const shares = [await one?.take(1), await two?.take(5), await three?.take(1)]
    expect(shares.map(share => share?.threads)).toEqual([1, 2, undefined])
    await shares[0]?.release()
    expect((await three?.take(1))?.threads).toBe(1)
    for (const worker of [one, two, three]) await worker?.close()
  })

  it("are not those of another machine", async () => {
    const [one] = await workersOn(1, machine(1))
    const elsewhere = processorsOf(address, machine(1, "another machine"))
    expect([(await one?.take(1))?.threads, (await elsewhere.take(1))?.threads]).toEqual([1, 1])
    for (const worker of [one, elsewhere]) await worker?.close()
  })

  it("are one fewer where the one that weaves is on it", async () => {
    const [one] = await workersOn(1, machine(2))
    const both = await one?.take(2)
    expect([both?.threads, await both?.due()]).toEqual([2, false])
    const candidate = candidateFor(address, machine(2))
    expect(await candidate.stand()).not.toBeNull()
    expect(await both?.due()).toBe(true)
    await both?.release()
    const left = await one?.take(2)
    expect([left?.threads, await left?.due()]).toEqual([1, false])
    await candidate.close()
    await left?.release()
    expect((await one?.take(2))?.threads).toBe(2)
    await one?.close()
  })

  it("are one where there is one, whoever weaves", async () => {
    const [one] = await workersOn(1, machine(1))
    const candidate = candidateFor(address, machine(1))
    await candidate.stand()
    const share = await one?.take(1)
    expect([share?.threads, await share?.due()]).toEqual([1, false])
    await candidate.close()
    await one?.close()
  })
})

describe("reading in turn", { timeout: 60_000 }, () => {
  /** A worker that would read with two threads, and what it told. */
  const startReader = (processors: Processors) => {
    const [stopping, told] = [new AbortController(), [] as string[]]
    const read = async (threads: number, end: AbortSignal): Promise<void> => {
      told.push(`reads with ${threads}`)
      await until(() => end.aborted)
      told.push("ends")
    }
    const shares = (threads: number): void => void told.push(`has ${threads}`)
    const failed = (cause: unknown): void => void told.push(String(cause))
    const running = readInTurn({ processors, wanted: 2, read, shares, failed }, stopping.signal)
    return {
      told,
      stop: async () => {
        stopping.abort()
        await running
      },
    }
  }

  it("stands by while others have the processors, and goes on within seconds when they end", async () => {
    const [first, second] = await workersOn(2, machine(2))
    if (first === undefined || second === undefined) return
    const one = startReader(first)
    await until(() => one.told.length === 2)
    const two = startReader(second)
    await until(() => two.told.length === 1)
    expect([one.told, two.told]).toEqual([["has 2", "reads with 2"], ["has 0"]])
    await one.stop()
    const begun = performance.now()
    await until(() => two.told.length === 3)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect([one.told.at(-1), two.told.slice(1)]).toEqual(["ends", ["has 2", "reads with 2"]])
    await two.stop()
  })

  it("leaves a processor to the one that weaves as soon as there is one", async () => {
    const [one] = (await workersOn(1, machine(2))).map(startReader)
    await until(() => one?.told.length === 2)
    const candidate = candidateFor(address, machine(2))
    await candidate.stand()
    await until(() => one?.told.length === 5)
    expect(one?.told).toEqual(["has 2", "reads with 2", "ends", "has 1", "reads with 1"])
    await one?.stop()
    await candidate.close()
  })

  it("begins again after its connection was lost", async () => {
    const [one] = (await workersOn(1, machine(1))).map(startReader)
    await until(() => one?.told.length === 2)
    await endSessions()
    await until(() => one?.told.length === 4)
    expect(one?.told).toEqual(["has 1", "reads with 1", "ends", "reads with 1"])
    await one?.stop()
  })
})
