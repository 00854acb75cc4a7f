import { setTimeout as wait } from "node:timers/promises"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import type { Source } from "../model/report.ts"
import { trialReport } from "../store/trial-report.ts"
import { type Made, openQueue, type Queue } from "./queue.ts"
import { readQueued } from "./read-queued.ts"
import { weaveQueued } from "./weave-queued.ts"

/** So many sources whose reports fall into several stories. */
export const trialSources = (count: number): readonly Source[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `report ${i + 1}`,
    form: "text",
    bytes: Buffer.from(`${["harbour", "bridge", "market"][i % 3]} saw ${i} tanks`),
    fetched: null,
  }))

/** What is made of such a source: a report; nothing of one named "empty". */
export const trialMade = ({ name, bytes }: Source): Made =>
  name === "empty"
    ? { problem: { code: "collect/empty", details: { name } } }
    : { extracted: trialReport(name, Buffer.from(bytes).toString()) }

/** A worker in this process, with a queue and an archive of its own. */
export interface TrialWorker {
  readonly queue: Queue
  readonly archive: Archive
  /** When it took the lead and lost it, and what hindered it. */
  readonly told: string[]
  readonly stop: () => Promise<void>
}

const SILENT = { watches: true, heard: () => {} }

interface Working {
  readonly reads?: boolean
  readonly weaves?: boolean
  /** Milliseconds that a report takes at most. */
  readonly slow?: number
  /** In place of the elected one. */
  readonly candidate?: Queue["candidate"]
}

/** Starts a worker that reads, weaves, or both. */
export const startWorker = async (
  database: string,
  { reads = true, weaves = true, slow = 0, candidate }: Working = {},
): Promise<TrialWorker> => {
  const [queue, archive] = [await openQueue(database, SILENT), await openArchive({ database, weaver: trialWeaver })]
  const [stopping, told] = [new AbortController(), [] as string[]]
  const failed = (cause: unknown): void => void told.push(String(cause))
  const reading = {
    queue,
    make: async ({ source }: { readonly source: Source }) => {
      await wait(Math.random() * slow)
      return trialMade(source)
    },
    batch: 4,
    lanes: 2,
    kept: () => {},
    failed,
  }
  const leads = (leading: boolean): void => void told.push(leading ? "leads" : "follows")
  const weaving = {
    queue: { ...queue, ...(candidate && { candidate }) },
    archive,
    machine: null,
    leads,
    woven: () => {},
    failed,
  }
  const running = Promise.all([
    reads ? readQueued(reading, stopping.signal) : null,
    weaves ? weaveQueued(weaving, stopping.signal) : null,
  ])
  return {
    queue,
    archive,
    told,
    stop: async () => {
      stopping.abort()
      await running
      await queue.close()
      await archive.close()
    },
  }
}

/** Waits until nothing waits any more. */
export const untilEmpty = async (queue: Queue): Promise<void> => {
  while ((await queue.counts()).waiting > 0) await wait(20)
}
