import { DOMParser } from "linkedom"
import { describe, expect, it } from "vitest"
import type { StoryView } from "../../model/story.ts"
import { app } from "../app.ts"
import { NAME, VIEW } from "../invented.ts"
import { ARCHIVE } from "../trial-archive.ts"
import { wrapped } from "./drawing.ts"

const CLOCK: StoryView["clocks"][number] = {
  ...{ id: "k", type: "ceasefire", name: null, area: null, terms: [], start: null, extended: [], phase: "running" },
  followed: [],
  parties: [{ entity: null, name: "عصابات الجبل" }],
  deadline: {
    claim: "c1",
    report: "r1",
    version: "v",
    published: null,
    quote: "حتى الخميس",
    edtf: "2031-03-06",
    basis: "said",
  },
  ...{ left: 1500, since: null },
  steps: [
    {
      claim: "c1",
      report: "r1",
      version: "v",
      published: null,
      quote: `هدنة، قالت ${NAME}`,
      status: "announced",
      by: null,
      blamed: null,
    },
  ],
}
const view: StoryView = { ...VIEW, clocks: [CLOCK] }
const server = app(
  { ...ARCHIVE, story: async id => (id === "s1" ? view : null) },
  { token: null, version: "0", pages: null, report: () => {}, names: new Set(["desk.example"]) },
)
const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  server.request(`http://desk.example${path}`, { headers: { host: "desk.example", ...headers } })
const textIn = (markup: string): string =>
  (new DOMParser().parseFromString(markup, "image/svg+xml").documentElement?.textContent ?? "").replaceAll(
    /[\u2066\u2068\u2069]/g,
    "",
  )

const PARTS = ["chart", "ledger", "clock"] as const

describe.each(PARTS)("a story's %s as a picture", part => {
  const path = `/api/v1/stories/s1/${part}.svg`

  it("is SVG in either direction, leads to the claims' words, and says where it is from", async () => {
    for (const [language, direction] of [
      ["en", "ltr"],
      ["ar", "rtl"],
    ] as const) {
      const answer = await ask(`${path}?lang=${language}&as_of=2031-03-02`)
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"])
      const body = await answer.text()
      expect(body).toContain(`direction="${direction}"`)
      expect(body).toContain('href="http://desk.example/claim/c')
      const words = textIn(body).replaceAll(/\s+/g, " ")
      for (const told of [
        "Tawatur · الميزان",
        "http://desk.example/story/s1",
        language === "en" ? "as published until" : "بحسب ما نُشر حتى",
      ])
        expect(words).toContain(told)
    }
  })

  it("shows no private name, no bound of a vague word, and nothing that runs", async () => {
    const body = await (await ask(path)).text()
    expect(body).not.toContain("سلمى")
    expect(textIn(body)).not.toMatch(/\b(20|99)\b(?!:)/)
    expect(body).not.toMatch(/<script|onload|style=/)
  })

  it("stands in a page that other sites may frame, and in no other", async () => {
    const page = await ask(`/embed/stories/s1/${part}?lang=ar`, {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
    })
    expect(page.status).toBe(200)
    const policy = page.headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors *")
    expect(await page.text()).toMatch(/<html lang="ar" dir="rtl">[\s\S]*<svg[^>]* width="100%"/)
    for (const other of [path, "/api/stories/s1", "/api/health", "/embed/stories/s1/none", "/embed/stories/none/chart"])
      expect((await ask(other)).headers.get("content-security-policy"), other).toContain("frame-ancestors 'none'")
    expect((await ask("/embed/stories/s1/none")).status).toBe(404)
    expect((await ask("/embed/stories/none/chart")).status).toBe(404)
  })
})

describe("the chart", () => {
  it("draws numbers, and names vague words beside them", async () => {
    const body = await (await ask("/api/stories/s1/chart.svg?lang=en")).text()
    expect(textIn(body)).toMatch(/killed · civilians/)
    expect(textIn(body)).toContain("without a number, and not drawn: “عشرات”")
  })
})

describe("lines of a picture", () => {
  it("hold whole words, none too many", () => {
    expect(wrapped("one two three", 8)).toEqual(["one two", "three"])
    expect(wrapped("overlongword it", 5)).toEqual(["overlongword", "it"])
  })
})
