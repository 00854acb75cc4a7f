type Job = () => Promise<void>

/** One piece of work at a time: what a database with a single connection needs. */
export interface Turns {
  /** Reads go before waiting writes; a write that has waited for PATIENCE goes first. */
  take<T>(kind: "read" | "write", work: () => Promise<T>): Promise<T>
}

/** Milliseconds after which a waiting write goes before reads, so that a busy desk cannot hold it up for ever. */
export const PATIENCE = 1000

/** An empty queue. `now` is in milliseconds. */
export const inTurns = (now: () => number = () => performance.now()): Turns => {
  const reads: Job[] = []
  const writes: { readonly job: Job; readonly since: number }[] = []
  let busy = false

  const pick = (): Job | undefined => {
    const first = writes[0]
    const write = first !== undefined && (reads.length === 0 || now() - first.since > PATIENCE)
    return write ? writes.shift()?.job : reads.shift()
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
        if (kind === "read") reads.push(job)
        else writes.push({ job, since: now() })
        next()
      }),
  }
}
