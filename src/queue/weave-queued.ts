import { setTimeout as wait } from "node:timers/promises"
import type { Archive, Ingested } from "../model/archive.ts"
import { versionOf } from "../model/report.ts"
import type { Candidate } from "../store/lead.ts"
import type { Machine } from "../store/processors.ts"
import type { Extraction } from "../store/queued.ts"
import type { Aside, Made, Queue } from "./queue.ts"

/** How what was read is woven. */
export interface Weaving {
  readonly queue: Pick<Queue, "next" | "settle" | "mend" | "candidate">
  readonly archive: Pick<Archive, "ingest">
  /** Where it weaves; null where its processors are not shared out. */
  readonly machine: Machine | null
  /** Hears of the lead that is taken (true) or lost. */
  readonly leads: (leading: boolean) => void
  /** Hears of each batch: what is in the archive, what was put aside, and how many seconds it took. */
  readonly woven: (ingested: Ingested, aside: readonly Aside[], seconds: number) => void
  /** Hears of what hinders it; it goes on when that is mended. */
  readonly failed: (cause: unknown) => void
}

/** Reports that are woven in one transaction: few enough that a failure costs little, many enough that a disk write is shared. */
const BATCH = 64
/** Milliseconds between two tries for the lead, two looks for what is read, after a failure, and between two mendings. */
const CANDIDATE = 1000
const IDLE = 50
const AFTER_FAILURE = 1000
const MENDING = 10_000

const rest = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal: stopped }).catch(() => {})

/** What the archive did not take, by position. */
const refusedOf = (all: readonly Extraction<Made>[], { accepted, refused }: Ingested): readonly Aside[] => {
  const taken = new Set(accepted.map(({ version }) => version))
  return all.flatMap(({ position, body }) => {
    if ("problem" in body || taken.has(versionOf(body.extracted.report))) return []
    const found = refused.find(({ report }) => report === body.extracted.report.id)
    return found === undefined ? [] : [{ position, problem: found.problem }]
  })
}

/**
 * Weaves one batch; gives the last position of it, null where nothing is ready. Weaving again what was woven changes nothing, so a
 * process may die before it has said that it is done.
 */
const weaveBatch = async ({ queue, archive, woven }: Weaving, after: number): Promise<number | null> => {
  const all = await queue.next(after, BATCH)
  if (all.length === 0) return null
  const begun = performance.now()
  const ingested = await archive.ingest(all.flatMap(({ body }) => ("problem" in body ? [] : [body.extracted])))
  const unread = all.flatMap(({ position, body }) => ("problem" in body ? [{ position, problem: body.problem }] : []))
  const aside = [...unread, ...refusedOf(all, ingested)]
  await queue.settle(
    all.map(({ position }) => position),
    aside,
  )
  woven(ingested, aside, (performance.now() - begun) / 1000)
  return all.at(-1)?.position ?? null
}

const lead = async (weaving: Weaving, ended: AbortSignal): Promise<void> => {
  let after = 0
  let mended = -Infinity
  while (!ended.aborted) {
    if (performance.now() - mended > MENDING) {
      await weaving.queue.mend()
      mended = performance.now()
    }
    const last = await weaveBatch(weaving, after)
    if (last === null) await rest(IDLE, ended)
    else after = last
  }
}

/** Stands for the lead once, and weaves as long as it has it. */
const stand = async (weaving: Weaving, candidate: Candidate, stopped: AbortSignal): Promise<void> => {
  const held = await candidate.stand()
  if (held === null) return rest(CANDIDATE, stopped)
  weaving.leads(true)
  try {
    await lead(weaving, AbortSignal.any([stopped, held.lost]))
  } finally {
    await held.release()
    weaving.leads(false)
  }
}

/** Weaves what was handed in, in sequence, whenever nobody else does, until it is stopped; a batch that was begun is finished first. */
export const weaveQueued = async (weaving: Weaving, stopped: AbortSignal): Promise<void> => {
  const candidate = weaving.queue.candidate(weaving.machine)
  while (!stopped.aborted)
    await stand(weaving, candidate, stopped).catch(cause => {
      weaving.failed(cause)
      return rest(AFTER_FAILURE, stopped)
    })
  await candidate.close()
}
