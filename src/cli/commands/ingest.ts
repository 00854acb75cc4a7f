import { setImmediate } from "node:timers/promises"
import type { Accepted, Archive, Extracted, Ingested } from "../../model/archive.ts"
import { silent } from "../../model/note.ts"
import type { Asked } from "../options.ts"
import { isBroken, openTally, readable } from "../reading.ts"
import type { Command, Engine, ExitCode, Shell } from "../shell.ts"
import { isolate } from "../width.ts"

/** Reports that are woven in one transaction: few enough that a failure costs little, many enough that a disk write is shared. */
const BATCH = 32

/** Reads, extracts, weaves and stores; prints what became of each report. */
export const ingest: Command = {
  takes: "FILE...",
  options: ["json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      return await ingestAll(asked, shell, engine, archive, accepted => printed(accepted, asked, shell))
    } finally {
      await archive.close()
    }
  },
}

/** Hands all reports of the inputs to the archive in batches, in order, and reads on while one is written; `stored` hears of each batch once it is in. */
export async function ingestAll(
  asked: Asked,
  shell: Shell,
  engine: Engine,
  archive: Archive,
  stored: (accepted: readonly Accepted[]) => Promise<void>,
): Promise<ExitCode> {
  let batch: Extracted[] = []
  let writing = Promise.resolve()
  const tally = openTally(asked, shell)
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
  for await (const { report } of readable("ingest", asked, shell, engine, tally)) {
    try {
      batch.push(engine.extract(report, silent))
    } catch (problem) {
      if (!isBroken(problem)) throw problem
      tally.failed(problem)
    }
    if (batch.length >= BATCH) await flush()
    // The database answers from a thread of its own, and is heard only between two reports.
    await setImmediate()
  }
  await flush()
  await writing
  return tally.end()
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
