import { forEachReport } from "../reading.ts"
import type { Command } from "../shell.ts"

/** Prints what each report's text is made of, in the public form; the same form with and without --json, indented without. */
export const analyse: Command = {
  takes: "FILE...",
  options: ["json", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const indent = asked.switches.has("json") ? 0 : 2
    return forEachReport("analyse", asked, shell, engine, async ({ report }) => {
      const line = engine.analyse(report, () => {})
      await shell.print(`${JSON.stringify(line, null, indent)}\n`)
    })
  },
}
