import { setTimeout as wait } from "node:timers/promises"
import { Problem } from "../model/problem.ts"
import type { Source } from "../model/report.ts"
import { openQueue, type Queue } from "../queue/queue.ts"
import { type Asked, serverOf } from "./options.ts"
import { openTally, type Tally } from "./reading.ts"
import type { Engine, ExitCode, Shell } from "./shell.ts"
import { isolate } from "./width.ts"
import { reasonOf, workLog } from "./work-log.ts"

/** Sources, and bytes of them, that are handed in with one transaction. */
const BATCH = 64
const BYTES = 4_000_000
/** Sources that may wait before no more are handed in, and milliseconds until they are counted again. */
export const MOST_WAITING = 200_000
const AGAIN = 1000

/** Waits until there is room for more. */
const roomIn = async (queue: Queue, full: () => void): Promise<void> => {
  for (let told = false; (await queue.counts()).waiting >= MOST_WAITING; told = true) {
    if (!told) full()
    await wait(AGAIN)
  }
}

interface Hand {
  readonly add: (source: Source) => Promise<void>
  readonly end: () => Promise<void>
}

const handTo = (queue: Queue, asked: Asked, shell: Shell, tally: Tally): Hand => {
  let batch: Source[] = []
  let bytes = 0
  const log = workLog(asked, shell)
  const flush = async (): Promise<void> => {
    const full = batch
    batch = []
    bytes = 0
    if (full.length === 0) return
    await roomIn(queue, () => log("full", {}, "warn"))
    const positions = await queue.handIn(full, shell.now())
    for (const [at, position] of positions.entries()) {
      const name = full[at]?.name ?? ""
      tally.passed(name)
      await shell.print(
        asked.switches.has("json") ? `${JSON.stringify({ position, name })}\n` : `${position}  ${isolate(name)}\n`,
      )
    }
  }
  return {
    add: async source => {
      batch.push(source)
      bytes += source.bytes.length
      if (batch.length >= BATCH || bytes >= BYTES) await flush()
    },
    end: flush,
  }
}

/** Hands all sources of the inputs in for workers, in their order; prints the position of each once it is kept. */
export async function handInAll(asked: Asked, shell: Shell, engine: Pick<Engine, "sources">): Promise<ExitCode> {
  if (asked.inputs.length === 0) throw new Problem("cli/no-input", { command: "ingest" })
  const heard = (cause: unknown): void => shell.tell(reasonOf(asked, cause))
  const queue = await openQueue(serverOf(asked, "ingest --queue"), { watches: false, heard })
  const tally = openTally(asked, shell)
  const hand = handTo(queue, asked, shell, tally)
  try {
    for await (const found of engine.sources(asked.inputs, asked.said)) {
      if ("problem" in found) tally.failed(found.problem)
      else await hand.add(found)
    }
    await hand.end()
    return tally.end()
  } finally {
    await queue.close()
  }
}
