import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fill } from "../../messages/words.ts"
import type { Archive } from "../../model/archive.ts"
import { dayOf, isoOf } from "../../model/day.ts"
import { Problem } from "../../model/problem.ts"
import type { Stamp } from "../../model/stamp.ts"
import type { Asked } from "../options.ts"
import type { Command, Shell } from "../shell.ts"
import { authorityOf, type DayStamped, stampDay } from "../stamp-day.ts"

/** Has a day's hashes stamped by the configured authority; with --output the day's stamps are written out with what they are of. */
export const stamp: Command = {
  takes: "",
  options: ["day", "output", "authority", "certificates", "json", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const day = asked.day ?? isoOf((dayOf(shell.now().toISOString()) ?? 0) - 1)
    const authority = await authorityOf(asked)
    if (authority === null && asked.output === null) throw new Problem("cli/no-authority", {})
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    try {
      if (authority !== null) {
        const stopping = new AbortController()
        await told(await stampDay(archive, day, authority, stopping.signal), day, asked, shell)
      }
      if (asked.output !== null) await writeStamps(archive, day, asked.output, asked, shell)
      return 0
    } finally {
      await archive.close()
    }
  },
}

async function told(made: DayStamped | null, day: string, { messages, switches }: Asked, shell: Shell): Promise<void> {
  const { stamping } = messages.words
  if (switches.has("json")) {
    const { hash, stamped, authority } = made?.stamp ?? { hash: null, stamped: null, authority: null }
    await shell.print(`${JSON.stringify({ day, hashes: made?.hashes ?? 0, hash, stamped, authority })}\n`)
  } else if (made === null) shell.tell(fill(stamping.empty, day))
  else shell.tell(fill(made.fresh ? stamping.stamped : stamping.known, day, made.hashes, made.stamp.stamped))
}

/** Each stamp of a day as the authority's answer and the statement that it is of, so that other programs can check it. */
async function writeStamps(archive: Archive, day: string, folder: string, asked: Asked, shell: Shell): Promise<void> {
  const { stamping } = asked.messages.words
  const heads = (await archive.stamps()).filter(one => one.day === day)
  if (heads.length === 0) throw new Problem("stamp/none", { day })
  for (const { hash } of heads) {
    const kept = await archive.stamp(hash)
    if (kept !== null) shell.tell(fill(stamping.written, ...(await written(kept, folder))))
  }
}

async function written({ day, hash, statement, reply }: Stamp, folder: string): Promise<readonly string[]> {
  const name = join(folder, `tawatur-${day}-${hash.slice(0, 12)}`)
  const files = [
    { path: `${name}.tsr`, content: Buffer.from(reply, "base64") },
    { path: `${name}.txt`, content: statement },
  ]
  for (const { path, content } of files)
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(path, content)
    } catch (cause) {
      throw new Problem("cli/cannot-write", { path, reason: cause instanceof Error ? cause.message : "" }, cause)
    }
  return files.map(({ path }) => path)
}
