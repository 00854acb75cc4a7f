import type { Caveat } from "../messages/caveats.ts"
import { say, sayCaveat } from "../messages/say.ts"
import { counted } from "../messages/words.ts"
import { isAfter } from "../model/moment.ts"
import { Problem, type Told } from "../model/problem.ts"
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

/** How many reports of a call came through and how many did not. */
export interface Tally {
  readonly passed: (name: string) => void
  /** Tells why a report did not. */
  readonly failed: (problem: Told) => void
  /** Tells both numbers where something failed, which makes the exit code 1. */
  readonly end: () => ExitCode
}

/** An empty tally. */
export function openTally({ messages }: Asked, shell: Shell): Tally {
  const { language, words } = messages
  let read = 0
  let failed = 0
  return {
    passed: name => {
      read++
      shell.progress(words.shell.reading.replace("#", `${counted(words.counts.reports, read, language)}: ${name}`))
    },
    failed: ({ code, details }) => {
      failed++
      shell.tell(say(messages, code, details))
    },
    end: () => {
      shell.progress("")
      if (failed === 0) return 0
      shell.tell(`${words.shell.read.replace("#", String(read))} · ${words.shell.failed.replace("#", String(failed))}`)
      return 1
    },
  }
}

/** Every readable report of the inputs, one after the other, with its caveats told; those that fail are in the tally. */
export async function* readable(
  command: string,
  asked: Asked,
  shell: Shell,
  engine: Pick<Engine, "reports">,
  tally: Tally,
): AsyncGenerator<ReadReport> {
  if (asked.inputs.length === 0) throw new Problem("cli/no-input", { command })
  for await (const found of engine.reports(asked.inputs, asked.said)) {
    if ("problem" in found) {
      tally.failed(found.problem)
      continue
    }
    for (const caveat of caveatsOf(found, shell.now())) shell.tell(sayCaveat(asked.messages, found.name, caveat))
    yield found
  }
}

/** True for the failure of rules on one report. */
export const isBroken = (cause: unknown): cause is Problem =>
  cause instanceof Problem && cause.code === "extract/broken"

/** Hands every readable report of the inputs on, one after the other. A report that the rules fail on does not stop the others. */
export async function forEachReport(
  command: string,
  asked: Asked,
  shell: Shell,
  engine: Pick<Engine, "reports">,
  take: (read: ReadReport) => Promise<void>,
): Promise<ExitCode> {
  const tally = openTally(asked, shell)
  for await (const found of readable(command, asked, shell, engine, tally)) {
    try {
      await take(found)
      tally.passed(found.name)
    } catch (problem) {
      if (!isBroken(problem)) throw problem
      tally.failed(problem)
    }
  }
  return tally.end()
}
