import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { localArchive } from "./archive/local.ts"
import { trialWeaver } from "./archive/trial-weaver.ts"
import type { Archive } from "./model/archive.ts"
import { app } from "./serve/app.ts"
import { BOUND } from "./serve/kept-answers.ts"
import type { Database } from "./store/database.ts"
import { migrate } from "./store/migrate.ts"
import { BACKENDS } from "./store/trial-backends.ts"
import { trialReport } from "./store/trial-report.ts"

const WORDS = ["harbour", "bridge", "orchard", "market", "school", "tower", "river", "station"]
/** Stories by their only words, some of which grow. */
const REPORTS = Array.from({ length: 96 }, (_, at) =>
  trialReport(`${at}`, `${WORDS[at % WORDS.length]} ${at + 2}`, { published: "2031-01-08", title: `${at}` }),
)

interface Listed {
  readonly stories: readonly { readonly story: string; readonly reports: readonly string[] }[]
}

for (const backend of BACKENDS)
  describe(`a server on ${backend.name} beside which another process writes`, () => {
    let server: Awaited<ReturnType<typeof backend.start>>
    let database: Database
    let served: Archive
    let writer: Archive
    const broken: unknown[] = []

    const ask = async (path: string) => desk.request(`http://localhost/api/${path}`, { headers: { host: "localhost" } })
    const listed = async (): Promise<Listed["stories"]> =>
      ((await (await ask("stories?limit=100")).json()) as Listed).stories
    const reports = async (): Promise<number> => new Set((await listed()).flatMap(line => line.reports)).size
    let desk: ReturnType<typeof app>

    beforeAll(async () => {
      server = await backend.start()
      database = await server.fresh("bundled")
      await migrate(database, "trial")
      served = localArchive(database, trialWeaver, () => new Date())
      writer = localArchive(database, trialWeaver, () => new Date())
      const names = new Set(["localhost"])
      desk = app(served, { token: null, names, version: "0", pages: null, report: error => broken.push(error) })
      await writer.ingest(REPORTS.slice(0, 16))
    })
    afterAll(async () => {
      await served.close()
      await server.stop()
    })

    it("answers everything, none of it older than is promised", { timeout: 120_000 }, async () => {
      const stored: { readonly at: number; readonly reports: number }[] = [{ at: performance.now(), reports: 16 }]
      const writing = (async () => {
        for (let from = 16; from < 80; from += 4) {
          await writer.ingest(REPORTS.slice(from, from + 4))
          stored.push({ at: performance.now(), reports: from + 4 })
        }
      })()
      let isWriting = true
      void writing.finally(() => {
        isWriting = false
      })
      const first = await listed()
      const statuses = new Set<number>()
      for (let round = 0; isWriting || round < 40; round++) {
        const { story = "", reports: [report = ""] = [] } = first[round % first.length] ?? {}
        const paths = [`stories/${story}`, `reports/${report}`, "health", `search?text=${WORDS[round % WORDS.length]}`]
        const feed = `stories/${story}/feed.atom`
        for (const { status } of await Promise.all([...paths, feed, "facets"].map(ask))) statuses.add(status)
        const [asked, shown] = [performance.now(), await reports()]
        const promised = stored.findLast(({ at }) => at <= asked - BOUND)?.reports ?? 0
        expect(shown).toBeGreaterThanOrEqual(promised)
      }
      await writing
      expect([...statuses]).toEqual([200])
      expect(broken).toEqual([])
    })

    it("shows what was written through it at once, and what others wrote soon", async () => {
      expect(await reports()).toBeLessThanOrEqual(80)
      await served.ingest(REPORTS.slice(80, 88))
      expect(await reports()).toBe(88)
      await writer.ingest(REPORTS.slice(88))
      for (const begun = performance.now(); performance.now() - begun < BOUND && (await reports()) < 96; )
        await wait(20)
      expect(await reports()).toBe(96)
      const story = (await listed()).find(line => line.reports.includes("95"))
      const view = (await (await ask(`stories/${story?.story}`)).json()) as { readonly reports: readonly string[] }
      expect(view.reports).toContain("95")
    })
  })
