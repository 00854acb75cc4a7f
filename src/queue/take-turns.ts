import { setTimeout as wait } from "node:timers/promises"
import type { Processors, Share } from "../store/processors.ts"

/** How a worker reads beside others on one machine. */
export interface Turn {
  readonly processors: Processors
  /** Threads that it would read with at most. */
  readonly wanted: number
  /** Reads with so many threads until the signal is aborted; finishes what it has begun. */
  readonly read: (threads: number, until: AbortSignal) => Promise<void>
  /** Hears with how many threads it reads from now on: 0 where it stands by. */
  readonly shares: (threads: number) => void
  /** Hears of what hinders it; it goes on when that is mended. */
  readonly failed: (cause: unknown) => void
}

/** Milliseconds between two tries for a processor, and between two looks whether the one that weaves needs one. */
const AGAIN = 1000
const LOOK = 2000

/** Aborted once a share is lost, or a processor of it is due to another. */
const endOf = (share: Share): { readonly signal: AbortSignal; readonly stop: () => void } => {
  const over = new AbortController()
  const look = setInterval(() => {
    share.due().then(
      due => due && over.abort(),
      () => over.abort(),
    )
  }, LOOK)
  return { signal: AbortSignal.any([over.signal, share.lost]), stop: () => clearInterval(look) }
}

const readWith = async ({ read }: Turn, share: Share, stopped: AbortSignal): Promise<void> => {
  const end = endOf(share)
  try {
    await read(share.threads, AbortSignal.any([stopped, end.signal]))
  } finally {
    end.stop()
    await share.release()
  }
}

/** Reads whenever processors of this machine are free, with as many as it gets, until it is stopped. */
export const readInTurn = async (turn: Turn, stopped: AbortSignal): Promise<void> => {
  const rest = (): Promise<void> => wait(AGAIN, undefined, { signal: stopped }).catch(() => {})
  let told: number | null = null
  const once = async (): Promise<void> => {
    const share = await turn.processors.take(turn.wanted)
    const threads = share?.threads ?? 0
    if (told !== threads) turn.shares(threads)
    told = threads
    await (share === null ? rest() : readWith(turn, share, stopped))
  }
  while (!stopped.aborted)
    await once().catch(cause => {
      turn.failed(cause)
      return rest()
    })
  await turn.processors.close()
}
