import { createServer, request } from "node:http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Problem } from "../model/problem.ts"
import { ProblemDocument } from "./contract.ts"
import { EMBEDS } from "./embeds/list.ts"
import { PNGS } from "./embeds/routes.ts"
import { BRIEFS, EXPORTS } from "./exports/export-routes.ts"
import { PERSONS } from "./exports/persons/routes.ts"
import { TABLES } from "./exports/table/routes.ts"
import { STORED } from "./invented.ts"
import { checkHost, type Listening, listen } from "./listen.ts"
import { CHANGES } from "./openapi-changes.ts"
import { FILES, ROUTES } from "./routes.ts"
import { ARCHIVE } from "./trial-archive.ts"

const OPTIONS = { host: "127.0.0.1", port: 0, token: null, version: "0", pages: null, report: () => {} } as const

let open: Listening
let guarded: Listening
beforeAll(async () => {
  open = await listen(ARCHIVE, OPTIONS)
  guarded = await listen(ARCHIVE, { ...OPTIONS, token: "a secret" })
})
afterAll(async () => {
  await open.close()
  await guarded.close()
})

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(open.address + path, init)

/** `fetch` does not let the Host header be chosen. */
const statusFor = (host: string): Promise<number> =>
  new Promise(resolve => {
    request(`${open.address}/api/health`, { headers: { host } }, answer => resolve(answer.statusCode ?? 0)).end()
  })

describe("the API", () => {
  const ASKED: Readonly<Record<string, string>> = {
    "/api/stories/:id": "/api/stories/s1",
    "/api/stories/:id/news": "/api/stories/s1/news?since=2031-03-03T10:00:00Z",
    "/api/stories/:id/reviews": "/api/stories/s1/reviews",
    "/api/reports/:id": `/api/reports/${encodeURIComponent(STORED.version)}`,
    "/api/claims/:id": "/api/claims/c2",
    "/api/reports/:id/changes": "/api/reports/r1/changes",
  }
  for (const route of ROUTES)
    it(`answers ${route.path} in the published form, without a private name`, async () => {
      const response = await get(ASKED[route.path] ?? route.path)
      const body = await response.text()
      expect(response.status).toBe(200)
      expect(route.form.safeParse(JSON.parse(body)).error).toBeUndefined()
      expect(body).not.toContain("سلمى")
    })

  it("describes every route", async () => {
    const { paths } = (await (await get("/openapi.json")).json()) as { paths: Readonly<Record<string, object>> }
    const served = [...ROUTES, ...FILES, ...EXPORTS, ...BRIEFS, ...PERSONS, ...TABLES, ...PNGS, EMBEDS].map(
      ({ path }) => path,
    )
    const described = [...served, ...CHANGES.map(({ path }) => path), "/api/events"]
    const templates = described.map(path => path.replace("/api", "").replace(":id", "{id}"))
    expect(new Set(Object.keys(paths))).toEqual(new Set(templates))
    expect(Object.keys(paths["/sources"] ?? {})).toEqual(["get", "post"])
  })

  it("gives stories by pages, and says where more follow", async () => {
    const page = async (limit: string) =>
      ((await (await get(`/api/stories?limit=${limit}`)).json()) as { readonly next: string | null }).next
    expect(await page("1")).toMatch(/ s1$/)
    expect([await page("2"), await page("0"), await page("all")]).toEqual([null, null, null])
  })

  it("finds stories by words", async () => {
    const found = await (await get(`/api/stories?text=${encodeURIComponent("المشفى")}`)).json()
    const none = await (await get("/api/stories?text=nothing")).json()
    expect([found, none]).toMatchObject([{ stories: [{ story: "s1" }] }, { stories: [] }])
  })

  it("sets headers that leave nothing to run, guess or share", async () => {
    const { headers } = await get("/api/health")
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("access-control-allow-origin")).toBeNull()
  })
})

describe("the API's refusals", () => {
  const REFUSED = [
    ["/api/stories/none", "story/unknown", 404],
    ["/api/reports/none", "report/unknown", 404],
    ["/api/claims/none", "claim/unknown", 404],
    ["/api/none", "serve/no-such-path", 404],
    ["/api/stories?asOf=soon", "serve/bad-moment", 400],
  ] as const
  for (const [path, code, status] of REFUSED)
    it(`are problem documents: ${path}`, async () => {
      const response = await get(path, { headers: { "accept-language": "ar" } })
      expect(response.status).toBe(status)
      expect(response.headers.get("content-type")).toContain("application/problem+json")
      expect(response.headers.get("x-content-type-options")).toBe("nosniff")
      const document = ProblemDocument.parse(await response.json())
      expect(document.code).toBe(code)
      expect(document.detail).toMatch(/\p{Script=Arabic}/u)
    })

  it("take no changes", async () => {
    const response = await get("/api/stories", { method: "POST" })
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"])
  })

  it("answer no name but their own", async () => {
    const { port } = new URL(open.address)
    expect(await statusFor(`evil.example:${port}`)).toBe(421)
    expect(await statusFor(`127.0.0.1.evil.example:${port}`)).toBe(421)
    expect(await statusFor(`localhost:${port}`)).toBe(200)
  })

  it("ask for the token where there is one", async () => {
    const ask = (headers: Record<string, string>) => fetch(`${guarded.address}/api/health`, { headers })
    expect((await ask({})).status).toBe(401)
    expect((await ask({ authorization: "Bearer another" })).status).toBe(401)
    expect((await ask({ authorization: "Bearer a secret" })).status).toBe(200)
  })

  it("come before listening where others would reach it without a token", () => {
    expect(() => checkHost({ host: "0.0.0.0", token: null })).toThrow(Problem)
    expect(() => checkHost({ host: "192.168.1.4", token: null })).toThrow(Problem)
    expect(() => checkHost({ host: "0.0.0.0", token: "x" })).not.toThrow()
    for (const host of ["127.0.0.1", "localhost", "::1"]) expect(() => checkHost({ host, token: null })).not.toThrow()
  })

  it("say what broke to the log alone", async () => {
    const broken: unknown[] = []
    const archive = { ...ARCHIVE, copies: () => Promise.reject(new Error("a secret path")) }
    const listening = await listen(archive, { ...OPTIONS, report: error => broken.push(error) })
    const response = await fetch(`${listening.address}/api/copies`)
    expect([response.status, (await response.text()).includes("secret")]).toEqual([500, false])
    expect(broken).toHaveLength(1)
    await listening.close()
  })
})

describe("listening", () => {
  it("takes the next free port where none is asked for, and refuses one that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1")
    await new Promise(resolve => taken.once("listening", resolve))
    const { port } = taken.address() as { port: number }
    await expect(listen(ARCHIVE, { ...OPTIONS, port })).rejects.toMatchObject({ code: "serve/port-taken" })
    const first = await listen(ARCHIVE, { ...OPTIONS, port: null })
    const second = await listen(ARCHIVE, { ...OPTIONS, port: null })
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port))
    await Promise.all([first.close(), second.close(), new Promise(resolve => taken.close(resolve))])
  })
})
