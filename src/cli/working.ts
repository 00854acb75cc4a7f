import { availableParallelism } from "node:os"
import { captureOf } from "../collector/captured.ts"
import { say } from "../messages/say.ts"
import type { Archive, Ingested } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import type { Aside, Made, Queue, Task } from "../queue/queue.ts"
import { readQueued } from "../queue/read-queued.ts"
import { weaveQueued } from "../queue/weave-queued.ts"
import type { Extractor } from "./extractor.ts"
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

/** Reads, extracts and (where it is elected) weaves until it is stopped; what was begun is finished. Problem "store/newer" where another version has taken over. */
export async function workUntil(stopped: AbortSignal, worker: Worker): Promise<void> {
  const { queue, archive, engine, asked } = worker
  const ending = new AbortController()
  const { kept, leads, woven, failed } = hearing(worker, cause => ending.abort(cause))
  const until = AbortSignal.any([stopped, ending.signal])
  const threads = asked.threads ?? availableParallelism()
  const extractor = engine.extractor(threads)
  const reading = { queue, make: makeOf(engine, extractor), batch: threads * AHEAD, lanes: LANES, kept, failed }
  try {
    await Promise.all([
      asked.only === "weave" ? null : readQueued(reading, until),
      asked.only === "read" ? null : weaveQueued({ queue, archive, leads, woven, failed }, until),
    ])
  } finally {
    await extractor.close()
  }
  ending.signal.throwIfAborted()
}
