import { resolve } from "node:path"
import { fill } from "../../messages/words.ts"
import { Problem } from "../../model/problem.ts"
import type { Command } from "../shell.ts"

/** Writes all of the archive into one file. */
export const backup: Command = {
  takes: "FILE",
  options: ["json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const [file] = asked.inputs
    if (file === undefined || asked.inputs.length > 1) throw new Problem("cli/one-file", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      const made = await archive.backup(resolve(file))
      if (asked.switches.has("json")) await shell.print(`${JSON.stringify(made)}\n`)
      else shell.tell(fill(asked.messages.words.shell.backedUp, made.path, made.lines, made.sha256))
      return 0
    } finally {
      await archive.close()
    }
  },
}
