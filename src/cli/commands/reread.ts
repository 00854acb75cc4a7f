import type { Archive, Reread } from "../../model/archive.ts"
import { silent } from "../../model/note.ts"
import type { Asked } from "../options.ts"
import type { Command, Engine, Shell } from "../shell.ts"
import { isolate } from "../width.ts"

/** Reports that are read again in one transaction. */
const BATCH = 32

/** Extracts all stored texts again under the rules that are installed. */
export const reread: Command = {
  takes: "",
  options: ["json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      await rereadAll(asked, shell, engine, archive)
      return 0
    } finally {
      await archive.close()
    }
  },
}

async function rereadAll(asked: Asked, shell: Shell, engine: Engine, archive: Archive): Promise<void> {
  for (let after = 0; ; ) {
    const page = await archive.sequence(after, BATCH)
    const last = page.at(-1)
    if (last === undefined) return
    for (const changed of await archive.reread(page.map(({ report }) => engine.extract(report, silent))))
      await shell.print(`${asked.switches.has("json") ? JSON.stringify(changed) : inWords(changed)}\n`)
    after = last.seq
  }
}

const inWords = ({ version, kept, closed, added }: Reread): string =>
  `${isolate(version)}  =${kept}  −${closed.length}  +${added.length}`
