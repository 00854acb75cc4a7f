import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ProblemDocument } from "./contract.ts"
import { type Listening, listen } from "./listen.ts"
import { readPages } from "./pages.ts"
import { ARCHIVE } from "./trial-archive.ts"

const INDEX = '<!doctype html><title>desk</title><script type="module" src="/assets/main-abc123.js"></script>'
const SCRIPT = `"${"a ".repeat(2000)}"`

const parent = mkdtempSync(join(tmpdir(), "tawatur-pages-"))
const folder = join(parent, "web")
mkdirSync(join(folder, "assets"), { recursive: true })
writeFileSync(join(parent, "secret.txt"), "a secret")
writeFileSync(join(folder, "index.html"), INDEX)
writeFileSync(join(folder, "mark.svg"), "<svg/>")
writeFileSync(join(folder, "assets/main-abc123.js"), SCRIPT)
writeFileSync(join(folder, "assets/letters-abc123.woff2"), "wOF2")

const OPTIONS = { host: "127.0.0.1", port: 0, token: null, version: "0", report: () => {} } as const
let built: Listening
let bare: Listening
beforeAll(async () => {
  built = await listen(ARCHIVE, { ...OPTIONS, pages: await readPages(folder) })
  bare = await listen(ARCHIVE, { ...OPTIONS, pages: await readPages(join(parent, "none")) })
})
afterAll(async () => {
  await Promise.all([built.close(), bare.close()])
  rmSync(parent, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

/** The path as it is written, the body as it was sent: `fetch` would tidy the one and unpack the other. */
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(built.address)
    const asked = request({ hostname, port, path, headers }, answer => {
      const parts: Buffer[] = []
      answer.on("data", part => parts.push(part))
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Answer["headers"],
          body: Buffer.concat(parts),
        }),
      )
    })
    asked.on("error", reject).end()
  })

describe("the page", () => {
  for (const path of ["/", "/story/s1", "/claim/c1", "/report/r1@0123.html", "/login", "/nothing/such?as=this"])
    it(`is what ${path} gives`, async () => {
      const { status, headers, body } = await get(path)
      expect([status, headers["content-type"], body.toString()]).toEqual([200, "text/html; charset=utf-8", INDEX])
      expect(headers["cache-control"]).toBe("no-cache")
    })

  it("may load its own files only, runs nothing inline and turns no words into markup", async () => {
    const { headers } = await get("/")
    const policy = headers["content-security-policy"]?.split("; ")
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]))
    expect(policy).toEqual(expect.arrayContaining(["frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]))
    expect(policy).toEqual(expect.arrayContaining(["require-trusted-types-for 'script'", "connect-src 'self'"]))
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/)
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    })
  })

  it("is not sent again while it is the same", async () => {
    const { headers } = await get("/")
    const again = await get("/", { "if-none-match": headers.etag ?? "" })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await get("/", { "if-none-match": '"another"' })).status).toBe(200)
  })

  it("leaves the API what it was", async () => {
    for (const path of ["/api/none", "/api", "/api/"]) {
      const { status, headers, body } = await get(path, { accept: "text/html" })
      expect([status, headers["content-type"]]).toEqual([404, "application/problem+json; charset=utf-8"])
      expect(ProblemDocument.parse(JSON.parse(body.toString())).code).toBe("serve/no-such-path")
    }
    expect(JSON.parse((await get("/api/health")).body.toString())).toMatchObject({ status: "ok" })
  })
})

describe("a file of the page", () => {
  it("keeps its type, and is kept for ever where its name says which bytes it holds", async () => {
    const script = await get("/assets/main-abc123.js")
    const font = await get("/assets/letters-abc123.woff2")
    const mark = await get("/mark.svg")
    expect([script.headers["content-type"], font.headers["content-type"], mark.headers["content-type"]]).toEqual([
      "text/javascript; charset=utf-8",
      "font/woff2",
      "image/svg+xml",
    ])
    for (const { headers } of [script, font])
      expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable")
    expect(mark.headers["cache-control"]).toBe("no-cache")
  })

  const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, "": (bytes: Buffer) => bytes } as const
  for (const [asked, got] of [
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", ""],
    ["", ""],
  ] as const)
    it(`comes in "${got}" to one who takes "${asked}"`, async () => {
      const { headers, body } = await get("/assets/main-abc123.js", { "accept-encoding": asked })
      expect([headers["content-encoding"] ?? "", headers.vary?.toLowerCase()]).toEqual([got, "accept-encoding"])
      expect(UNPACK[got](body).toString()).toBe(SCRIPT)
      if (got !== "") expect(body.length).toBeLessThan(SCRIPT.length / 10)
    })

  it("that is packed already is not packed again", async () => {
    const { headers, body } = await get("/assets/letters-abc123.woff2", { "accept-encoding": "br" })
    expect([headers["content-encoding"], body.toString()]).toEqual([undefined, "wOF2"])
  })

  for (const path of [
    "/assets/none.js",
    "/robots.txt",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/assets/%2e%2e/%2e%2e/secret.txt",
    "/%00.txt",
    "/assets/%",
  ])
    it(`that is none of the page's is not there: ${path}`, async () => {
      const { status, body } = await get(path)
      expect(body.toString()).not.toContain("a secret")
      expect([status, JSON.parse(body.toString()).code]).toEqual([404, "serve/no-such-path"])
    })
})

describe("an address that is no address of a file", () => {
  for (const path of [
    "/assets/..\\..\\secret.txt",
    "//secret.txt",
    "http://evil.example/secret.txt",
    "/story/../../secret.txt",
  ])
    it(`opens none: ${path}`, async () => {
      const { status, body } = await get(path)
      expect(status).toBeLessThan(500)
      expect(body.toString()).not.toContain("a secret")
    })
})

describe("without a built page", () => {
  it("says what to run, to people and to programs, in their language", async () => {
    const visit = await fetch(bare.address, { headers: { accept: "text/html", "accept-language": "ar" } })
    const words = await visit.text()
    expect([visit.status, visit.headers.get("content-type")]).toEqual([503, "text/html; charset=UTF-8"])
    expect(words).toContain("npm run page")
    expect(words).toMatch(/<html lang="ar" dir="rtl">/)
    const asked = await fetch(`${bare.address}/story/s1`)
    expect([asked.status, ((await asked.json()) as { code: string }).code]).toEqual([503, "serve/not-built"])
  })

  it("still answers questions", async () => {
    expect((await fetch(`${bare.address}/api/health`)).status).toBe(200)
  })
})
