import { readFile, stat } from "node:fs/promises"
import { sourcesOfOpml } from "../../collector/opml.ts"
import { sourceAt } from "../../collector/source.ts"
import { fill } from "../../messages/words.ts"
import type { FollowedSource } from "../../model/collecting.ts"
import { Problem } from "../../model/problem.ts"
import type { Asked } from "../options.ts"
import type { Command } from "../shell.ts"

/** Follows sources: addresses, folders, and all that OPML files name. */
export const addSource: Command = {
  takes: "ADDRESS|FOLDER|FILE.opml...",
  options: [
    "kind",
    "outlet",
    "publisher",
    "language",
    "country",
    "timezone",
    "affiliation",
    "every",
    "data",
    "database",
    "knowledge",
  ],
  run: async (asked, shell, engineFor) => {
    if (asked.inputs.length === 0) throw new Problem("cli/no-source", {})
    // All are judged before any is followed.
    const found = (await Promise.all(asked.inputs.map(input => sourcesIn(input, asked)))).flat()
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      for (const source of found) {
        await archive.follow(source, shell.now().toISOString())
        shell.tell(fill(asked.messages.words.collecting.following, source.address, source.id))
      }
      return 0
    } finally {
      await archive.close()
    }
  },
}

const isFolder = (input: string): Promise<boolean> =>
  stat(input).then(
    found => found.isDirectory(),
    () => false,
  )

async function sourcesIn(input: string, { declared }: Asked): Promise<readonly FollowedSource[]> {
  if (await isFolder(input)) return [sourceAt(input, { ...declared, kind: "folder" })]
  if (/^https?:/i.test(input) || !/\.(?:opml|xml)$/i.test(input)) return [sourceAt(input, declared)]
  const text = await readFile(input, "utf8").catch((cause: unknown) => {
    throw new Problem("collect/unreadable", { name: input }, cause)
  })
  return sourcesOfOpml(input, text).map(source => ({ ...source, ...declared }))
}
