import type { Context, Hono } from "hono"
import { routePath } from "hono/route"
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

/** Seconds that answers and batches are sorted by. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Where counts and times are handed out in the form that Prometheus reads. */
export const METRICS = "/metrics"

/** Counts and times of a process; of people, reports' names and texts nothing. */
export interface Metrics {
  readonly registry: Registry
  /** A number that is asked for when somebody reads; left out where it cannot be had. */
  readonly gauge: (name: string, help: string, ask: () => Promise<number>) => void
  readonly counter: (name: string, help: string) => (more: number) => void
  readonly seconds: (name: string, help: string) => (seconds: number) => void
}

/** An empty set, with what Node itself tells: processor, memory, delays. */
export const openMetrics = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    registry,
    gauge: (name, help, ask) => {
      const gauge: Gauge = new Gauge({
        name,
        help,
        registers,
        collect: async () => {
          const value = await ask().catch(() => null)
          if (value === null) gauge.reset()
          else gauge.set(value)
        },
      })
    },
    counter: (name, help) => {
      const counter = new Counter({ name, help, registers })
      return more => counter.inc(more)
    },
    seconds: (name, help) => {
      const histogram = new Histogram({ name, help, registers, buckets: SECONDS })
      return seconds => histogram.observe(seconds)
    },
  }
}

/** Counts what is asked of a server, by the path that answers and not by the address, which may say what somebody looks for. */
export const countRequests = (hono: Hono, { registry }: Metrics): void => {
  const histogram = new Histogram({
    name: "tawatur_http_request_seconds",
    help: "Requests by path, method and status.",
    labelNames: ["path", "method", "status"],
    registers: [registry],
    buckets: SECONDS,
  })
  hono.use(async (context, next) => {
    const begun = performance.now()
    await next()
    const labels = { path: routePath(context), method: context.req.method, status: context.res.status }
    histogram.observe(labels, (performance.now() - begun) / 1000)
  })
}

/** Answers with all of them. */
export const tellMetrics = (hono: Hono, { registry }: Metrics): void => {
  hono.get(METRICS, async (context: Context) =>
    context.body(await registry.metrics(), 200, { "content-type": registry.contentType }),
  )
}
