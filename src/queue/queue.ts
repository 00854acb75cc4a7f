import { gunzipSync, gzipSync } from "node:zlib"
import type { Extracted } from "../model/archive.ts"
import type { Told } from "../model/problem.ts"
import type { Source } from "../model/report.ts"
import type { Database } from "../store/database.ts"
import { type Candidate, candidateFor } from "../store/lead.ts"
import { openServer } from "../store/open.ts"
import { type Machine, type Processors, processorsOf } from "../store/processors.ts"
import {
  countQueued,
  type Extraction,
  nextExtractions,
  type QueueCounts,
  type QueuedRow,
  saveExtractions,
  saveQueued,
  settleQueued,
  takeBack,
  turnedAway,
  unreadAfter,
  unreadAt,
} from "../store/queued.ts"
import { type Job, type Jobs, openJobs } from "./jobs.ts"

export type { Machine } from "../store/processors.ts"
export type { QueueCounts } from "../store/queued.ts"

/** What came of one source: its report with the claims, or why there is none. */
export type Made = { readonly extracted: Extracted } | { readonly problem: Told }

/** A source that is to be read here. */
export interface Task {
  readonly job: Job
  /** Null where nothing is left to do: it was read by another worker. */
  readonly given: { readonly source: Source /** ISO instant. */; readonly handed: string } | null
}

/** The reports of a PostgreSQL database that were handed in and are not woven yet. */
export interface Queue {
  /** Puts sources behind all others; what it gives is kept, whatever happens from then on. */
  readonly handIn: (sources: readonly Source[], now: Date) => Promise<readonly number[]>
  /** The next sources to be read here. */
  readonly take: (limit: number) => Promise<readonly Task[]>
  /** To be called at least every few seconds while sources are being read. */
  readonly hold: (tasks: readonly Task[]) => Promise<void>
  /** Keeps what came of them. */
  readonly keep: (made: readonly { readonly task: Task; readonly made: Made | null }[]) => Promise<void>
  /** The next after a position that all before them are read of, in the order in which they were handed in. */
  readonly next: (after: number, limit: number) => Promise<readonly Extraction<Made>[]>
  /** Lets go of what is woven, or not to be: those with a problem are put aside. */
  readonly settle: (positions: readonly number[], problems: readonly Aside[]) => Promise<void>
  /** Makes jobs of what has none any more, and puts aside what nobody can read. */
  readonly mend: () => Promise<void>
  readonly counts: () => Promise<QueueCounts>
  readonly aside: () => Promise<readonly (Aside & { readonly name: string })[]>
  /** Puts what is aside behind all others again, and says how many there were. */
  readonly takeBack: () => Promise<number>
  /** Somebody who stands for weaving what is queued here, on a machine whose processors are shared out or not (null). */
  readonly candidate: (machine: Machine | null) => Candidate
  /** The processors of a machine, for those that read what is queued here. */
  readonly processors: (machine: Machine) => Processors
  readonly close: () => Promise<void>
}

/** A position that comes to no report, and why. */
export interface Aside {
  readonly position: number
  readonly problem: Told
}

/** Positions that are looked through at once when jobs are mended. */
const MENDED = 2000

const rowOf = ({ name, bytes, ...source }: Source, now: Date): QueuedRow => ({
  name,
  handed: now.toISOString(),
  source,
  packed: gzipSync(bytes).toString("base64"),
})

const sourceOf = ({ name, source, packed }: QueuedRow): Source => ({
  ...source,
  name,
  bytes: gunzipSync(Buffer.from(packed, "base64")),
})

const tasksOf = async (database: Database, jobs: readonly Job[]): Promise<readonly Task[]> => {
  if (jobs.length === 0) return []
  const rows = await unreadAt(
    database,
    jobs.map(({ position }) => position),
  )
  const found = new Map(rows.map(row => [row.position, { source: sourceOf(row), handed: row.handed }]))
  return jobs.map(job => ({ job, given: found.get(job.position) ?? null }))
}

const giveUp = async (database: Database, jobs: Jobs): Promise<void> => {
  const lost = await jobs.takeGivenUp(MENDED)
  if (lost.length === 0) return
  const problem: Told = { code: "queue/given-up", details: {} }
  await database.transaction(async tx => {
    await saveExtractions(
      tx,
      lost.map(({ position }) => ({ position, body: { problem } satisfies Made })),
    )
    await jobs.endGivenUp(tx, lost)
  })
}

const mend = async (database: Database, jobs: Jobs): Promise<void> => {
  await giveUp(database, jobs)
  const positions = await unreadAfter(database, 0, MENDED)
  await jobs.send(database, positions, true)
}

const queueOver = (address: string, database: Database, jobs: Jobs): Queue => ({
  handIn: (sources, now) =>
    database.transaction(async tx => {
      const positions = await saveQueued(
        tx,
        sources.map(source => rowOf(source, now)),
      )
      await jobs.send(tx, positions, false)
      return positions
    }),
  take: async limit => tasksOf(database, await jobs.take(limit)),
  hold: tasks => jobs.hold(tasks.map(({ job }) => job)),
  keep: all =>
    database.transaction(async tx => {
      const made = all.flatMap(({ task, made }) => (made === null ? [] : [{ position: task.job.position, body: made }]))
      await saveExtractions(tx, made)
      await jobs.end(
        tx,
        all.map(({ task }) => task.job),
      )
    }),
  next: (after, limit) => nextExtractions<Made>(database, after, limit),
  settle: (positions, problems) => database.transaction(tx => settleQueued(tx, positions, problems)),
  mend: () => mend(database, jobs),
  counts: () => countQueued(database),
  aside: () => turnedAway(database),
  takeBack: () =>
    database.transaction(async tx => {
      const positions = await takeBack(tx)
      await jobs.send(tx, positions, false)
      return positions.length
    }),
  candidate: machine => candidateFor(address, machine),
  processors: machine => processorsOf(address, machine),
  close: async () => {
    await jobs.close()
    await database.close()
  },
})

/**
 * The queue of a PostgreSQL server; `watches`: what dead workers had taken is given to others. What goes wrong in the background is `heard`.
 * Problems: "store/newer", "store/unreachable".
 */
export const openQueue = async (
  address: string,
  { watches, heard }: { readonly watches: boolean; readonly heard: (cause: unknown) => void },
): Promise<Queue> => {
  const database = await openServer(address)
  try {
    return queueOver(address, database, await openJobs(address, watches, heard))
  } catch (cause) {
    await database.close()
    throw cause
  }
}
