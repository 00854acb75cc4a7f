import { say } from "../messages/say.ts"
import { fill } from "../messages/words.ts"
import type { Archive } from "../model/archive.ts"
import { type Listening, listen } from "../serve/listen.ts"
import { openMetrics } from "../serve/metrics.ts"
import { readPages } from "../serve/pages.ts"
import { alertsOver } from "./alerting.ts"
import type { Asked } from "./options.ts"
import type { Engine, Shell } from "./shell.ts"
import { packageVersion } from "./version.ts"
import { watchOver } from "./watching.ts"

/** The archive's API and page at an address. */
export interface Desk extends Listening {
  /** False where the page was not built. */
  readonly hasPage: boolean
}

/** Serves an archive as the options ask, and collects into it what its sources bring. */
export async function openDesk(archive: Archive, engine: Engine, asked: Asked, shell: Shell): Promise<Desk> {
  const pages = await readPages()
  const report = (error: unknown): void => shell.tell(String(error instanceof Error ? error.stack : error))
  const watch = watchOver(archive, engine, asked, shell)
  const { intake } = watch
  const { place } = engine
  const { browser } = shell
  const { trusted } = asked
  const metrics = openMetrics()
  metrics.gauge("tawatur_reports", "Reports in the archive.", () => archive.newest())
  const listening = await listen(archive, {
    ...asked.listen,
    version: packageVersion(),
    pages,
    report,
    intake,
    metrics,
    place,
    browser,
    trusted,
  })
  void prepareList(archive)
  const stopping = new AbortController()
  const collecting = watch.until(stopping.signal, false)
  const alerts = alertsOver(archive, asked, shell, listening.address)
  const alerting = alerts.until(stopping.signal)
  const close = async (): Promise<void> => {
    stopping.abort()
    // Nobody is taken in while what is being collected ends.
    await Promise.all([listening.close(), collecting, alerting])
    await Promise.all([watch.close(), alerts.close()])
  }
  return { address: listening.address, close, hasPage: pages !== null }
}

/** The lines of the list that reports have changed are made before somebody opens it. */
async function prepareList(archive: Archive): Promise<void> {
  for (const language of ["ar", "en"] as const)
    await archive
      .stories({ asOf: { at: null, clock: "published" }, text: null, language, page: { limit: 1, after: null } })
      // Closed meanwhile, or broken: whoever opens the list asks again, and hears of it.
      .catch(() => [])
}

/** Says where the page and the API are, and how to end it. */
export function tellAddress({ address, hasPage }: Desk, { messages }: Asked, shell: Shell): void {
  const { shell: words } = messages.words
  shell.tell(hasPage ? fill(words.visit, address) : say(messages, "serve/not-built", {}))
  shell.tell(fill(words.listening, `${address}/api/stories`))
  shell.tell(words.stop)
}
