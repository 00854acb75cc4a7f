import type { Archive } from "../../model/archive.ts"
import { type Claim, peopleIn } from "../../model/claim.ts"
import { Problem } from "../../model/problem.ts"
import { canonicalLines } from "../../serve/exports/canonical.ts"
import { EXPORT_FORMS, isExportForm } from "../../serve/exports/export-forms.ts"
import { storiesIn } from "../../serve/exports/incidents/stories-in.ts"
import { personsCsv } from "../../serve/exports/persons/persons-csv.ts"
import { exportCaptures } from "../capture-files.ts"
import { type Asked, EXPORT_FORMATS } from "../options.ts"
import type { Command, Engine } from "../shell.ts"

/** Prints all that the archive holds, one report a line, sorted: the same sequence gives the same bytes. Or its claims, in a form that other programs read. */
export const exportAll: Command = {
  takes: "",
  formats: EXPORT_FORMATS,
  options: ["format", "story", "with-names", "output", "split", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const { format } = asked
    if (format === "wacz" && asked.story === null) throw new Problem("cli/no-story", {})
    if (format === "persons" && !asked.switches.has("with-names")) throw new Problem("exports/no-names", {})
    const isText = format !== "xlsx" && format !== "wacz" && (format !== "warc" || asked.output !== null)
    if (!isText && shell.terminal) throw new Problem("cli/terminal", { format: asked.format })
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      if (format === "warc" || format === "wacz") await exportCaptures(archive, asked, shell)
      else for await (const words of outOf(archive, asked, engine)) await shell.print(words)
      return 0
    } finally {
      await archive.close()
    }
  },
}

async function* outOf(archive: Archive, asked: Asked, { place }: Engine): AsyncGenerator<string | Uint8Array> {
  const { format, asOf, messages, story } = asked
  const { language } = messages
  const wanted = (claim: Claim): boolean => peopleIn(claim).length > 0
  if (format === "persons")
    return yield* personsCsv(storiesIn(archive, { asOf, language, story, wanted }), asOf, language)
  if (isExportForm(format)) return yield* EXPORT_FORMS[format].out({ archive, asOf, place, language, story })
  for await (const line of canonicalLines(archive, asOf)) yield `${line}\n`
}
