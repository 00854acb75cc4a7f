import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import type { Offered } from "../model/intake.ts"
import { silent } from "../model/note.ts"
import { Problem } from "../model/problem.ts"
import { extractAll } from "../pipeline.ts"
import { reader } from "../trial-cases.ts"
import { collectorOf } from "./collector.ts"
import { httpFetch } from "./fetching.ts"
import { intakeOf, type OpenIntake } from "./intake.ts"
import { type Site, startSite } from "./trial-site.ts"

const WORDS = "Four people were killed in the harbour of Sarel, the harbour office said on Sunday."
const PAGE = `<html lang="en"><head><title>Boat sinks</title></head><body><article><h1>Boat sinks</h1><p>${WORDS}</p></article></body></html>`

let site: Site
let archive: Archive
let intake: OpenIntake
let close: () => Promise<void>
/** When each path was asked for: milliseconds of a clock that only rests move. */
const at: [path: string, at: number][] = []
let now = Date.parse("2026-03-01T00:00:00Z")

beforeAll(async () => {
  const timed = (path: string, page: string) => () => {
    at.push([path, now])
    return page
  }
  site = await startSite({
    "/robots.txt": timed("/robots.txt", "User-agent: *\nDisallow: /closed"),
    "/a": timed("/a", PAGE),
    "/b": timed("/b", PAGE.replaceAll("Four", "Nine")),
    "/closed": PAGE,
    "/away": (_, response) => {
      response.writeHead(302, { location: "http://localhost:9/" })
      return ""
    },
  })
  archive = await openArchive({ weaver: trialWeaver })
  const fetching = httpFetch({ bytes: 1e6, seconds: 2, redirects: 3, trusted: new Set([site.host]), agent: "tawatur" })
  const extract = (report: Parameters<typeof extractAll>[0]) => extractAll(report, reader, silent)
  const collector = collectorOf({
    archive,
    extract,
    fetch: fetching.fetch,
    pace: { gap: 5, atOnce: 4 },
    agent: "tawatur",
    now: () => new Date(now),
    tell: () => {},
    rest: async milliseconds => {
      now += milliseconds
    },
  })
  intake = intakeOf({
    archive,
    collector,
    extract: async report => extract(report),
    now: () => new Date(now),
    wake: () => {},
  })
  close = async () => {
    await fetching.close()
    await archive.close()
    await site.close()
  }
})
afterAll(() => close())

const address = (path: string): Offered => ({
  kind: "address",
  address: `${site.origin}${path}`,
  outlet: "Sarel News",
  timezone: null,
})
const words = (more: object): Offered => ({
  ...{
    kind: "words",
    words: WORDS,
    title: null,
    outlet: null,
    author: null,
    published: null,
    timezone: null,
    url: null,
  },
  ...more,
})
const failing = async (offered: Offered): Promise<string> => {
  const cause = await intake.offer(offered).catch((caught: unknown) => caught)
  return cause instanceof Problem ? cause.code : String(cause)
}

describe("what is offered", () => {
  it("is shown with its claims before it enters, and enters as it was shown", async () => {
    const preview = await intake.offer(address("/a"))
    expect(preview.shown[0]).toMatchObject({
      outcome: "new",
      report: { outlet: "Sarel News", url: `${site.origin}/a` },
    })
    expect(preview.shown[0]?.extraction.claims.map(({ kind }) => kind)).toContain("figure")
    expect(await archive.newest()).toBe(0)
    site.pages.set("/a", () => PAGE.replaceAll("Four", "Six"))
    const taken = await intake.take(preview.id)
    expect(taken?.accepted).toMatchObject([{ outcome: "new" }])
    const stored = await archive.report(taken?.accepted[0]?.version ?? "")
    expect(stored?.report.text).toContain("Four people")
    const [capture] = await archive.captures(stored?.report.id ?? "")
    expect(capture).toMatchObject({ status: 200, version: stored?.version })
    expect(await intake.take(preview.id)).toBeNull()
    expect((await intake.offer(address("/a"))).shown[0]?.outcome).toBe("version")
  })

  it("is fetched in its host's turn, and never where a site or the network's border says no", async () => {
    await Promise.all([intake.offer(address("/a")), intake.offer(address("/b"))])
    const times = at.map(([, time]) => time)
    expect(times.slice(1).every((time, n) => time - (times[n] ?? 0) >= 5000)).toBe(true)
    expect(await failing(address("/closed"))).toBe("collect/disallowed")
    expect(site.asked).not.toContain("/closed")
    expect(await failing(address("/away"))).toBe("collect/private-address")
    for (const host of ["127.0.0.1:9", "localhost:9", "[::1]:9", "10.0.0.1", "169.254.169.254", "2130706433:9"])
      expect([host, await failing({ ...address("/"), address: `http://${host}/` } as Offered)]).toEqual([
        host,
        "collect/private-address",
      ])
    expect(await failing({ ...address("/"), address: "file:///etc/hostname" } as Offered)).toBe("collect/bad-address")
    expect(await failing(address("/none"))).toBe("collect/refused")
  })

  it("is copied words: their publisher's, signed where another wrote them", async () => {
    const given = { published: "2026-03-01T10:00", timezone: "Asia/Damascus", url: "https://net.example/1" }
    const { shown } = await intake.offer(words({ ...given, author: "Harbour Office" }))
    expect(shown[0]?.report).toMatchObject({ outlet: "Harbour Office", text: WORDS, timezone: "Asia/Damascus" })
    const [signed] = (await intake.offer(words({ outlet: "A network", author: "Harbour Office" }))).shown
    expect(signed?.report).toMatchObject({ outlet: "A network", text: `${WORDS}\n\n— Harbour Office` })
    expect(await failing(words({ words: " " }))).toBe("read/bad-record")
  })

  it("is a file of many reports, of which what cannot be read is told", async () => {
    const lines = Array.from({ length: 30 }, (_, n) =>
      JSON.stringify({ id: `n${n}`, body: `${WORDS} It was day ${n}.` }),
    )
    const bytes = Buffer.from([...lines, "{"].join("\n"))
    const preview = await intake.offer({ kind: "file", name: "all.ndjson", bytes })
    expect([preview.reports, preview.shown.length, preview.problems.length]).toEqual([30, 20, 1])
    expect((await intake.take(preview.id))?.accepted.length).toBe(30)
  })

  it("is held until others come after it, or it is forgotten", async () => {
    const first = await intake.offer(words({}))
    intake.drop(first.id)
    expect(await intake.take(first.id)).toBeNull()
    const second = await intake.offer(words({}))
    for (let n = 0; n < 8; n++) await intake.offer(words({}))
    expect(await intake.take(second.id)).toBeNull()
  })
})
