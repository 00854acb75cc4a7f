import type { Context, Hono } from "hono"
import { sourcesOfOpml } from "../collector/opml.ts"
import { sourceAt } from "../collector/source.ts"
import type { Archive } from "../model/archive.ts"
import type { Intake } from "../model/intake.ts"
import { Problem } from "../model/problem.ts"
import { bodyIn, limitOf } from "./body.ts"
import { messagesIn } from "./refusal.ts"
import { sourceShown } from "./show-source.ts"
import { GivenList, GivenSource, SourceChange } from "./source-contract.ts"

/** More than a declaration, and than a list of sources, ever holds. */
const LONGEST = 65_536
const LONGEST_LIST = 8_000_000

const wrong = (field: string): Problem => new Problem("serve/bad-body", { field })

/** What taking sources works with. */
export interface SourceDoor {
  readonly archive: Archive
  readonly intake: Intake | null
  /** Whether folders of this machine may be named: only where nobody but this machine can ask. */
  readonly folders: boolean
}

/** Adds, pauses, visits and removes sources, as whoever is let in here asks. */
export function takeSources(hono: Hono, door: SourceDoor): void {
  const { archive, intake } = door
  const now = (): string => new Date().toISOString()
  hono.post("/api/sources", limitOf(LONGEST, wrong), async context => {
    const { address, ...declared } = await bodyIn(context, GivenSource, wrong)
    if (declared.kind === "folder" && !door.folders) throw new Problem("serve/no-folders", {})
    const source = sourceAt(address, declared)
    await archive.follow(source, now())
    intake?.wake()
    return shown(context, archive, source.id, 201)
  })
  hono.post("/api/sources/opml", limitOf(LONGEST_LIST, wrong), async context => {
    const { text } = await bodyIn(context, GivenList, wrong)
    const found = sourcesOfOpml("OPML", text)
    for (const source of found) await archive.follow(source, now())
    intake?.wake()
    return context.json({ sources: found.length }, 201)
  })
  hono.post("/api/sources/:id", limitOf(LONGEST, wrong), async context => {
    const { do: what } = await bodyIn(context, SourceChange, wrong)
    const id = context.req.param("id")
    await CHANGES[what](archive, id, now())
    intake?.wake()
    return what === "remove" ? context.json({ sources: [] }) : shown(context, archive, id, 200)
  })
}

type Change = (archive: Archive, id: string, now: string) => Promise<void>

const unknown = (id: string): Problem => new Problem("collect/unknown-source", { id })

const pausing =
  (paused: boolean): Change =>
  async (archive, id, now) => {
    const found = (await archive.followed()).find(source => source.id === id)
    if (found === undefined) throw unknown(id)
    await archive.follow({ ...found, paused }, now)
  }

const CHANGES: Readonly<Record<SourceChange["do"], Change>> = {
  pause: pausing(true),
  resume: pausing(false),
  visit: async (archive, id, now) => {
    if (!(await archive.hurry(id, now))) throw unknown(id)
  },
  remove: async (archive, id) => {
    if (!(await archive.unfollow(id))) throw unknown(id)
  },
}

async function shown(context: Context, archive: Archive, id: string, status: 200 | 201): Promise<Response> {
  const found = (await archive.sources()).filter(({ source }) => source.id === id)
  return context.json({ sources: found.map(state => sourceShown(state, messagesIn(context))) }, status)
}
