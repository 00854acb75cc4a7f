import { PgBoss } from "pg-boss"
import type { Database } from "../store/database.ts"

/** A position that this process was given to read; given to another one if it is not heard of for LIFE seconds. */
export interface Job {
  readonly position: number
  /** What pg-boss knows the attempt by. */
  readonly attempt: { readonly id: string; readonly retryCount: number }
}

/** The positions of a queue as jobs: who reads which, and again where somebody died over it. */
export interface Jobs {
  /** Makes jobs of positions; those that are jobs already stay as they are. Urgent ones go before all others. */
  readonly send: (tx: Database, positions: readonly number[], urgent: boolean) => Promise<void>
  readonly take: (limit: number) => Promise<readonly Job[]>
  /** Says that they are still being worked on. */
  readonly hold: (jobs: readonly Job[]) => Promise<void>
  /** Ends them in the transaction that keeps what came of them. */
  readonly end: (tx: Database, jobs: readonly Job[]) => Promise<void>
  /** The next that were tried TRIES times in vain; `end` them with `given`. */
  readonly takeGivenUp: (limit: number) => Promise<readonly Job[]>
  readonly endGivenUp: (tx: Database, jobs: readonly Job[]) => Promise<void>
  readonly close: () => Promise<void>
}

const READ = "read"
const GIVEN_UP = "given-up"
/** Seconds after which a job whose worker is not heard of goes to another one; the fewest that pg-boss takes. */
const LIFE = 10
/** How often a report may take the process that reads it with it. */
const TRIES = 4
/** Seconds between two looks for such jobs, and that a job may take however often its worker is heard of. */
const LOOK = 2
const LONGEST = 600

/** Ids follow from positions, so that nothing is a job twice. */
const idOf = (position: number): string => `00000000-0000-4000-8000-${position.toString(16).padStart(12, "0")}`

const within = (tx: Database) => ({
  db: { executeSql: (sql: string, values?: unknown[]) => tx.query<never>(sql, values) },
})

const startBoss = async (address: string, watches: boolean, heard: (cause: unknown) => void): Promise<PgBoss> => {
  const boss = new PgBoss({
    connectionString: address,
    max: 3,
    schedule: false,
    supervise: watches,
    superviseIntervalSeconds: LOOK,
    monitorIntervalSeconds: LOOK,
    registerInstance: false,
    application_name: "tawatur queue",
  })
  boss.on("error", heard)
  await boss.start()
  await boss.createQueue(GIVEN_UP, { retryLimit: 1_000_000 })
  await boss.createQueue(READ, {
    deadLetter: GIVEN_UP,
    retryLimit: TRIES - 1,
    heartbeatSeconds: LIFE,
    expireInSeconds: LONGEST,
  })
  return boss
}

/** Opens the jobs of a PostgreSQL database, in a schema `pgboss` of their own; `watches`: gives those of dead workers to others. */
export const openJobs = async (address: string, watches: boolean, heard: (cause: unknown) => void): Promise<Jobs> => {
  const boss = await startBoss(address, watches, heard)
  const takeFrom = async (queue: string, limit: number): Promise<readonly Job[]> => {
    const fetched = await boss.fetch<{ position: number }>(queue, { batchSize: limit })
    return fetched.map(({ id, retryCount, data }) => ({ position: data.position, attempt: { id, retryCount } }))
  }
  const endIn = async (queue: string, tx: Database, jobs: readonly Job[]): Promise<void> => {
    if (jobs.length > 0)
      await boss.deleteJob(
        queue,
        jobs.map(({ attempt }) => attempt),
        within(tx),
      )
  }
  return {
    send: async (tx, positions, urgent) => {
      const priority = urgent ? 1 : 0
      const jobs = positions.map(position => ({ id: idOf(position), data: { position }, priority }))
      if (jobs.length > 0) await boss.insert(READ, jobs, within(tx))
    },
    take: limit => takeFrom(READ, limit),
    hold: async jobs =>
      void (await boss.touch(
        READ,
        jobs.map(({ attempt }) => attempt),
      )),
    end: (tx, jobs) => endIn(READ, tx, jobs),
    takeGivenUp: limit => takeFrom(GIVEN_UP, limit),
    endGivenUp: (tx, jobs) => endIn(GIVEN_UP, tx, jobs),
    close: () => boss.stop({ graceful: false }),
  }
}
