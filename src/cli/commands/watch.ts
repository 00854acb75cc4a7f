import { alertsOver } from "../alerting.ts"
import type { Command } from "../shell.ts"
import { watchOver } from "../watching.ts"
import { isolate } from "../width.ts"
import { withModel } from "../with-model.ts"

/** Visits the sources that are followed, on their schedule, and takes in what is new; prints a line for each report. */
export const watch: Command = {
  takes: "",
  options: [
    "once",
    "json",
    "trust",
    "authority",
    "certificates",
    "desk",
    "smtp",
    "sender",
    "data",
    "database",
    "knowledge",
  ],
  run: async (asked, shell, engineFor) => {
    const stopping = new AbortController()
    const once = asked.switches.has("once")
    if (!once) void shell.interrupted().then(() => stopping.abort())
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    const archive = await engine.open(asked.place)
    const { outcomes } = asked.messages.words
    let printing = Promise.resolve()
    try {
      if ((await archive.sources()).length === 0) shell.tell(asked.messages.words.collecting.none)
      const collecting = watchOver(archive, engine, asked, shell, news => {
        const line = asked.switches.has("json")
          ? JSON.stringify(news)
          : `${isolate(outcomes[news.outcome])}  ${isolate(news.version)}  ${isolate(news.address)}`
        printing = printing.then(() => shell.print(`${line}\n`))
      })
      const alerts = alertsOver(archive, asked, shell, null)
      const alerting = once ? null : alerts.until(stopping.signal)
      try {
        await collecting.until(stopping.signal, once).finally(collecting.close)
        await (alerting ?? alerts.once())
      } finally {
        stopping.abort()
        await alerts.close()
      }
      await printing
      return 0
    } finally {
      await archive.close()
    }
  },
}
