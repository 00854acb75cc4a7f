import { counted, WORDS } from "../../messages/words.ts"
import { Problem } from "../../model/problem.ts"
import type { Command } from "../shell.ts"

/** Weaves all stored reports again, in sequence. */
export const weave: Command = {
  takes: "",
  options: ["rebuild", "json", "data", "database", "knowledge"],
  background: true,
  run: async (asked, shell, engineFor) => {
    if (!asked.switches.has("rebuild")) throw new Problem("cli/no-rebuild", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { language } = asked.messages
    try {
      const reports = await archive.rebuild()
      const told = asked.switches.has("json")
        ? JSON.stringify({ reports })
        : counted(WORDS[language].counts.reports, reports, language)
      await shell.print(`${told}\n`)
      return 0
    } finally {
      await archive.close()
    }
  },
}
