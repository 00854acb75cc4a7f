import { say } from "../../messages/say.ts"
import { openQueue } from "../../queue/queue.ts"
import { serverOf } from "../options.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"
import { reasonOf, workLog } from "../work-log.ts"

/** Says how many reports that were handed in wait, and which were put aside; hands these in again. */
export const queue: Command = {
  takes: "",
  options: ["retry", "json", "database"],
  run: async (asked, shell) => {
    const open = await openQueue(serverOf(asked, "queue"), {
      watches: false,
      heard: cause => shell.tell(reasonOf(asked, cause)),
    })
    try {
      const back = asked.switches.has("retry") ? await open.takeBack() : 0
      const { waiting, read, turnedAway, oldest } = await open.counts()
      const aside = await open.aside()
      if (asked.switches.has("json")) {
        await shell.print(`${JSON.stringify({ waiting, read, oldest, back, aside })}\n`)
        return 0
      }
      const log = workLog(asked, shell)
      if (back > 0) log("back", { reports: back })
      log("waiting", { waiting, read, aside: turnedAway })
      for (const { position, name, problem } of aside)
        await shell.print(`${position}  ${isolate(name)}  ${say(asked.messages, problem.code, problem.details)}\n`)
      return 0
    } finally {
      await open.close()
    }
  },
}
