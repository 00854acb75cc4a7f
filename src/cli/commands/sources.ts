import { opmlOf } from "../../collector/opml.ts"
import { say } from "../../messages/say.ts"
import { fill } from "../../messages/words.ts"
import type { Archive } from "../../model/archive.ts"
import type { SourceState } from "../../model/collecting.ts"
import { Problem } from "../../model/problem.ts"
import type { Asked } from "../options.ts"
import type { Command } from "../shell.ts"
import { isolate } from "../width.ts"

/** Lists the sources that are followed and how they do; as OPML too. With an id, follows one no more, or leaves it alone for now. */
export const sources: Command = {
  takes: "",
  options: ["json", "opml", "remove", "pause", "resume", "data", "database", "knowledge"],
  run: async (asked, shell, engineFor) => {
    const engine = await engineFor(asked.knowledge)
    const archive = await engine.open(asked.place)
    const { collecting } = asked.messages.words
    try {
      if (asked.remove !== null) {
        if (!(await archive.unfollow(asked.remove))) throw new Problem("collect/unknown-source", { id: asked.remove })
        shell.tell(fill(collecting.unfollowed, asked.remove))
        return 0
      }
      const id = asked.pause ?? asked.resume
      if (id !== null) {
        await pause(archive, id, asked.pause !== null, shell.now().toISOString())
        shell.tell(fill(asked.pause === null ? collecting.resumed : collecting.paused, id))
        return 0
      }
      const all = await archive.sources()
      if (asked.switches.has("opml")) await shell.print(`${opmlOf(all.map(({ source }) => source))}\n`)
      else
        for (const one of all)
          await shell.print(`${asked.switches.has("json") ? JSON.stringify(one) : inWords(one, asked)}\n`)
      if (all.length === 0) shell.tell(collecting.none)
      return 0
    } finally {
      await archive.close()
    }
  },
}

async function pause(archive: Archive, id: string, paused: boolean, now: string): Promise<void> {
  const found = (await archive.followed()).find(source => source.id === id)
  if (found === undefined) throw new Problem("collect/unknown-source", { id })
  await archive.follow({ ...found, paused }, now)
}

function inWords({ source, state, articles, read, failing }: SourceState, { messages }: Asked): string {
  const { collecting } = messages.words
  const health =
    state.problem === null
      ? state.last === null
        ? collecting.never
        : `${fill(collecting.knownArticles, String(articles))} · ${fill(collecting.read, String(read))} · ${fill(collecting.failing, String(failing))}`
      : say(messages, state.problem.code, state.problem.details)
  const next = source.paused
    ? ` · ${fill(collecting.paused, source.id)}`
    : state.next === null
      ? ""
      : ` · ${fill(collecting.next, state.next)}`
  return `${source.id}  ${isolate(source.outlet ?? "–")}  ${isolate(source.address)}\n    ${health}${next}`
}
