import type { Queue, QueueCounts } from "../queue/queue.ts"
import type { Metrics } from "../serve/metrics.ts"

/** What a worker counts. */
export interface WorkCounts {
  readonly read: (reports: number) => void
  readonly readSeconds: (seconds: number) => void
  readonly woven: (reports: number) => void
  readonly weaveSeconds: (seconds: number) => void
  readonly aside: (reports: number) => void
  readonly troubles: (more: number) => void
  readonly leads: (leading: boolean) => void
  readonly threads: (reading: number) => void
}

const secondsSince = (oldest: string | null): number =>
  oldest === null ? 0 : Math.max(0, (Date.now() - Date.parse(oldest)) / 1000)

/** The counts of a worker, and what waits in its queue. */
export const workCounts = ({ counter, seconds, gauge }: Metrics, queue: Pick<Queue, "counts">): WorkCounts => {
  let [leading, threads] = [0, 0]
  const queued = (name: string, help: string, of: (counts: QueueCounts) => number): void =>
    gauge(`tawatur_queue_${name}`, help, async () => of(await queue.counts()))
  queued("waiting", "Reports that were handed in and are not woven.", ({ waiting }) => waiting)
  queued("read", "Reports that are read and not woven.", ({ read }) => read)
  queued("aside", "Reports that were put aside.", ({ turnedAway }) => turnedAway)
  queued("oldest_seconds", "How long the first that waits has waited.", ({ oldest }) => secondsSince(oldest))
  gauge("tawatur_leading", "1 where this worker is the one that weaves.", async () => leading)
  gauge(
    "tawatur_reading_threads",
    "Threads that read here: 0 where other workers have the machine's processors.",
    async () => threads,
  )
  return {
    read: counter("tawatur_reports_read_total", "Reports that were read and extracted here."),
    readSeconds: seconds("tawatur_read_batch_seconds", "From taking a batch of reports to keeping what came of it."),
    woven: counter("tawatur_reports_woven_total", "Reports that were woven here."),
    weaveSeconds: seconds("tawatur_weave_batch_seconds", "Weaving and storing one batch."),
    aside: counter("tawatur_reports_aside_total", "Reports that were put aside here."),
    troubles: counter("tawatur_troubles_total", "How often something hindered this worker."),
    leads: now => {
      leading = now ? 1 : 0
    },
    threads: now => {
      threads = now
    },
  }
}
