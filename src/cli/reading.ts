import type { Caveat } from "../messages/caveats.ts"
import { say, sayCaveat } from "../messages/say.ts"
import { counted } from "../messages/words.ts"
import { isAfter } from "../model/moment.ts"
import { Problem } from "../model/problem.ts"
import type { Asked } from "./options.ts"
import type { Engine, ExitCode, Read, Shell } from "./shell.ts"

export type ReadReport = Extract<Read, { readonly report: unknown }>

/** What people should know of an input that was read all the same. One that does not say when it was fetched is dated against now. */
function caveatsOf({ report: { published, fetched }, notes }: ReadReport, now: Date): readonly Caveat[] {
  const told = notes.flatMap(({ caveat }) => caveat ?? [])
  const read = now.toISOString()
  if (published === null || fetched !== null || !isAfter(published, read)) return told
  return [...told, { code: "read/future-date", details: { published, read: read.slice(0, 10) } }]
}

/**
 * Hands every readable report of the inputs on, one after the other, and tells of caveats. Those that fail are told of, and
 * make the exit code 1.
 */
export async function forEachReport(
  command: string,
  asked: Asked,
  shell: Shell,
  engine: Pick<Engine, "reports">,
  take: (read: ReadReport) => Promise<void>,
): Promise<ExitCode> {
  if (asked.inputs.length === 0) throw new Problem("cli/no-input", { command })
  const { language, words } = asked.messages
  let read = 0
  let failed = 0
  for await (const found of engine.reports(asked.inputs)) {
    if ("problem" in found) {
      failed++
      shell.tell(say(asked.messages, found.problem.code, found.problem.details))
      continue
    }
    for (const caveat of caveatsOf(found, shell.now())) shell.tell(sayCaveat(asked.messages, found.name, caveat))
    await take(found)
    read++
    shell.progress(words.shell.reading.replace("#", `${counted(words.counts.reports, read, language)}: ${found.name}`))
  }
  shell.progress("")
  if (failed > 0)
    shell.tell(`${words.shell.read.replace("#", String(read))} · ${words.shell.failed.replace("#", String(failed))}`)
  return failed > 0 ? 1 : 0
}
