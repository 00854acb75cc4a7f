import { resolve } from "node:path"
import { fill } from "../../messages/words.ts"
import { Problem } from "../../model/problem.ts"
import type { Command } from "../shell.ts"

/** Puts a backup into an archive that is empty, or with --replace in place of what it holds. */
export const restore: Command = {
  takes: "FILE",
  options: ["replace", "json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const [file] = asked.inputs
    if (file === undefined || asked.inputs.length > 1) throw new Problem("cli/one-file", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      const made = await archive.restore(resolve(file), asked.switches.has("replace"))
      if (asked.switches.has("json")) await shell.print(`${JSON.stringify(made)}\n`)
      else shell.tell(fill(asked.messages.words.shell.restored, made.path, made.lines))
      return 0
    } finally {
      await archive.close()
    }
  },
}
