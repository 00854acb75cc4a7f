import { setTimeout as wait } from "node:timers/promises"
import type { Made, Queue, Task } from "./queue.ts"

/** How a worker reads what was handed in. */
export interface Reading {
  readonly queue: Pick<Queue, "take" | "hold" | "keep" | "counts">
  /** What becomes of one source; never rejects for what the source is to blame for. */
  readonly make: (given: NonNullable<Task["given"]>) => Promise<Made>
  /** Sources that are taken at once, and how often at the same time. */
  readonly batch: number
  readonly lanes: number
  /** Hears of each batch that is kept: how many sources, and seconds from taking to keeping. */
  readonly kept: (sources: number, seconds: number) => void
  /** Hears of what hinders it; it goes on when that is mended. */
  readonly failed: (cause: unknown) => void
}

/** Milliseconds between two looks into an empty queue, after a failure, and between two signs of life. */
const IDLE = 250
const AFTER_FAILURE = 1000
const SIGN = 3000
/** Sources that may be read and not woven before workers go slowly: one at a time, so that the first of all is never left out. */
export const MOST_READ = 4000
const SLOW = 500

const rest = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal: stopped }).catch(() => {})

const readBatch = async ({ queue, make, kept }: Reading, tasks: readonly Task[]): Promise<void> => {
  const begun = performance.now()
  const sign = setInterval(() => queue.hold(tasks).catch(() => {}), SIGN)
  try {
    const made = await Promise.all(
      tasks.map(async task => ({ task, made: task.given === null ? null : await make(task.given) })),
    )
    await queue.keep(made)
    kept(tasks.length, (performance.now() - begun) / 1000)
  } finally {
    clearInterval(sign)
  }
}

const readOnce = async (reading: Reading, stopped: AbortSignal): Promise<void> => {
  const { read } = await reading.queue.counts()
  const full = read >= MOST_READ
  const tasks = await reading.queue.take(full ? 1 : reading.batch)
  if (tasks.length > 0) await readBatch(reading, tasks)
  if (tasks.length === 0 || full) await rest(full ? SLOW : IDLE, stopped)
}

const readLane = async (reading: Reading, stopped: AbortSignal): Promise<void> => {
  while (!stopped.aborted)
    await readOnce(reading, stopped).catch(cause => {
      reading.failed(cause)
      return rest(AFTER_FAILURE, stopped)
    })
}

/** Reads what was handed in until it is stopped; what it has taken is finished and kept first. */
export const readQueued = async (reading: Reading, stopped: AbortSignal): Promise<void> => {
  await Promise.all(Array.from({ length: reading.lanes }, () => readLane(reading, stopped)))
}
