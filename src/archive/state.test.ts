import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import type { FollowedSource } from "../model/collecting.ts"
import type { Database } from "../store/database.ts"
import { membersOfStories } from "../store/members.ts"
import { migrate } from "../store/migrate.ts"
import { BACKENDS } from "../store/trial-backends.ts"
import { trialReport } from "../store/trial-report.ts"
import { localArchive } from "./local.ts"
import { trialWeaver } from "./trial-weaver.ts"
import type { Weaver } from "./weaver.ts"

/** Weaves as the trial weaver does, and makes one of all stories that a report's neighbours are in. */
const tie: Weaver["weave"] = (signature, neighbours, mates) => {
  const placement = trialWeaver.weave(signature, neighbours, mates)
  const others = [...new Set(neighbours.map(({ story }) => story))].filter(story => story !== placement.story)
  return { ...placement, also: [], merges: others.map(story => ({ story, into: placement.story, why: "tied" })) }
}

const report = (id: string, words: string) => trialReport(id, words, { published: "2031-01-08" })

for (const backend of BACKENDS)
  describe(`the state of an archive on ${backend.name}`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let archive: Archive
    let database: Database
    const storyOf = async (id: string): Promise<string> => (await archive.report(id))?.story ?? ""

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
      archive = localArchive(database, { ...trialWeaver, weave: tie }, () => new Date("2031-02-01T00:00:00Z"))
      await archive.ingest([report("1", "harbour closed"), report("2", "bridge repaired"), report("3", "orchard")])
    })
    afterAll(async () => {
      await archive.close()
      await server.stop()
    })

    it("stays while nothing comes, and tells which stories and reports are otherwise once something does", async () => {
      const { state } = await archive.stateSince(null)
      expect(await archive.stateSince(state)).toEqual({ state, changed: { stories: [], reports: [] } })
      const harbour = await storyOf("1")
      await archive.ingest([report("4", "harbour open")])
      const after = await archive.stateSince(state)
      expect(after.state).not.toBe(state)
      expect(after.changed).toEqual({ stories: [harbour], reports: ["4"] })
    })

    it("tells of stories that became one, by all their ids, also where a report comes to one that was before", async () => {
      const [harbour, bridge] = [await storyOf("1"), await storyOf("2")]
      const { state } = await archive.stateSince(null)
      await archive.ingest([report("5", "harbour bridge")])
      const tied = await archive.stateSince(state)
      expect(new Set(tied.changed?.stories)).toEqual(new Set([harbour, bridge]))
      expect(await storyOf("2")).toBe(await storyOf("1"))
      await archive.ingest([report("2", "repaired")])
      const again = await archive.stateSince(tied.state)
      expect(again.changed?.stories).toContain(await storyOf("1"))
      expect(again.changed?.reports).toEqual(["2"])
    })

    it("does not tell what is otherwise where all may be", async () => {
      const { state } = await archive.stateSince(null)
      expect((await archive.stateSince(null)).changed).toBeNull()
      await archive.rebuild()
      expect((await archive.stateSince(state)).changed).toBeNull()
    })

    it("tells that all may be otherwise where an outlet has another owner, whose reports then say so", async () => {
      const source: FollowedSource = {
        kind: "feed",
        ...{ id: "s1", address: "https://paper.example/rss", outlet: "Gazette", publisher: "Vale Group" },
        ...{ language: null, country: null, timezone: null, affiliation: null, every: 15, paused: false },
      }
      const changed = async (change: () => Promise<unknown>) => {
        const { state } = await archive.stateSince(null)
        await change()
        return (await archive.stateSince(state)).changed === null
      }
      const now = "2031-02-01T00:00:00Z"
      await archive.ingest([trialReport("g", "lantern", { published: "2031-01-09", outlet: "Gazette" })])
      expect(await changed(() => archive.follow({ ...source, publisher: null }, now))).toBe(false)
      expect(await changed(() => archive.follow(source, now))).toBe(true)
      expect(await changed(() => archive.follow({ ...source, every: 30 }, now))).toBe(false)
      const story = await storyOf("g")
      const publishers = async () =>
        (await membersOfStories(database, [story], null)).get(story)?.map(({ publisher }) => publisher)
      expect(await publishers()).toEqual(["Vale Group"])
      expect(await changed(() => archive.unfollow("s1"))).toBe(true)
      expect(await publishers()).toEqual([null])
    })

    it("counts what is written through it", async () => {
      const before = archive.written()
      await archive.stories({ asOf: { at: null, clock: "published" }, text: null, language: "en" })
      expect(archive.written()).toBe(before)
      await archive.ingest([report("6", "market")])
      expect(archive.written()).toBe(before + 1)
    })
  })
