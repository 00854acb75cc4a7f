import { captureOf } from "../../collector/captured.ts"
import type { Accepted, Archive, Extracted, Ingested } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import { handInAll } from "../handing-in.ts"
import { type Asked, serverOf } from "../options.ts"
import { isBroken, openTally, readable, type Tally } from "../reading.ts"
import type { Command, Engine, ExitCode, Shell } from "../shell.ts"
import { isolate } from "../width.ts"
import { withModel } from "../with-model.ts"

/** Reports that are woven in one transaction: few enough that a failure costs little, many enough that a disk write is shared. */
const BATCH = 64

/** Reads, extracts, weaves and stores; prints what became of each report. */
export const ingest: Command = {
  takes: "FILE...",
  options: ["json", "outlet", "language", "timezone", "published", "queue", "data", "database", "knowledge"],
  background: true,
  run: async (asked, shell, engineFor) => {
    if (asked.switches.has("queue")) serverOf(asked, "ingest --queue")
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    if (asked.switches.has("queue")) return handInAll(asked, shell, engine)
    const archive = await engine.open(asked.place)
    try {
      return await ingestAll(asked, shell, engine, archive, accepted => printed(accepted, asked, shell))
    } finally {
      await archive.close()
    }
  },
}

/** Hears what became of each report once it is in the archive. */
type Stored = (accepted: readonly Accepted[]) => Promise<void>

/** Writes in batches, one after the other, while the next one fills. */
interface Writer {
  readonly add: (extracted: Extracted) => Promise<void>
  /** Writes what is left and waits until all is in. */
  readonly end: () => Promise<void>
}

function writerTo(archive: Archive, tally: Tally, stored: Stored): Writer {
  let batch: Extracted[] = []
  let writing = Promise.resolve()
  const told = async ({ accepted, refused }: Ingested): Promise<void> => {
    for (const { problem } of refused) tally.failed(problem)
    for (const { report } of accepted) tally.passed(report)
    await stored(accepted)
  }
  const flush = async (): Promise<void> => {
    const full = batch
    batch = []
    await writing
    if (full.length > 0) writing = archive.ingest(full).then(told)
    // A failure is met by whoever waits for the batch.
    writing.catch(() => {})
  }
  return {
    add: async extracted => {
      batch.push(extracted)
      if (batch.length >= BATCH) await flush()
    },
    end: async () => {
      await flush()
      await writing
    },
  }
}

/**
 * Hands all reports of the inputs to the archive in batches, in their order however the threads finish, and reads and extracts on
 * while one is written, no further ahead than there is room for; `stored` hears of each batch once it is in.
 */
export async function ingestAll(
  asked: Asked,
  shell: Shell,
  engine: Engine,
  archive: Archive,
  stored: Stored,
): Promise<ExitCode> {
  const tally = openTally(asked, shell)
  const writer = writerTo(archive, tally, stored)
  const extractor = engine.extractor()
  const underWay: Promise<Extracted | Problem>[] = []
  const next = async (): Promise<void> => {
    const done = await underWay.shift()
    if (done instanceof Problem) tally.failed(done)
    else if (done !== undefined) await writer.add(done)
  }
  try {
    for await (const { report, source } of readable("ingest", asked, shell, engine, tally)) {
      const broken = (problem: unknown): Problem => {
        if (isBroken(problem)) return problem
        throw problem
      }
      const capture = captureOf({ source, report }, shell.now())
      const extracting = extractor.extract(report).then(extracted => ({ ...extracted, capture }), broken)
      // Whoever takes it meets its failure; until then it is nobody's.
      extracting.catch(() => {})
      underWay.push(extracting)
      if (underWay.length >= extractor.room) await next()
    }
    while (underWay.length > 0) await next()
    await writer.end()
    return tally.end()
  } finally {
    await extractor.close()
  }
}

async function printed(accepted: readonly Accepted[], asked: Asked, shell: Shell): Promise<void> {
  const json = asked.switches.has("json")
  const { outcomes } = asked.messages.words
  for (const one of accepted)
    await shell.print(
      json
        ? `${JSON.stringify(one)}\n`
        : `${one.seq}  ${isolate(one.version)}  ${isolate(outcomes[one.outcome])}  ${one.story}\n`,
    )
}
