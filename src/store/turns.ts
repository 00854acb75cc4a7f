type Job = () => Promise<void>

/** One piece of work at a time: what a database with a single connection needs. */
export interface Turns {
  /**
   * What somebody waits for ("read", whatever it does) goes before what can wait ("write"), and whoever has just read may read on; a write
   * that has waited for SHARE times as long as the one before it took (between LEAST and PATIENCE) goes first.
   */
  take<T>(kind: "read" | "write", work: () => Promise<T>): Promise<T>
}

/** How many times as long as the write before a waiting one lets reads go before it: the busiest desk leaves a quarter of the time to those who store. */
export const SHARE = 3

/** Milliseconds that a write waits for reads in any case: as long as one answer asks. */
const LEAST = 10

/** Milliseconds that it waits at most, so that a long one does not hold up the next. */
export const PATIENCE = 1000

/** Milliseconds after a read in which no write begins: an answer takes several reads one after another, and would wait for a write at each. */
const LINGER = 3

/** An empty queue. `now` is in milliseconds. */
export const inTurns = (now: () => number = () => performance.now()): Turns => {
  const reads: Job[] = []
  const writes: { readonly job: Job; readonly since: number }[] = []
  let busy = false
  let lingering: NodeJS.Timeout | null = null
  /** Milliseconds that a write waits while there are reads. */
  let wait = LEAST

  const pick = (): Job | undefined => {
    const first = writes[0]
    const isOverdue = first !== undefined && now() - first.since > wait
    if (isOverdue || (reads.length === 0 && lingering === null)) return writes.shift()?.job
    return reads.shift()
  }
  const timed = async (write: Job): Promise<void> => {
    const begun = now()
    await write()
    wait = Math.min(Math.max(SHARE * (now() - begun), LEAST), PATIENCE)
  }
  const linger = (): void => {
    if (lingering !== null) clearTimeout(lingering)
    lingering = setTimeout(() => {
      lingering = null
      next()
    }, LINGER)
  }
  const next = (): void => {
    const job = busy ? undefined : pick()
    if (job === undefined) return
    busy = true
    void job().finally(() => {
      busy = false
      next()
    })
  }
  return {
    take: (kind, work) =>
      new Promise((resolve, reject) => {
        const job = () => work().then(resolve, reject)
        if (kind === "read") reads.push(() => job().finally(linger))
        else writes.push({ job: () => timed(job), since: now() })
        next()
      }),
  }
}
