import { availableParallelism } from "node:os"
import { captureOf } from "../collector/captured.ts"
import { say } from "../messages/say.ts"
import type { Archive, Ingested } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import type { Aside, Made, Queue, Task } from "../queue/queue.ts"
import { type Reading, readQueued } from "../queue/read-queued.ts"
import { readInTurn } from "../queue/take-turns.ts"
import { weaveQueued } from "../queue/weave-queued.ts"
import type { Extractor } from "./extractor.ts"
import { thisMachine } from "./machine.ts"
import type { Asked } from "./options.ts"
import type { Engine, Shell } from "./shell.ts"
import type { WorkCounts } from "./work-counts.ts"
import { reasonOf, workLog } from "./work-log.ts"

/** Sources that each thread has before it at once: enough to be busy while others are fetched, few enough to end soon. */
const AHEAD = 16
const LANES = 2

/** A worker with what it needs. */
export interface Worker {
  readonly queue: Queue
  readonly archive: Archive
  readonly engine: Engine
  readonly asked: Asked
  readonly shell: Shell
  readonly counts: WorkCounts
}

const toldOf = ({ code, details }: Problem) => ({ problem: { code, details } })

const makeOf =
  ({ read }: Engine, { extract }: Extractor) =>
  async ({ source, handed }: NonNullable<Task["given"]>): Promise<Made> => {
    const found = read(source)
    if ("problem" in found) return toldOf(found.problem)
    try {
      const extracted = await extract(found.report)
      return { extracted: { ...extracted, capture: captureOf({ source, report: found.report }, new Date(handed)) } }
    } catch (cause) {
      if (cause instanceof Problem) return toldOf(cause)
      throw cause
    }
  }

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000

/** Tells and counts what a worker does; `end` where another version of the program has taken over. */
const hearing = ({ asked, shell, counts }: Worker, end: (cause: Problem) => void) => {
  const log = workLog(asked, shell)
  return {
    kept: (reports: number, seconds: number): void => {
      counts.read(reports)
      counts.readSeconds(seconds)
      log("read", { reports, seconds: rounded(seconds) })
    },
    shares: (threads: number): void => {
      counts.threads(threads)
      log(threads === 0 ? "standing" : "sharing", threads === 0 ? {} : { threads })
    },
    leads: (leading: boolean): void => {
      counts.leads(leading)
      log(leading ? "leading" : "following")
    },
    woven: ({ accepted }: Ingested, aside: readonly Aside[], seconds: number): void => {
      counts.woven(accepted.length)
      counts.weaveSeconds(seconds)
      counts.aside(aside.length)
      log("woven", { reports: accepted.length, seconds: rounded(seconds) })
      for (const { position, problem } of aside)
        log("aside", { position, reason: say(asked.messages, problem.code, problem.details) }, "warn")
    },
    failed: (cause: unknown): void => {
      if (cause instanceof Problem && cause.code === "store/newer") {
        end(cause)
        return
      }
      counts.troubles(1)
      log("trouble", { reason: reasonOf(asked, cause) }, "error")
    },
  }
}

/** Reads with so many threads until it is stopped. */
const readWith =
  ({ queue, engine }: Worker, hears: Pick<Reading, "kept" | "failed">) =>
  async (threads: number, until: AbortSignal): Promise<void> => {
    const extractor = engine.extractor(threads)
    try {
      await readQueued(
        { queue, make: makeOf(engine, extractor), batch: threads * AHEAD, lanes: LANES, ...hears },
        until,
      )
    } finally {
      await extractor.close()
    }
  }

/** Reads, extracts and (where it is elected) weaves until it is stopped; what was begun is finished. Problem "store/newer" where another version has taken over. */
export async function workUntil(stopped: AbortSignal, worker: Worker): Promise<void> {
  const { queue, archive, asked } = worker
  const ending = new AbortController()
  const { kept, leads, woven, failed, shares } = hearing(worker, cause => ending.abort(cause))
  const until = AbortSignal.any([stopped, ending.signal])
  const machine = thisMachine()
  const wanted = asked.threads ?? availableParallelism()
  const read = readWith(worker, { kept, failed })
  const reads = (): Promise<void> => {
    if (machine !== null)
      return readInTurn({ processors: queue.processors(machine), wanted, read, shares, failed }, until)
    worker.counts.threads(wanted)
    return read(wanted, until)
  }
  await Promise.all([
    asked.only === "weave" ? null : reads(),
    asked.only === "read" ? null : weaveQueued({ queue, archive, machine, leads, woven, failed }, until),
  ])
  ending.signal.throwIfAborted()
}
