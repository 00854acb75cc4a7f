import { request } from "node:http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { COOKIE, cookieFor } from "./guard.ts"
import { type Listening, listen } from "./listen.ts"
import { ARCHIVE } from "./trial-archive.ts"

const TOKEN = "a secret"
const OPTIONS = { host: "127.0.0.1", port: 0, version: "0", pages: new Map(), report: () => {} } as const

let open: Listening
let guarded: Listening
beforeAll(async () => {
  open = await listen(ARCHIVE, { ...OPTIONS, token: null })
  guarded = await listen(ARCHIVE, { ...OPTIONS, token: TOKEN })
})
afterAll(async () => {
  await open.close()
  await guarded.close()
})

type Headers = Readonly<Record<string, string>>

/** `fetch` keeps some headers to itself. */
const ask = (address: string, method: string, headers: Headers): Promise<number> =>
  new Promise(resolve => {
    request(address, { method, headers }, answer => resolve(answer.statusCode ?? 0)).end()
  })

describe("who may ask", () => {
  const CASES: readonly (readonly [string, Headers, number, number])[] = [
    ["a program", {}, 200, 405],
    ["the page itself", { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" }, 200, 405],
    ["an address that was typed", { "sec-fetch-site": "none", "sec-fetch-mode": "navigate" }, 200, 405],
    ["a link on another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }, 200, 403],
    ["a script of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }, 403, 403],
    ["a page on another port", { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }, 403, 403],
    ["an older browser's page of another site", { origin: "http://evil.example" }, 403, 403],
    ["an older browser's page without an origin", { origin: "null" }, 403, 403],
  ]
  for (const [who, headers, question, change] of CASES)
    it(`${who}: a question ${question}, a change ${change}`, async () => {
      const address = `${open.address}/api/health`
      expect(await ask(address, "GET", headers)).toBe(question)
      for (const method of ["POST", "PUT", "DELETE"]) expect(await ask(address, method, headers)).toBe(change)
    })

  it("an older browser's own page", async () => {
    const headers = { origin: open.address }
    expect(await ask(`${open.address}/api/health`, "GET", headers)).toBe(200)
    expect(await ask(`${open.address}/api/health`, "POST", headers)).toBe(405)
  })
})

const send = (body: string, headers: Headers = {}): Promise<Response> =>
  fetch(`${guarded.address}/login`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body,
  })
const form = (fields: Readonly<Record<string, string>>): string => new URLSearchParams(fields).toString()
const visit = (path: string, headers: Headers = {}): Promise<Response> =>
  fetch(guarded.address + path, { redirect: "manual", headers: { accept: "text/html", ...headers } })
const IN = { cookie: `${COOKIE}=${cookieFor(TOKEN)}` } as const

describe("a browser, where there is a token", () => {
  it("is led to the form by a step of the server's own, and from there to where it wanted to go", async () => {
    const first = await visit("/claim/c1?lang=ar")
    expect(first.status).toBe(401)
    const [, address = ""] = /url=([^"]+)"/.exec(await first.text()) ?? []
    expect(address).toBe("/login?to=%2Fclaim%2Fc1%3Flang%3Dar")
    const second = await visit(address)
    expect([second.status, await second.text()]).toEqual([200, expect.stringContaining('value="/claim/c1?lang=ar"')])
    expect(second.headers.get("content-security-policy")).toContain("form-action 'self'")
    const third = await visit(address, IN)
    expect([third.status, third.headers.get("location")]).toEqual([303, "/claim/c1?lang=ar"])
  })

  it("gets a cookie for the token that no script reads and no other site sends", async () => {
    const answer = await send(form({ token: ` ${TOKEN}\n`, to: "/story/s1" }))
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/story/s1"])
    const cookie = answer.headers.get("set-cookie") ?? ""
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    expect(cookie).not.toContain(TOKEN)
    const [shown = ""] = cookie.split(";")
    expect((await fetch(`${guarded.address}/api/health`, { headers: { cookie: shown } })).status).toBe(200)
  })

  it("gets none for another token, and is asked again", async () => {
    for (const body of [form({ token: "another" }), form({}), "", form({ token: "" })]) {
      const answer = await send(body)
      expect([answer.status, answer.headers.get("set-cookie")]).toEqual([401, null])
      expect(await answer.text()).toContain("<form")
    }
    expect((await send("no form", { "content-type": "multipart/form-data" })).status).toBe(401)
  })

  it("gets none from a page of another site, nor with more words than a form has", async () => {
    const right = form({ token: TOKEN })
    expect((await send(right, { origin: "http://evil.example" })).status).toBe(403)
    const long = await send(form({ token: "a".repeat(20_000) }))
    expect([long.status, long.headers.get("set-cookie")]).toEqual([401, null])
  })

  for (const to of [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "/..//evil.example",
    "",
  ])
    it(`is never led away: ${to}`, async () => {
      const location = (await send(form({ token: TOKEN, to }))).headers.get("location") ?? ""
      expect(new URL(location, guarded.address).origin).toBe(guarded.address)
      expect(location).toBe("/")
    })

  it("is let through by that cookie and by no other", async () => {
    const status = (cookie: string): Promise<number> => ask(`${guarded.address}/api/health`, "GET", { cookie })
    expect(await status(IN.cookie)).toBe(200)
    for (const cookie of ["", `${COOKIE}=`, `${COOKIE}=${TOKEN}`, `${COOKIE}=${cookieFor("another")}`])
      expect(await status(cookie)).toBe(401)
  })

  it("cannot slip words into the form", async () => {
    const answer = await visit(`/login?to=${encodeURIComponent('/"><script>alert(1)</script>')}`)
    expect(await answer.text()).not.toContain("<script")
  })
})
