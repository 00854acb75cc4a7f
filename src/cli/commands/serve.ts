import { fill } from "../../messages/words.ts"
import { checkHost, listen } from "../../serve/listen.ts"
import type { Command } from "../shell.ts"
import { packageVersion } from "../version.ts"

/** Serves the API over the archive until Ctrl-C. */
export const serve: Command = {
  takes: "",
  options: ["host", "port", "token", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    checkHost(asked.listen)
    const { words } = asked.messages
    const interrupted = shell.interrupted()
    const engine = await engineFor(asked.knowledge)
    shell.progress(words.shell.opening)
    const archive = await engine.open(asked.place)
    try {
      const report = (error: unknown): void => shell.tell(String(error instanceof Error ? error.stack : error))
      const listening = await listen(archive, { ...asked.listen, version: packageVersion(), report })
      shell.tell(fill(words.shell.listening, listening.address))
      shell.tell(words.shell.stop)
      await interrupted
      await listening.close()
      return 0
    } finally {
      await archive.close()
    }
  },
}
