import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { Validator } from "@seriousme/openapi-schema-validator"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { CLIENT_TYPES, clientTypes } from "../../scripts/client.ts"
import { type Form, tawatur } from "../client/index.ts"
import { openTrialApi, type TrialApi } from "./trial-api.ts"

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>>
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<"get" | "post", Operation>>>>
  readonly servers: readonly { readonly url: string }[]
}

let api: TrialApi
let description: Description
let ajv: Ajv2020
/** An id of each kind that the archive holds. */
const ids: Record<string, string> = {}

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(api.address + path, { headers })

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${api.address}/api/v1${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })

const json = async <Body>(path: string): Promise<Body> => (await get(path)).json() as Promise<Body>

beforeAll(async () => {
  api = await openTrialApi()
  description = await json<Description>("/openapi.json")
  ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema(description, "api")
  const { stories } = await json<{ stories: readonly Form<"StoryInList">[] }>("/api/v1/stories")
  const largest = stories.toSorted((a, b) => b.reports.length - a.reports.length)[0]
  const story = await json<Form<"Story">>(`/api/v1/stories/${largest?.story}`)
  Object.assign(ids, { stories: story.story, reports: story.members[0]?.report, claims: story.claims[0]?.claim.id })
})
afterAll(() => api.close())

/** The problem with an answer, by the description's own form; null where it is as described. */
const wrongIn = (path: string, method: "get" | "post", status: string, body: unknown): unknown => {
  const at = ["paths", path, method, "responses", status, "content", "application/json", "schema"]
  const pointer = at.map(part => part.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")
  const valid = ajv.validate({ $ref: `api#/${encodeURI(pointer)}` }, body)
  return valid ? null : ajv.errors
}

describe("the description of the API", () => {
  it("is OpenAPI 3.1 by a validator of others", async () => {
    const result = await new Validator().validate({ ...description })
    expect(result).toMatchObject({ valid: true })
    const broken = await new Validator().validate({ ...description, paths: { stories: {} } })
    expect(broken.valid).toBe(false)
  })

  it("gives every operation a name of its own", () => {
    const names = Object.values(description.paths).flatMap(path => Object.values(path).map(one => one.operationId))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain("getStory")
  })

  it("is what every path answers, of the newest and of a past moment, in pages, as reviewed", {
    timeout: 120_000,
  }, async () => {
    const asked: string[] = []
    for (const [path, { get: operation }] of Object.entries(description.paths)) {
      if (operation === undefined || operation.operationId === "listen") continue
      const address = `/api/v1${path.replace(/(\w+)\/\{id\}/, (_, noun: string) => `${noun}/${ids[noun] ?? ""}`)}`
      for (const query of ["", "?as_of=2026-03-04&clock=published&limit=2", "?text=الحبالين&as=reviewed&lang=ar"]) {
        const answer = await get(address + query)
        // The one asks for a token of its own, the other for a browser.
        const wanted = /persons/.test(path) ? 403 : /brief\.pdf$|\.png$/.test(path) ? 503 : 200
        const [type = ""] = (answer.headers.get("content-type") ?? "").split(";")
        expect([address, query, answer.status]).toEqual([address, query, wanted])
        if (wanted !== 200) continue
        expect(Object.keys(operation.responses["200"]?.content ?? {}), address).toEqual([type])
        expect(answer.headers.has("etag"), address).toBe("304" in operation.responses)
        if (type === "application/json") expect(wrongIn(path, "get", "200", await answer.json()), address).toBeNull()
        asked.push(path)
      }
    }
    expect(new Set(asked).size).toBeGreaterThan(17)
    expect(wrongIn("/stories", "get", "200", { stories: [{ story: 1 }], next: null })).not.toBeNull()
  })

  it("is what comes of every change", async () => {
    const changes = [
      ["/sources", "201", { address: "https://paper.example/feed", outlet: "Paper" }],
      [
        "/sources/opml",
        "201",
        { text: '<opml version="2.0"><body><outline xmlUrl="https://b.example/f"/></body></opml>' },
      ],
      ["/reviews", "201", { key: "k", by: "Editor", why: "seen", decision: { kind: "note", claim: ids.claims } }],
      ["/alert-rules", "201", { kinds: ["rise"], carrier: { kind: "mail", to: "editor@paper.example" } }],
    ] as const
    for (const [path, status, body] of changes) {
      const answer = await post(path, body)
      expect([path, String(answer.status)]).toEqual([path, status])
      expect(wrongIn(path, "post", status, await answer.json())).toBeNull()
    }
    const { sources } = await json<{ sources: readonly Form<"Source">[] }>("/api/v1/sources")
    const paused = await post(`/sources/${sources[0]?.id}`, { do: "pause" })
    expect(wrongIn("/sources/{id}", "post", "200", await paused.json())).toBeNull()
    const { rules } = await json<{ rules: readonly Form<"AlertRule">[] }>("/api/v1/alert-rules")
    const removed = await post(`/alert-rules/${rules[0]?.id}`, { do: "remove" })
    expect(wrongIn("/alert-rules/{id}", "post", "200", await removed.json())).toBeNull()
    const refused = await post("/reviews", {})
    expect([refused.status, refused.headers.get("content-type")]).toEqual([
      400,
      expect.stringContaining("problem+json"),
    ])
  })
})

describe("an address of the API", () => {
  it("has a version, and without one is the newest", async () => {
    const versioned = await (await get(`/api/v1/stories/${ids.stories}`)).text()
    expect(await (await get(`/api/stories/${ids.stories}`)).text()).toBe(versioned)
    expect((await get("/api/v2/stories")).status).toBe(404)
    expect((await post("/health", {})).status).toBe(405)
  })

  it("is not sent again where it has not changed", async () => {
    for (const path of [
      `/stories/${ids.stories}`,
      "/stories?limit=3",
      `/reports/${ids.reports}`,
      "/feed.atom",
      "/sources",
    ]) {
      const tag = (await get(`/api/v1${path}`)).headers.get("etag") ?? ""
      const again = await get(`/api/v1${path}`, { "if-none-match": tag })
      expect([path, again.status, await again.text()]).toEqual([path, 304, ""])
      expect((await get(`/api/v1${path}`, { "if-none-match": '"another"' })).status).toBe(200)
    }
  })

  it("gives every list in pages that are the list", async () => {
    type Page = Readonly<Record<string, readonly unknown[]>> & { readonly next: string | null }
    for (const [path, list] of [
      ["/stories?", "stories"],
      ["/copies?", "copies"],
      ["/search?text=سوق&", "found"],
      ["/sources?", "sources"],
      [`/stories/${ids.stories}/reviews?`, "reviews"],
    ] as const) {
      const all = (await json<Page>(`/api/v1${path}limit=500`))[list] ?? []
      const paged: unknown[] = []
      for (let after: string | null = ""; after !== null; ) {
        const page: Page = await json<Page>(`/api/v1${path}limit=1${after && `&after=${encodeURIComponent(after)}`}`)
        expect(page[list]?.length).toBeLessThan(2)
        paged.push(...(page[list] ?? []))
        after = page.next
      }
      expect([path, paged]).toEqual([path, all])
      expect(all.length, path).toBeGreaterThan(0)
    }
  })

  it("narrows lists to what claims name, a place also by what lies in it", async () => {
    const { names, claims } = await json<Form<"Story">>(`/api/v1/stories/${ids.stories}`)
    const entities = new Set(Object.keys(names))
    const placed = claims.find(({ claim }) => claim.where?.entity != null)?.claim.where?.entity ?? ""
    expect(entities).toContain(placed)
    type Found = { readonly found: readonly Form<"SearchHit">[] }
    const at = await json<Found>(`/api/v1/search?place=${encodeURIComponent(placed)}`)
    expect(at.found.length).toBeGreaterThan(0)
    for (const { claims: held } of at.found) expect(held.length).toBeGreaterThan(0)
    expect((await json<Found>("/api/v1/search?place=place:none")).found).toEqual([])
    expect(
      (await json<Found>(`/api/v1/search?text=${encodeURIComponent("كلمةلاوجودلها")}&place=${placed}`)).found,
    ).toEqual([])
  })
})

describe("the client", () => {
  it("has the types of the description; make them again with: node scripts/client.ts", async () => {
    expect(readFileSync(CLIENT_TYPES, "utf8")).toBe(await clientTypes())
  })

  it("asks a server, with the types of its answers, and hands over its refusals", async () => {
    const client = tawatur(api.address)
    const { data } = await client.GET("/stories", { params: { query: { limit: 1, lang: "en" } } })
    const line: Form<"StoryInList"> | undefined = data?.stories[0]
    expect(line?.reports.length).toBeGreaterThan(0)
    const { data: story } = await client.GET("/stories/{id}", { params: { path: { id: ids.stories ?? "" } } })
    expect(story?.claims[0]?.claim.evidence.quote.length).toBeGreaterThan(0)
    const none = await client.GET("/stories/{id}", { params: { path: { id: "none" } } })
    expect([none.data, none.error?.code, none.response.status]).toEqual([undefined, "story/unknown", 404])
    // @ts-expect-error: a path that the API has not
    expect((await client.GET("/none")).response.status).toBe(404)
  })
})

describe("the examples in docs/api.md", () => {
  const page = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8")
  const blocks = (language: string): readonly string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"))].map(([, block = ""]) => block)
  const here = (words: string): string => words.replaceAll("http://127.0.0.1:4600", api.address)
  const run = promisify(execFile)

  it("of the shell give what they say", async () => {
    const lines = blocks("sh").flatMap(block => block.split("\n").filter(line => line.startsWith("curl")))
    expect(lines.length).toBeGreaterThan(4)
    for (const line of lines) {
      const { stdout } = await run("sh", [
        "-c",
        here(line).replace("curl", "curl --silent --show-error --fail --max-time 20"),
      ])
      expect([line, stdout.length > 0]).toEqual([line, true])
    }
  })

  it("of TypeScript run as they stand", async () => {
    const client = new URL("../client/index.ts", import.meta.url).href
    const examples = blocks("ts")
    expect(examples.length).toBeGreaterThan(0)
    for (const [i, block] of examples.entries()) {
      const file = join(api.folder, `example-${i}.ts`)
      await writeFile(file, here(block).replace('"tawatur/client"', JSON.stringify(client)))
      const { stdout, stderr } = await run(process.execPath, [file])
      expect([stdout.length > 0, stderr]).toEqual([true, ""])
    }
  })
})

describe("answers as of a past moment", () => {
  const LATER = (id: string, words: string): string =>
    `---\nid: ${id}\noutlet: The Samraya Courier\npublished: 2026-03-11T09:00:00+04:00\nlanguage: en\ntimezone: Asia/Muscat\ntitle: Toll in Zaytar rises\n---\n${words}\n`

  it("are the same bytes after a week of new reports, by either clock", { timeout: 120_000 }, async () => {
    const recorded = new Date().toISOString()
    const past = Object.entries(description.paths).flatMap(([path, { get: operation }]) => {
      const names = operation?.parameters?.map(({ name }) => name) ?? []
      const address = `/api/v1${path.replace(/(\w+)\/\{id\}/, (_, noun: string) => `${noun}/${ids[noun] ?? ""}`)}`
      if (!names.includes("asOf")) return []
      return ["as_of=2026-03-05", `clock=recorded&as_of=${recorded}`].map(
        moment => `${address}?${moment}&lang=ar${names.includes("text") ? "&text=زيتار" : ""}`,
      )
    })
    past.push("/api/v1/reports/02?as_of=2026-03-05", "/api/v1/reports/02/changes?as_of=2026-03-05")
    expect(past.length).toBeGreaterThan(20)
    const bytes = async () => Promise.all(past.map(async path => [path, await (await get(path)).text()] as const))
    const before = await bytes()
    await writeFile(
      join(api.folder, "later.md"),
      LATER("later", "Shells fired by the Guard into Zaytar have killed 25 people, the city's health director said."),
    )
    await writeFile(
      join(api.folder, "again.md"),
      LATER("02", "Shells fired by the Guard into Zaytar have killed nine people, Fares al-Naqiti told the Courier."),
    )
    await api.take(join(api.folder, "later.md"), join(api.folder, "again.md"))
    expect((await json<{ seq: number }>("/api/v1/reports/02")).seq).toBeGreaterThan(18)
    expect(await bytes()).toEqual(before)
  })
})
