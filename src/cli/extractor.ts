import { availableParallelism } from "node:os"
import { setImmediate } from "node:timers/promises"
import { Piscina } from "piscina"
import type { Extracted } from "../model/archive.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import type { Report } from "../model/report.ts"
import type { Answer, Start } from "./extract-worker.ts"
import type { Engine } from "./shell.ts"

/** Extraction of many reports at once, each answered when it is done. */
export interface Extractor {
  /** Rejects with "extract/broken" where the rules fail. */
  readonly extract: (report: Report) => Promise<Extracted>
  /** Reports that may be under way at once before more of them only wait. */
  readonly room: number
  readonly close: () => Promise<void>
}

/** So many reports are done in this thread before others are started: loading the rules again takes a second of each. */
const ALONE = 24
/** Threads that are started at most; one processor is left to this one, which weaves, and to that of the database. */
const MOST = 8
const threadsOf = (processors: number): number => Math.max(1, Math.min(MOST, processors - 1))
/** Megabytes a thread grows to before it tidies up whatever it takes, of which 120 are what it knows; one report that needs more is tried in this thread. */
const ROOM = 256
/** Megabytes for what a thread has just made: as much as the engine likes where there is memory, and more does not make it faster. */
const YOUNG = 32
/** Reports that wait in each thread, so that it has work while this one is busy. */
const AHEAD = 16

const WORKER = new URL(`./extract-worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url)

/** In this thread, one report after the other. */
export const extractorHere = (extract: Engine["extract"]): Extractor => ({
  extract: async report => {
    // The database answers from a thread of its own, and is heard only between two reports.
    await setImmediate()
    return extract(report, silent)
  },
  room: 1,
  close: async () => {},
})

const poolOf = (knowledge: string | null, threads: number): Piscina<Report, Answer> =>
  new Piscina({
    filename: WORKER.href,
    name: "extractHere",
    workerData: { knowledge } satisfies Start,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: AHEAD,
    resourceLimits: { maxOldGenerationSizeMb: ROOM, maxYoungGenerationSizeMb: YOUNG },
  })

/** In other threads, as soon as `alone` reports were done in this one. `extract` is what they do, here. */
export const extractorFor = (
  extract: Engine["extract"],
  knowledge: string | null,
  { threads = threadsOf(availableParallelism()), alone = ALONE } = {},
): Extractor => {
  const here = extractorHere(extract)
  if (threads === 1 && alone === 0) return here
  let begun = 0
  let pool: Piscina<Report, Answer> | null = null
  const there = async (report: Report): Promise<Extracted> => {
    pool ??= poolOf(knowledge, threads)
    const answer = await pool.run(report).catch((): null => null)
    // A thread that died took its reports with it: each is tried once more, where its own failure is seen.
    if (answer === null) return here.extract(report)
    if ("problem" in answer) throw new Problem(answer.problem.code, answer.problem.details)
    return { report, ...answer }
  }
  return {
    extract: report => (begun++ < alone ? here.extract(report) : there(report)),
    room: threads * AHEAD * 2,
    close: async () => {
      await pool?.destroy()
    },
  }
}
