import { Hono } from "hono"
import { Problem } from "../model/problem.ts"
import { inTime } from "./api/ready.ts"
import { checkName, checkOrigin, checkToken, type Door } from "./guard.ts"
import { HEADERS } from "./headers.ts"
import { type Metrics, tellMetrics } from "./metrics.ts"
import { refuse, statusOf } from "./refusal.ts"

export interface WorkerAppOptions extends Door {
  readonly metrics: Metrics
  /** Resolves where the worker can work. */
  readonly ready: () => Promise<unknown>
}

/** What a worker answers over HTTP: that it lives, whether it can work, and its counts. */
export function workerApp(options: WorkerAppOptions): Hono {
  const hono = new Hono()
  hono.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    checkName(context.req, options)
    checkOrigin(context.req)
    checkToken({ authorization: context.req.header("authorization"), cookie: undefined }, options)
    await next()
  })
  hono.get("/api/health", context => context.json({ status: "ok" }))
  hono.get("/api/ready", async context => {
    await inTime(options.ready())
    return context.json({ status: "ready" })
  })
  tellMetrics(hono, options.metrics)
  hono.notFound(context => refuse(context, new Problem("serve/no-such-path", { path: context.req.path })))
  hono.onError((error, context) =>
    refuse(
      context,
      error instanceof Problem && statusOf(error) !== 500 ? error : new Problem("serve/not-ready", {}, error),
    ),
  )
  return hono
}
