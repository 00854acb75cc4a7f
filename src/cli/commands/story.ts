import { say } from "../../messages/say.ts"
import { Problem } from "../../model/problem.ts"
import type { StoryView } from "../../model/story.ts"
import { storyHtml } from "../../serve/exports/story-html.ts"
import { storyMarkdown } from "../../serve/exports/story-markdown.ts"
import { maskStory } from "../../serve/mask.ts"
import { fontSheet } from "../../serve/print/fonts.ts"
import { printPdf } from "../../serve/print/print-pdf.ts"
import { ledger } from "../ledger.ts"
import type { Asked } from "../options.ts"
import type { Command, ExitCode, Shell } from "../shell.ts"

/** Shows one story, by id or an unambiguous beginning of it. */
export const story: Command = {
  takes: "ID",
  formats: ["text", "md", "html", "pdf", "json"],
  options: ["json", "format", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const [id] = asked.inputs
    if (id === undefined || asked.inputs.length > 1) throw new Problem("cli/one-story", {})
    if (asked.format === "pdf" && shell.terminal) throw new Problem("cli/terminal", { format: asked.format })
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      const view = await archive.story(id, { asOf: asked.asOf, text: null, language: asked.messages.language })
      if (view === null) throw new Problem("story/unknown", { id })
      if (asked.format === "pdf") return await printBrief(maskStory(view), asked, shell)
      await shell.print(inFormat(maskStory(view), asked, shell.columns))
      return 0
    } finally {
      await archive.close()
    }
  },
}

/** The brief as PDF; where nothing prints it, the page itself, which says so on standard error. */
async function printBrief(view: StoryView, { messages }: Asked, shell: Shell): Promise<ExitCode> {
  const page = storyHtml(view, messages.language, await fontSheet())
  try {
    const browser = shell.browser()
    if (browser === null) throw new Problem("exports/no-browser", {})
    await shell.print(await printPdf(page, browser))
    return 0
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    shell.tell(say(messages, problem.code, problem.details))
    await shell.print(page)
    return 1
  }
}

function inFormat(view: StoryView, asked: Asked, columns: number): string {
  const { language } = asked.messages
  if (asked.format === "json") return `${JSON.stringify(view)}\n`
  if (asked.format === "md") return storyMarkdown(view, language)
  if (asked.format === "html") return storyHtml(view, language)
  return ledger(view, language, columns)
}
