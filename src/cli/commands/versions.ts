import { tellValue } from "../../messages/tell.ts"
import { type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Change } from "../../model/archive.ts"
import type { Claim } from "../../model/claim.ts"
import { Problem } from "../../model/problem.ts"
import { reportChanges } from "../../serve/report-changes.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"

/** Shows what the versions of one report say otherwise, each than the one before it. */
export const versions: Command = {
  takes: "ID",
  options: ["json", "as-of", "clock", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const [id] = asked.inputs
    if (id === undefined || asked.inputs.length > 1) throw new Problem("cli/one-report", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      const changes = await reportChanges(archive, id, asked.asOf)
      if (changes === null) throw new Problem("report/unknown", { id })
      for (const change of changes)
        await shell.print(
          `${asked.switches.has("json") ? JSON.stringify(change) : inWords(change, asked.messages.language)}\n`,
        )
      return 0
    } finally {
      await archive.close()
    }
  },
}

/** "killed: 9 → 12"; what an older or newer version does not say is an empty place. */
function inWords({ from, to, before, after }: Change, language: InterfaceLanguage): string {
  const told = (claim: Claim | null): string =>
    claim === null ? "–" : isolate(claim.kind === "figure" ? tellValue(claim.value, language) : claim.evidence.quote)
  const claim = after ?? before
  const about = claim?.kind === "figure" ? (WORDS[language].metrics[claim.metric] ?? claim.metric) : (claim?.kind ?? "")
  return `${isolate(from)} → ${isolate(to)}  ${isolate(about)}: ${told(before)} → ${told(after)}`
}
