import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import type { Capture } from "../model/collecting.ts"
import { silent } from "../model/note.ts"
import { extractAll } from "../pipeline.ts"
import { reader } from "../trial-cases.ts"
import { collectorOf, type News } from "./collector.ts"
import { httpFetch } from "./fetching.ts"
import { sourceAt } from "./source.ts"
import { type Page, type Site, startSite } from "./trial-site.ts"

const START = Date.parse("2026-03-01T00:00:00Z")
const HOUR = 3_600_000

const article = (words: string, more = ""): string =>
  `<html lang="en"><head><title>${words}</title>${more}</head><body><article><h1>${words}</h1>
   <p>${words} in the harbour of Sarel, the harbour office said on Sunday. The office gave no further details.</p></article></body></html>`

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Sarel News</title>${items}</channel></rss>`
const item = (path: string, more = ""): string => `<item><title>t</title><link>${path}</link>${more}</item>`

let site: Site
/** Other sites of this machine that may be visited in a test. */
const trustedToo = new Set<string>()
let archive: Archive
let close: () => Promise<void>
let now: number
let news: News[]
let round: () => Promise<string | null>

/** Lets the clock run for so many hours; every wait is skipped. */
async function pass(hours: number): Promise<void> {
  const end = now + hours * HOUR
  for (;;) {
    const next = await round()
    const at = next === null ? Number.POSITIVE_INFINITY : Date.parse(next)
    if (at > end) break
    now = Math.max(now, at)
  }
  now = end
}

const told = (): readonly string[] => news.map(({ address, outcome }) => `${new URL(address).pathname} ${outcome}`)
const follow = (path: string, kind: "feed" | "sitemap" | "page" = "feed"): Promise<void> =>
  archive.follow(
    sourceAt(`${site.origin}${path}`, { kind, outlet: "Sarel News", timezone: "Asia/Damascus", every: 60 }),
    new Date(now).toISOString(),
  )
const failureOf = async (path: string): Promise<string | undefined> => {
  const states = await archive.sources()
  const all = await Promise.all(states.map(({ source }) => archive.visitedOf(source.id, 100)))
  return all.flat().find(({ address }) => new URL(address).pathname === path)?.problem?.code
}

const capturesOfNow = async (): Promise<readonly Capture[]> =>
  (await archive.capturesAfter(null, 1000)).captures.filter(({ final }) => final.startsWith(site.origin))

async function startWith(pages: Readonly<Record<string, Page | string>>): Promise<void> {
  site = await startSite(pages)
  const opening = httpFetch({
    bytes: 1e6,
    seconds: 2,
    redirects: 3,
    trusted: new Set([site.host, ...trustedToo]),
    agent: "tawatur",
  })
  news = []
  now = START
  const collector = collectorOf({
    archive,
    extract: report => extractAll(report, reader, silent),
    fetch: opening.fetch,
    pace: { gap: 5, atOnce: 4 },
    agent: "tawatur",
    now: () => new Date(now),
    tell: one => news.push(one),
  })
  round = collector.round
  close = async () => {
    await opening.close()
    await site.close()
    for (const { source } of await archive.sources()) await archive.unfollow(source.id)
  }
}

beforeAll(async () => {
  archive = await openArchive({ weaver: trialWeaver })
})
afterEach(() => close())
afterAll(() => archive.close())

describe("collecting", () => {
  it("reads every article of a feed once, and every edit as a version", async () => {
    let words = "Four killed"
    await startWith({
      "/feed": rss(item("/a?utm_source=rss") + item("/b") + item("/a")),
      "/a": () => article(words),
      "/b": article("Two boats sank"),
    })
    await follow("/feed")
    await pass(0.5)
    expect(told()).toEqual(["/a new", "/b new"])
    words = "Six killed"
    await pass(24)
    expect(told()).toEqual(["/a new", "/b new", "/a version"])
    const [state] = await archive.sources()
    expect([state?.articles, state?.read, state?.failing]).toEqual([2, 2, 0])
    expect(site.asked.filter(path => path === "/b").length).toBe(4)
  })

  it("gives each report what is declared of its source, and keeps the bytes", async () => {
    await startWith({
      "/feed": rss(item("/a", "<pubDate>Sat, 28 Feb 2026 10:00:00 +0300</pubDate>")),
      "/a": article("Four killed"),
    })
    await follow("/feed")
    await pass(0.5)
    const stored = await archive.report(news[0]?.version ?? "")
    expect(stored?.report).toMatchObject({
      outlet: "Sarel News",
      timezone: "Asia/Damascus",
      url: `${site.origin}/a`,
      published: "2026-02-28T07:00:00Z",
      fetched: expect.stringMatching(/^2026-03-01T00:00:\d\dZ$/),
    })
    const [capture] = await archive.captures(stored?.report.id ?? "")
    expect(capture).toMatchObject({ status: 200, final: `${site.origin}/a`, version: stored?.version })
  })

  it("does not believe a feed that dates ahead, or by a clock that was never set", async () => {
    await startWith({
      "/feed": rss(
        item("/a", "<pubDate>Sat, 28 Feb 2037 10:00:00 +0300</pubDate>") +
          item("/b", "<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>"),
      ),
      "/a": article("Four killed"),
      "/b": article("Two boats sank"),
    })
    await follow("/feed")
    await pass(0.5)
    const dates = await Promise.all(news.map(async ({ version }) => (await archive.report(version))?.report.published))
    expect(dates).toEqual([null, null])
  })

  it("visits a source within its interval, and not all of them at once", async () => {
    const times: number[] = []
    await startWith({
      "/feed": () => {
        times.push((now - START) / HOUR)
        return rss("")
      },
    })
    await follow("/feed")
    await pass(30)
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0.9)
    // The gap between two requests to one site may come on top: five seconds.
    expect(Math.max(...waits)).toBeLessThanOrEqual(0.95 + 0.002)
    expect(new Set(waits.map(wait => wait.toFixed(3))).size).toBeGreaterThan(4)
  })

  it("does not believe a site that calls every page its start page", async () => {
    const page = (words: string) => () => article(words, `<link rel="canonical" href="${site.origin}/">`)
    await startWith({
      "/feed": rss(item("/a") + item("/b")),
      "/a": page("Four killed"),
      "/b": page("Two boats sank"),
    })
    await follow("/feed")
    await pass(0.5)
    expect(told()).toEqual(["/a new", "/b new"])
  })

  it("takes the turn of the host that a redirect leads to", async () => {
    const times: (readonly [string, number])[] = []
    const other = await startSite({
      "/page": () => {
        times.push(["page", now])
        return article("Two boats sank")
      },
      "/other": () => {
        times.push(["other", now])
        return article("Four killed")
      },
    })
    trustedToo.add(other.host)
    await startWith({
      "/away": (_, response) => {
        response.writeHead(302, { location: `${other.origin}/other` })
        return ""
      },
    })
    await follow("/away", "page")
    await archive.follow(sourceAt(`${other.origin}/page`, { kind: "page", every: 60 }), new Date(now).toISOString())
    await pass(0.5)
    await other.close()
    const [first, second] = times.map(([, at]) => at)
    expect(times.length).toBe(2)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(5000)
  })

  it("unpacks a site map that was packed as a file, and gives up one that holds too much", async () => {
    const packed = (words: string) => (_: unknown, response: Parameters<Page>[1]) => {
      response.setHeader("content-type", "application/gzip")
      response.end(gzipSync(words))
      return undefined
    }
    const map = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/a</loc></url></urlset>`
    await startWith({
      "/map.xml.gz": packed(map),
      "/bomb.xml.gz": packed("0".repeat(40_000_000)),
      "/a": article("Four killed"),
    })
    await follow("/map.xml.gz", "sitemap")
    await follow("/bomb.xml.gz", "sitemap")
    await pass(0.5)
    expect(told()).toEqual(["/a new"])
    expect(await failureOf("/bomb.xml.gz")).toBe("collect/not-a-feed")
  })

  it("keeps to a site's rules and pace", async () => {
    const times: number[] = []
    const timed = (): string => {
      times.push(now)
      return article("Four killed")
    }
    await startWith({
      "/robots.txt": "User-agent: *\nDisallow: /closed\nCrawl-delay: 20",
      "/feed": rss(item("/closed/a") + item("/a") + item("/b") + item("/to-closed")),
      "/a": timed,
      "/b": timed,
      "/to-closed": (_, response) => {
        response.writeHead(302, { location: "/closed/b" })
        return ""
      },
    })
    await follow("/feed")
    await pass(0.9)
    expect(site.asked.filter(path => path.startsWith("/closed"))).toEqual([])
    expect(site.asked.filter(path => path === "/robots.txt").length).toBe(1)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(20_000)
    expect(await failureOf("/closed/a")).toBe("collect/disallowed")
    expect(await failureOf("/to-closed")).toBe("collect/disallowed")
  })

  it("waits as long as a server asks, and longer each time it fails", async () => {
    const times: number[] = []
    await startWith({
      "/feed": (_, response) => {
        times.push((now - START) / HOUR)
        response.writeHead(times.length === 1 ? 429 : 503, times.length === 1 ? { "retry-after": "7200" } : {})
        return ""
      },
    })
    await follow("/feed")
    await pass(48)
    const waits = times.slice(1).map((time, at) => time - (times[at] ?? 0))
    expect(waits[0]).toBeGreaterThanOrEqual(2)
    expect(waits.slice(1).every((wait, at) => at === 0 || wait > (waits[at] ?? 0))).toBe(true)
    expect(times.length).toBeLessThan(12)
    const [state] = await archive.sources()
    expect(state?.state.problem?.code).toBe("collect/refused")
  })

  it("takes the feed's own text where the page cannot be had, or is a shell around it", async () => {
    const long = "<p>Four people were killed in the harbour of Sarel, the harbour office said on Sunday.</p>".repeat(3)
    const content = `<description><![CDATA[${long}]]></description>`
    await startWith({
      "/feed": rss(item("/gone", content) + item("/shell", content)),
      "/shell": "<html><body><p>Please switch scripts on.</p></body></html>",
    })
    await follow("/feed")
    await pass(0.5)
    expect(told()).toEqual(["/gone new", "/shell new"])
    for (const { version } of news) expect((await archive.report(version))?.report.text).toContain("Four people")
  })

  it("keeps the feed that a report was read from, once as long as it names nothing new", async () => {
    const carried =
      "Six people were killed in the harbour of Sarel, the harbour office said on Sunday, and nobody else."
    const content = `<description>${carried.repeat(3)}</description>`
    let items = item("/lost", content) + item("/bare", content)
    let edits = 0
    await startWith({
      "/feed": () => rss(`${items}<!-- ${++edits} -->`),
      "/bare": "<html><body><p>Please switch scripts on.</p></body></html>",
    })
    await follow("/feed")
    await pass(6)
    items += item("/later", content)
    await pass(3)
    expect(edits).toBeGreaterThan(5)
    expect(told()).toEqual(["/bare new", "/lost new", "/later new"])

    const captures = await capturesOfNow()
    const feeds = captures.filter(({ address, names }) => address === `${site.origin}/feed` && names !== undefined)
    expect(feeds.map(({ names }) => names?.length)).toEqual([2, 3])
    for (const { address, version } of news) {
      const [, report = ""] = /^(.*)@/.exec(version) ?? []
      const [capture] = await archive.captures(report)
      expect(capture).toMatchObject({ address, final: `${site.origin}/feed`, status: 200, version })
      expect(gunzipSync(Buffer.from(capture?.packed ?? "", "base64")).toString()).toContain(carried)
    }
    // What the page itself answered is kept too, and is not what was read.
    expect(captures.filter(({ final }) => final === `${site.origin}/bare`)).toMatchObject([{ version: null }])
  })

  it("hands out no feed that names an article that is withheld", async () => {
    const content = `<description>${"Nine people were killed in Sarel, the harbour office said on Sunday. ".repeat(4)}</description>`
    await startWith({ "/feed": rss(item("/first", content) + item("/second", content)) })
    await follow("/feed")
    await pass(1)
    const ids = news.map(({ version }) => version.replace(/@[^@]*$/, ""))
    const ofFeed = async (): Promise<number> =>
      (await capturesOfNow()).filter(({ final }) => final === `${site.origin}/feed`).length
    expect(await ofFeed()).toBe(3)
    await archive.review({
      key: "k",
      by: "Editor",
      why: "a minor",
      decision: { kind: "withhold", report: ids[0] ?? "" },
    })
    expect(await ofFeed()).toBe(0)
    expect(await archive.captures(ids[1] ?? "")).toEqual([])
  })

  it("gives no article up because its site is down for two days; what the feed carries of it is read meanwhile", async () => {
    const content =
      "<description>Four people were killed in the harbour of Sarel, the harbour office said.</description>"
    let isDown = true
    const page =
      (words: string): Page =>
      (_, response) => {
        if (!isDown) return article(words)
        response.writeHead(503)
        return ""
      }
    await startWith({
      "/feed": rss(item("/a", content) + item("/b")),
      "/a": page("Four people were killed, and more words than its feed carries,"),
      "/b": page("Two boats sank"),
    })
    await follow("/feed")
    await pass(1)
    expect(told()).toEqual(["/a new"])
    await pass(47)
    isDown = false
    await pass(36)
    expect([...told()].sort()).toEqual(["/a new", "/a version", "/b new"])
  })

  it("reads site maps, single pages and what stands under another address", async () => {
    await startWith({
      "/map.xml": `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>`,
      "/news.xml": `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>/a</loc><news:news><news:publication_date>2026-02-27</news:publication_date><news:title>t</news:title></news:news></url></urlset>`,
      "/a": article("Four killed", `<link rel="canonical" href="CANONICAL">`),
      "/page": article("A statement"),
    })
    site.pages.set("/a", () => article("Four killed", `<link rel="canonical" href="${site.origin}/one">`))
    await follow("/map.xml", "sitemap")
    await follow("/page", "page")
    await pass(0.5)
    expect([...told()].sort()).toEqual(["/a new", "/page new"])
    const urls = await Promise.all(news.map(async ({ version }) => (await archive.report(version))?.report.url))
    expect(urls.sort()).toEqual([`${site.origin}/one`, `${site.origin}/page`])
    site.pages.set("/page", () => article("Another statement"))
    await pass(2)
    expect(told()).toContain("/page version")
  })

  it("tells what a source is not", async () => {
    await startWith({
      "/feed": "<html><body>no feed</body></html>",
      "/image": (_, response) => {
        response.setHeader("content-type", "image/png")
        return "x"
      },
    })
    await follow("/feed")
    await follow("/image", "page")
    await pass(1)
    const states = await archive.sources()
    expect(states.map(({ state }) => state.problem?.code)).toEqual(["collect/not-a-feed", "collect/not-a-page"])
  })

  it("forgets a source that is no longer followed, and none of its reports", async () => {
    await startWith({ "/feed": rss(item("/a")), "/a": article("Four killed") })
    await follow("/feed")
    await pass(0.5)
    const [state] = await archive.sources()
    expect(await archive.unfollow(state?.source.id ?? "")).toBe(true)
    expect(await archive.nextDue()).toBeNull()
    expect(await archive.report(news[0]?.version ?? "")).not.toBeNull()
  })
})
