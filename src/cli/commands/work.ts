import { openQueue } from "../../queue/queue.ts"
import { checkHost, type Listening, listenTo } from "../../serve/listen.ts"
import { METRICS, openMetrics } from "../../serve/metrics.ts"
import { type WorkerAppOptions, workerApp } from "../../serve/worker-app.ts"
import { type Asked, serverOf } from "../options.ts"
import type { Command } from "../shell.ts"
import { withModel } from "../with-model.ts"
import { workCounts } from "../work-counts.ts"
import { reasonOf, workLog } from "../work-log.ts"
import { workUntil } from "../working.ts"

/** Reads and extracts what was handed in to a PostgreSQL database, and weaves it where nobody else does, until Ctrl-C. */
export const work: Command = {
  takes: "",
  options: ["only", "threads", "host", "port", "token", "database", "knowledge"],
  background: true,
  run: async (asked, shell, engineFor) => {
    const address = serverOf(asked, "work")
    checkHost(asked.listen)
    const log = workLog(asked, shell)
    const stopping = new AbortController()
    void shell.interrupted().then(() => {
      log("stopping")
      stopping.abort()
    })
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    const archive = await engine.open(asked.place)
    const heard = (cause: unknown): void => log("trouble", { reason: reasonOf(asked, cause) }, "error")
    const queue = await openQueue(address, { watches: true, heard }).catch(async cause => {
      await archive.close()
      throw cause
    })
    try {
      const metrics = openMetrics()
      const counts = workCounts(metrics, queue)
      const told = await listenAs(asked, { metrics, ready: () => queue.counts() })
      if (told !== null) log("listening", { address: `${told.address}${METRICS}` })
      log("started")
      await workUntil(stopping.signal, { queue, archive, engine, asked, shell, counts }).finally(() => told?.close())
      return 0
    } finally {
      await queue.close()
      await archive.close()
    }
  },
}

/** Tells how it does at the port that is named; null where none is. */
const listenAs = async (
  { listen }: Asked,
  app: Pick<WorkerAppOptions, "metrics" | "ready">,
): Promise<Listening | null> => (listen.port === null ? null : listenTo(listen, door => workerApp({ ...app, ...door })))
