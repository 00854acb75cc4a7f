import { extractFromJson, extractFromXml } from "@extractus/feed-extractor"
import type { Hono } from "hono"
import { describe, expect, it } from "vitest"
import type { Archive, SequencedReport } from "../../model/archive.ts"
import type { ClaimInReport, StoryView } from "../../model/story.ts"
import { app } from "../app.ts"
import { NAME, OTHERS, STORED, VIEW } from "../invented.ts"
import { ARCHIVE } from "../trial-archive.ts"

const OTHER_VERSION = "r2@0123456789ab"
const [first, ...others] = VIEW.claims as [ClaimInReport, ...ClaimInReport[]]
const again: ClaimInReport = { ...first, claim: { ...first.claim, id: "c1-again" }, report: "r3", seq: 3 }
/** The invented story with claims of every kind, a later copy of its report, and a later report that tells the toll again. */
const view: StoryView = {
  ...VIEW,
  rows: VIEW.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({
      ...cell,
      origins: [{ claims: ["c1-again", "c1"], reports: ["r1", "r3"], side: null, why: [] }],
    })),
  })),
  groups: [{ copies: ["r1", "r2"], why: "one text" }],
  claims: [
    ...[first, ...others],
    again,
    ...OTHERS.map(claim => ({ ...first, claim, published: "2031-03-04" })),
    ...VIEW.claims.map(found => ({
      ...found,
      claim: { ...found.claim, id: `${found.claim.id}-copied` },
      ...{ report: "r2", version: OTHER_VERSION },
    })),
  ],
}
const woven = { story: "s1", also: [], why: "", copies: [], splits: [], merges: [] }
const sequenced: readonly SequencedReport[] = [
  { ...STORED, woven },
  { ...STORED, seq: 2, woven: { ...woven, copies: [{ of: 1, kind: "whole", share: 1, why: "" }] } },
]
const archive: Archive = {
  ...ARCHIVE,
  story: async id => (id === "s1" ? view : null),
  sequence: async (after, limit) => sequenced.filter(({ seq }) => seq > after).slice(0, limit),
}
const server: Hono = app(archive, {
  ...{ token: null, version: "0", pages: null, report: () => {} },
  names: new Set(["desk.example"]),
})

const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  server.request(`http://desk.example${path}`, { headers: { host: "desk.example", ...headers } })

interface Read {
  readonly id: string
  readonly title: string
  readonly link: string
  readonly published: string
  readonly words: string
}

const content = (entry: { content?: unknown; content_html?: unknown }): string => {
  const held = entry.content ?? entry.content_html
  return typeof held === "string" ? held : String((held as { "#text": string })["#text"])
}

/** Reads a feed with a parser that has nothing to do with the one that made it. */
async function read(path: string): Promise<readonly Read[]> {
  const text = await (await ask(path)).text()
  const options = { getExtraEntryFields: (entry: object) => ({ words: content(entry) }) }
  const feed = path.includes(".json") ? extractFromJson(text, options) : extractFromXml(text, options)
  return (feed.entries ?? []) as unknown as readonly Read[]
}

describe.each(["atom", "json"])("a feed as %s", form => {
  const story = `/api/stories/s1/feed.${form}?lang=en`

  it("has an entry per claim that is new, newest first, with the words, whose they are and the claim's page", async () => {
    const entries = await read(story)
    expect(entries.map(({ id }) => id)).toEqual(
      ["o1", "o2", "o3", "o4", "c1", "c2", "c3"].map(id => expect.stringMatching(new RegExp(`:${id}$`))),
    )
    const toll = entries[4]
    expect(toll?.title.replaceAll(/[\u2068\u2069]/g, "")).toBe("“مدير المشفى”: 9 killed · civilians, “حي الزيتون”")
    expect(toll?.link).toBe("http://desk.example/claim/c1")
    expect(new Date(toll?.published ?? "").toISOString()).toBe("2031-03-02T00:00:00.000Z")
    for (const words of ["9 مدنيين قتلوا", "مدير المشفى", "الميزان", "2031-03-02"]) expect(toll?.words).toContain(words)
  })

  it("gives vague words no number and covers names, of counted persons in every kind of claim", async () => {
    const body = await (await ask(story)).text()
    expect(body).toContain("“عشرات”")
    expect(body).not.toMatch(/\b(20|99)\b displaced/)
    expect(body).not.toContain(NAME)
  })

  it("tells of the archive, without copies, and of what is searched for", async () => {
    const ids = async (path: string) => (await read(path)).map(({ id }) => id.replace(/.*:/, ""))
    expect(await ids(`/api/feed.${form}`)).toEqual(["c1", "c2", "c3"])
    expect(await ids(`/api/feed.${form}?text=${encodeURIComponent("العائلات")}`)).toEqual(["c3"])
    for (const text of [NAME, "nothing"]) {
      const none = await ask(`/api/feed.${form}?text=${encodeURIComponent(text)}`)
      expect([none.status, await none.text()]).toEqual([200, expect.not.stringContaining("tawatur:claim")])
    }
  })

  it("speaks the language asked for, and says when nothing has changed", async () => {
    const arabic = await ask(`/api/stories/s1/feed.${form}?lang=ar`)
    expect(await arabic.text()).toMatch(/«.*قتلى|قتيل|قُتل/)
    const tag = arabic.headers.get("etag") ?? ""
    expect((await ask(`/api/stories/s1/feed.${form}?lang=ar`, { "if-none-match": tag })).status).toBe(304)
  })

  it("is refused for a story that is not there, as everything is", async () => {
    expect((await ask(`/api/stories/none/feed.${form}`)).status).toBe(404)
  })
})
