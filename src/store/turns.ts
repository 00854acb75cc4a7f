type Job = () => Promise<void>

/** One piece of work at a time: what a database with a single connection needs. */
export interface Turns {
  /** Reads go before waiting writes, and whoever has just read may read on; a write that has waited for PATIENCE goes first. */
  take<T>(kind: "read" | "write", work: () => Promise<T>): Promise<T>
}

/** Milliseconds after which a waiting write goes before reads, so that a busy desk cannot hold it up for ever. */
export const PATIENCE = 1000

/** Milliseconds after a read in which no write begins: an answer takes several reads one after another, and would wait for a write at each. */
const LINGER = 3

/** An empty queue. `now` is in milliseconds. */
export const inTurns = (now: () => number = () => performance.now()): Turns => {
  const reads: Job[] = []
  const writes: { readonly job: Job; readonly since: number }[] = []
  let busy = false
  let lingering: NodeJS.Timeout | null = null

  const pick = (): Job | undefined => {
    const first = writes[0]
    const isOverdue = first !== undefined && now() - first.since > PATIENCE
    if (isOverdue || (reads.length === 0 && lingering === null)) return writes.shift()?.job
    return reads.shift()
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
        else writes.push({ job, since: now() })
        next()
      }),
  }
}
