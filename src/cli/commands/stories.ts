import { tellWitnesses } from "../../messages/tell.ts"
import { counted, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { StoryLine } from "../../model/story.ts"
import { maskLine } from "../../serve/mask.ts"
import { column } from "../ledger.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"

/** Lists stories, or the groups of reports that carry one text. */
export const stories: Command = {
  takes: "",
  options: ["json", "copies", "text", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { language } = asked.messages
    const json = asked.switches.has("json")
    try {
      if (asked.switches.has("copies"))
        for (const group of await archive.copies(asked.asOf))
          await shell.print(
            `${json ? JSON.stringify(group) : `${group.copies.map(isolate).join(" = ")}  ${group.why}`}\n`,
          )
      else
        for (const line of (await archive.stories({ asOf: asked.asOf, text: asked.text, language })).map(maskLine))
          await shell.print(`${json ? JSON.stringify(line) : inColumns(line, language, shell.columns)}\n`)
      return 0
    } finally {
      await archive.close()
    }
  },
}

function inColumns(line: StoryLine, language: InterfaceLanguage, columns: number): string {
  const days = [...new Set([line.from, line.to].filter(day => day !== null).map(day => day.slice(0, 10)))].join(" – ")
  const facts = [
    counted(WORDS[language].counts.reports, line.reports.length, language),
    tellWitnesses(line, language),
    days,
  ].join(" · ")
  return `${line.story}  ${column(line.title, Math.max(24, columns - line.story.length - 60))}  ${facts}`
}
