import type { Hono } from "hono"
import { streamSSE } from "hono/streaming"
import type { Archive } from "../model/archive.ts"
import type { Intake } from "../model/intake.ts"
import { messagesIn } from "./refusal.ts"
import { visitTold } from "./show-source.ts"

/** Where the archive's news are told while it happens (server-sent events). */
export const EVENTS = "/api/events"

/** How often the archive is asked, which other processes write to as well. Milliseconds. */
const EVERY = 2000
/** A line that says nothing, so that nobody on the way takes the connection for dead. In askings. */
const SIGN_OF_LIFE = 10

/** Told to whoever listens: how many reports came since the last event. `seq` is the newest report's. */
export interface News {
  readonly seq: number
  readonly reports: number
}

/**
 * Tells of new reports as they are taken in, by server-sent events with the newest sequence number as id. Who comes back with
 * `Last-Event-ID` hears of what came in between. Visits to sources are told as they end, to whoever listens then.
 */
export function tellNews(hono: Hono, archive: Archive, intake: Intake | null, every: number = EVERY): void {
  hono.get(EVENTS, context =>
    streamSSE(context, async stream => {
      const known = Number(context.req.header("last-event-id"))
      let last = Number.isInteger(known) && known > 0 ? known : await archive.newest()
      await stream.writeSSE({ event: "ready", id: String(last), data: "" })
      const messages = messagesIn(context)
      let look = (): void => {}
      const deaf = intake?.listen(step => {
        void stream.writeSSE({ event: "visit", data: JSON.stringify(visitTold(step, messages)) })
        if (step.reports + step.versions > 0) look()
      })
      stream.onAbort(() => deaf?.())
      for (let round = 1; !stream.aborted; round++) {
        const seq = await archive.newest()
        const news: News = { seq, reports: seq - last }
        if (seq > last) await stream.writeSSE({ event: "reports", id: String(seq), data: JSON.stringify(news) })
        else if (round % SIGN_OF_LIFE === 0) await stream.write(": \n\n")
        last = seq
        // What this server takes in is told at once, what other processes do at the next asking.
        const came = new Promise<void>(resolve => {
          look = resolve
        })
        await Promise.race([stream.sleep(every), came])
      }
    }),
  )
}
