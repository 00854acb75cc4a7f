import type { Extracted } from "../../model/archive.ts"
import type { Claim } from "../../model/claim.ts"
import { type Note, silent } from "../../model/note.ts"
import { overlaps } from "../../model/span.ts"
import { extractLine } from "../../serve/exports/extract-line.ts"
import { claimLine } from "../claim-line.ts"
import { forEachReport } from "../reading.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"
import { withModel } from "../with-model.ts"

/** Prints the claims of each report as soon as it is read; nothing is stored and nothing is kept in memory. */
export const extract: Command = {
  takes: "FILE...",
  options: ["json", "explain", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    const json = asked.switches.has("json")
    const explain = asked.switches.has("explain")
    return forEachReport("extract", asked, shell, engine, async ({ report, notes: read }) => {
      const notes: Note[] = [...read]
      const tell = explain ? (note: Note) => void notes.push(note) : silent
      const extracted = await engine.propose(engine.extract(report, tell), tell)
      if (json) await shell.print(`${JSON.stringify(extractLine(extracted))}\n`)
      else await shell.print(inWords(extracted, asked.messages.language))
      if (!explain) return
      const told = explanation(extracted, notes)
      if (json) shell.tell(told)
      else await shell.print(`${told}\n`)
    })
  },
}

function inWords({ report, extraction }: Extracted, language: "ar" | "en"): string {
  const head = [report.id, report.outlet, report.published, report.language].filter(part => part !== null).map(isolate)
  const claims = extraction.claims.map(
    claim => `  ${claimLine(claim, language)}\n    “${isolate(claim.evidence.quote)}”\n`,
  )
  return `${head.join(" · ")}\n${claims.join("")}\n`
}

/** For each claim the rules that made it and the notes about its words; then the notes that belong to none. */
function explanation({ report, extraction }: Extracted, notes: readonly Note[]): string {
  const about = (claim: Claim): readonly Note[] =>
    notes.filter(note => note.span !== undefined && overlaps(note.span, claim.evidence))
  const told = new Set(extraction.claims.flatMap(about))
  const say = (note: Note): string => {
    const words = note.span ? ` “${isolate(report.text.slice(note.span.start, note.span.end))}”` : ""
    return `    ${note.rule}: ${note.because}${words}`
  }
  return [
    ...extraction.claims.flatMap(claim => [`  ${claim.id}: ${claim.because.join(", ")}`, ...about(claim).map(say)]),
    `  ${report.id}:`,
    ...notes.filter(note => !told.has(note)).map(say),
  ].join("\n")
}
