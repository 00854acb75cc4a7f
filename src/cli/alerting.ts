import { setTimeout as wait } from "node:timers/promises"
import { look } from "../alerts/looking.ts"
import { mailBy } from "../alerts/mail.ts"
import { httpPost } from "../alerts/post.ts"
import { sendDue } from "../alerts/sending.ts"
import { say } from "../messages/say.ts"
import type { Archive } from "../model/archive.ts"
import { Problem } from "../model/problem.ts"
import { keepConfigured } from "../serve/alert-rules.ts"
import type { Asked } from "./options.ts"
import type { Shell } from "./shell.ts"
import { packageVersion } from "./version.ts"

/** How often it is looked for news and for what is due; what fails as a whole is tried again later. Milliseconds. */
const EVERY = 2000
const LATER = 30_000

/** Where the desk is, for who is told of it, when nothing says so. */
const USUAL = "http://127.0.0.1:4600"

/** Alerting that has been made ready. */
export interface Alerts {
  /** Looks and sends until stopped; failures are told. */
  readonly until: (stopped: AbortSignal) => Promise<void>
  /** Looks at what there is now, and sends what is due. */
  readonly once: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Alerts of an archive as the options ask; `desk` is where it is served. */
export function alertsOver(archive: Archive, asked: Asked, shell: Shell, desk: string | null): Alerts {
  const { alerting, trusted, messages } = asked
  const { smtp, sender } = alerting
  const { post, close } = httpPost(`Tawatur/${packageVersion()}`, trusted)
  const tell = (cause: unknown): void =>
    shell.tell(cause instanceof Problem ? say(messages, cause.code, cause.details) : String(cause))
  const sending = {
    ...{ archive, tell, now: shell.now },
    carriers: { post, mail: smtp === null || sender === null ? null : mailBy(smtp, sender) },
    desk: (alerting.desk ?? desk ?? USUAL).replace(/\/$/, ""),
  }
  let configured = false
  const once = async (): Promise<void> => {
    if (!configured) await keepConfigured(archive, alerting.rules, trusted)
    configured = true
    while (await look(archive, shell.now()));
    while (await sendDue(sending));
  }
  const until = async (stopped: AbortSignal): Promise<void> => {
    while (!stopped.aborted) {
      const failed = await once().then(
        () => false,
        (cause: unknown) => {
          if (!stopped.aborted) tell(cause)
          return true
        },
      )
      await wait(failed ? LATER : EVERY, undefined, { signal: stopped }).catch(() => {})
    }
  }
  return { until, once, close }
}
