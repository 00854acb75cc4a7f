import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openArchive } from "../archive/open.ts"
import { trialWeaver } from "../archive/trial-weaver.ts"
import type { Archive } from "../model/archive.ts"
import { type Listening, listen } from "./listen.ts"
import { PreviewShown, PreviewTaken, SourcePage, Sources } from "./source-contract.ts"
import { type TrialIntake, trialIntake } from "./trial-intake.ts"

const TOKEN = "a secret"
const OPTIONS = { host: "127.0.0.1", port: 0, version: "0", pages: new Map(), report: () => {} } as const
const FEED = "https://paper.example/rss"

let archive: Archive
let intake: TrialIntake
let open: Listening
let guarded: Listening
let outside: Listening
let still: Listening
beforeAll(async () => {
  archive = await openArchive({ weaver: trialWeaver })
  intake = trialIntake()
  open = await listen(archive, { ...OPTIONS, token: null, intake })
  guarded = await listen(archive, { ...OPTIONS, token: TOKEN, intake })
  outside = await listen(archive, { ...OPTIONS, host: "0.0.0.0", token: TOKEN, intake })
  still = await listen(archive, { ...OPTIONS, token: null })
})
beforeEach(() => void intake.done.splice(0))
afterAll(async () => {
  for (const one of [open, guarded, outside, still]) await one.close()
  await archive.close()
})

type Headers = Readonly<Record<string, string>>

