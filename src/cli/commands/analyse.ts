import { analysisView } from "../analysis-view.ts"
import { forEachReport } from "../reading.ts"
import type { Command } from "../shell.ts"

/** Prints what each report's text is made of: a line in the public form with --json, else sentence by sentence for people. */
export const analyse: Command = {
  takes: "FILE...",
  options: ["json", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const { language } = asked.messages
    return forEachReport("analyse", asked, shell, engine, async ({ report }) => {
      const line = engine.analyse(report, () => {})
      const words = asked.switches.has("json")
        ? `${JSON.stringify(line)}\n`
        : analysisView(report.text, line, { language, columns: shell.columns, colours: shell.colours })
      await shell.print(words)
    })
  },
}
