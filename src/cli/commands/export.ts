import { canonicalLines } from "../../serve/exports/canonical.ts"
import type { Command } from "../shell.ts"

/** Prints all that the archive holds, sorted: the same sequence gives the same bytes. */
export const exportAll: Command = {
  takes: "",
  options: ["data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      for await (const line of canonicalLines(archive)) await shell.print(`${line}\n`)
      return 0
    } finally {
      await archive.close()
    }
  },
}