const post = (path: string, body: unknown, headers: Headers = {}, at = open): Promise<Response> =>
  fetch(`${at.address.replace("0.0.0.0", "127.0.0.1")}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { code: string }).code
const followed = async () => (await archive.sources()).map(({ source }) => source)
const idOf = async (): Promise<string> => (await followed())[0]?.id ?? ""

/** Every path that takes something, with a body that it takes. */
const CHANGES: readonly (readonly [string, unknown])[] = [
  ["/api/sources", { address: FEED }],
  ["/api/sources/opml", { text: "<opml/>" }],
  ["/api/sources/abc", { do: "remove" }],
  ["/api/previews", { kind: "address", address: FEED }],
  ["/api/previews/p1", { do: "keep" }],
]

describe("sources over the API", () => {
  it("are added with what is declared of them, listed, paused, visited and removed", async () => {
    const added = await post("/api/sources", { address: FEED, outlet: "Harbour Gazette", affiliation: "Harbour Party" })
    expect(added.status).toBe(201)
    expect(Sources.parse(await added.json()).sources[0]).toMatchObject({ outlet: "Harbour Gazette", every: 15 })
    const listed = SourcePage.parse(await (await fetch(`${open.address}/api/sources`)).json())
    expect(listed.sources).toMatchObject([{ address: FEED, affiliation: "Harbour Party", paused: false, last: null }])
    const path = `/api/sources/${await idOf()}`
    for (const [what, paused] of [
      ["pause", true],
      ["resume", false],
      ["visit", false],
    ] as const) {
      const changed = await post(path, { do: what })
      expect([what, Sources.parse(await changed.json()).sources[0]?.paused]).toEqual([what, paused])
    }
    expect(intake.done).toEqual(["wake", "wake", "wake", "wake"])
    const list = await fetch(`${open.address}/api/sources.opml`)
    expect([list.headers.get("content-type"), await list.text()]).toEqual([
      expect.stringContaining("text/x-opml"),
      expect.stringContaining(`xmlUrl="${FEED}"`),
    ])
    expect((await post(path, { do: "remove" })).status).toBe(200)
    expect(await followed()).toEqual([])
  })

  it("are taken from a list, which leads into no folder", async () => {
    const text = `<opml version="2.0"><head/><body><outline text="A" xmlUrl="${FEED}"/>
      <outline text="B" kind="folder" xmlUrl="file:///etc"/></body></opml>`
    expect(await (await post("/api/sources/opml", { text })).json()).toEqual({ sources: 1 })
    expect((await followed()).map(({ address }) => address)).toEqual([FEED])
    await archive.unfollow(await idOf())
  })

  it("are folders only where nobody but this machine can ask", async () => {
    const folder = { address: "/srv/reports", kind: "folder" }
    const refused = await post("/api/sources", folder, { authorization: `Bearer ${TOKEN}` }, outside)
    expect([refused.status, await codeOf(refused)]).toEqual([403, "serve/no-folders"])
    expect((await post("/api/sources", folder)).status).toBe(201)
    expect((await followed()).map(({ address }) => address)).toEqual(["file:///srv/reports"])
    await archive.unfollow(await idOf())
  })

  it("say what is wrong with what they are given", async () => {
    const WRONG: readonly (readonly [string, unknown, string, number])[] = [
      ["/api/sources", { address: "ftp://a.example" }, "collect/bad-address", 422],
      ["/api/sources", { address: FEED, every: 0 }, "serve/bad-body", 400],
      ["/api/sources", { address: FEED, more: 1 }, "serve/bad-body", 400],
      ["/api/sources", "{", "serve/bad-body", 400],
      ["/api/sources", { address: "a".repeat(70_000) }, "serve/bad-body", 400],
      ["/api/sources/opml", { text: "no list" }, "collect/not-opml", 422],
      ["/api/sources/none", { do: "pause" }, "collect/unknown-source", 404],
      ["/api/sources/none", { do: "visit" }, "collect/unknown-source", 404],
      ["/api/sources/none", { do: "remove" }, "collect/unknown-source", 404],
      ["/api/previews/none", { do: "keep" }, "collect/unknown-preview", 404],
    ]
    for (const [path, body, code, status] of WRONG) {
      const answer = await post(path, body, { "accept-language": "ar" })
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, status, code])
    }
    expect(await followed()).toEqual([])
  })
})

describe("a preview over the API", () => {
  it("shows claims with private names covered, and is kept or forgotten", async () => {
    const answer = await post("/api/previews", {
      kind: "words",
      words: "Four people were killed.",
      outlet: "Sarel News",
    })
    const body = await answer.text()
    expect(answer.status).toBe(201)
    expect(body).not.toContain("سلمى")
    const { id, shown } = PreviewShown.parse(JSON.parse(body))
    expect(shown[0]?.claims.length).toBeGreaterThan(0)
    const kept = PreviewTaken.parse(await (await post(`/api/previews/${id}`, { do: "keep" })).json())
    expect(kept.accepted).toMatchObject([{ outcome: "new", story: "s1" }])
    await post(`/api/previews/${id}`, { do: "discard" })
    expect(intake.done).toEqual(["offer words", "take p1", "drop p1"])
  })

  it("is refused where nothing is collected", async () => {
    const answer = await post("/api/previews", { kind: "address", address: FEED }, {}, still)
    expect([answer.status, await codeOf(answer)]).toEqual([503, "serve/no-intake"])
  })
})

describe.each(CHANGES)("%s", (path, body) => {
  it("takes nothing from another site's page, under another name, in another form, or without the token", async () => {
    const refusals = [
      post(path, body, { "sec-fetch-site": "cross-site" }),
      post(path, body, { "sec-fetch-site": "same-site" }),
      post(path, body, { origin: "https://evil.example" }),
      post(path, body, { origin: "null" }),
      post(path, body, { "content-type": "text/plain" }),
      post(path, body, { "content-type": "application/x-www-form-urlencoded" }),
      post(path, body, {}, guarded),
      post(path, body, { authorization: "Bearer another" }, guarded),
      fetch(`${open.address}${path}`, { method: "PUT", body: JSON.stringify(body) }),
    ]
    expect(await Promise.all(refusals.map(async answer => (await answer).status))).toEqual([
      ...[403, 403, 403, 403, 400, 400, 401, 401, 405],
    ])
    expect([intake.done, await followed()]).toEqual([[], []])
  })
})

it("tells visits as they end, in the listener's language", async () => {
  const answer = await fetch(`${open.address}/api/events?lang=ar`)
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let words = (await reader?.read())?.value ?? ""
  const problem = { code: "collect/refused", details: { address: FEED, status: 404 } } as const
  intake.tell({ source: "abc", address: FEED, role: "source", problem, reports: 0, versions: 0 })
  while (!words.includes("event: visit")) words += (await reader?.read())?.value ?? ""
  await reader?.cancel()
  expect(words).toMatch(/"source":"abc".*أجاب الموقع/)
})
