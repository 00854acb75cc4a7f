import { checkHost } from "../../serve/listen.ts"
import { openDesk, tellAddress } from "../listening.ts"
import type { Command } from "../shell.ts"
import { withModel } from "../with-model.ts"

/** Serves the page and the API over the archive, and collects what its sources bring, until Ctrl-C. */
export const serve: Command = {
  takes: "",
  options: [
    "host",
    "port",
    "token",
    "names",
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
    checkHost(asked.listen)
    const { words } = asked.messages
    const interrupted = shell.interrupted()
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    shell.progress(words.shell.opening)
    const archive = await engine.open(asked.place)
    try {
      const desk = await openDesk(archive, engine, asked, shell)
      tellAddress(desk, asked, shell)
      await interrupted
      await desk.close()
      return 0
    } finally {
      await archive.close()
    }
  },
}
