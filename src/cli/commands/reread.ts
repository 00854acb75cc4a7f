import type { Archive, Extracted, Reread, SequencedReport } from "../../model/archive.ts"
import { silent } from "../../model/note.ts"
import type { Asked } from "../options.ts"
import { isBroken, openTally, type Tally } from "../reading.ts"
import type { Command, Engine, ExitCode, Shell } from "../shell.ts"
import { isolate } from "../width.ts"
import { withModel } from "../with-model.ts"

/** Reports that are read again in one transaction. */
const BATCH = 32

/** Extracts all stored texts again under the rules that are installed. */
export const reread: Command = {
  takes: "",
  options: ["json", "data", "database", "knowledge"],
  background: true,
  run: async (asked, shell, engineFor) => {
    const engine = withModel(await engineFor(asked.knowledge), asked, shell)
    const archive = await engine.open(asked.place)
    try {
      return await rereadAll(asked, shell, engine, archive)
    } finally {
      await archive.close()
    }
  },
}

async function rereadAll(asked: Asked, shell: Shell, engine: Engine, archive: Archive): Promise<ExitCode> {
  const tally = openTally(asked, shell)
  for (let after = 0; ; ) {
    const page = await archive.kept(after, BATCH)
    const last = page.at(-1)
    if (last === undefined) return tally.end()
    const extracted: Extracted[] = []
    for (const stored of page) extracted.push(...(await extractedFrom(stored, engine, tally)))
    for (const changed of await archive.reread(extracted))
      await shell.print(`${asked.switches.has("json") ? JSON.stringify(changed) : inWords(changed)}\n`)
    after = last.seq
  }
}

/** A report's new reading; none where the rules fail on it: its reading stays as it was. */
async function extractedFrom({ report }: SequencedReport, engine: Engine, tally: Tally): Promise<readonly Extracted[]> {
  try {
    const extracted = await engine.propose(engine.extract(report, silent))
    tally.passed(report.id)
    return [extracted]
  } catch (problem) {
    if (!isBroken(problem)) throw problem
    tally.failed(problem)
    return []
  }
}

const inWords = ({ version, kept, closed, added }: Reread): string =>
  `${isolate(version)}  =${kept}  −${closed.length}  +${added.length}`
