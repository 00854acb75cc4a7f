import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { opmlOf, sourcesOfOpml } from "./opml.ts"
import { sourceAt } from "./source.ts"

const STARTER = fileURLToPath(new URL("../../data/sources.opml", import.meta.url))

describe("sources as OPML", () => {
  it("come back as they were", () => {
    const all = [
      sourceAt("https://paper.example/rss", {
        outlet: "صحيفة المرفأ",
        publisher: "Sarel & Sons",
        language: "ar",
        country: "SY",
        timezone: "Asia/Damascus",
        affiliation: "Harbour Authority",
        every: 30,
      }),
      sourceAt("https://paper.example/news.xml", { kind: "sitemap" }),
    ]
    expect(sourcesOfOpml("none.opml", opmlOf([]))).toEqual([])
    const [first, second] = sourcesOfOpml("out.opml", opmlOf(all))
    expect(first).toEqual(all[0])
    expect(second).toEqual({ ...all[1], outlet: "https://paper.example/news.xml" })
  })

  it("are found in groups, each address once, and only addresses of the web", () => {
    const text = `<opml version="2.0"><head/><body><outline text="Group">
      <outline type="rss" text="A" xmlUrl="https://a.example/rss#top"/><outline type="rss" text="A again" xmlUrl="https://a.example/rss"/>
      <outline type="rss" text="B" xmlUrl="file:///etc/hosts"/></outline></body></opml>`
    expect(sourcesOfOpml("in.opml", text).map(({ address, outlet }) => `${outlet} ${address}`)).toEqual([
      "A https://a.example/rss",
    ])
  })

  it("fail where the file is something else", () => {
    expect(() => sourcesOfOpml("in.opml", "<html><body>no</body></html>")).toThrow("collect/not-opml")
  })

  it("ship as a list to begin with: at least 60, in both languages, each with outlet, country and a zone that is one", () => {
    const all = sourcesOfOpml("sources.opml", readFileSync(STARTER, "utf8"))
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(["ar", "en"]))
    for (const { address, outlet, country, timezone } of all) {
      expect(address).toMatch(/^https:/)
      expect(outlet).not.toBeNull()
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(() => new Intl.DateTimeFormat("en", { timeZone: timezone ?? "none" })).not.toThrow()
    }
  })
})
