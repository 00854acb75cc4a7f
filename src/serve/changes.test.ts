import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { COOKIE, cookieFor } from "./guard.ts"
import { type Listening, listen } from "./listen.ts"
import { ReviewShown } from "./review-contract.ts"
import { ARCHIVE, REVIEW } from "./trial-archive.ts"

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

const send = (at: Listening, body: unknown, headers: Headers = {}): Promise<Response> =>
  fetch(`${at.address}/api/reviews`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })

describe("a decision", () => {
  it("is kept and told as it leaves: without private names or contacts", async () => {
    const answer = await send(open, REVIEW)
    const body = await answer.text()
    expect(answer.status).toBe(201)
    expect(ReviewShown.safeParse(JSON.parse(body)).error).toBeUndefined()
    expect(body).not.toContain("سلمى")
    expect(body).not.toContain("944")
  })

  it("is taken from this server's own pages and from programs, never from a page of another site", async () => {
    const statuses = await Promise.all(
      [
        { "sec-fetch-site": "same-origin" },
        { "sec-fetch-site": "cross-site" },
        { "sec-fetch-site": "same-site" },
        { origin: "http://evil.example" },
        { origin: "null" },
        { host: "evil.example" },
      ].map(async headers => (await send(open, REVIEW, headers)).status),
    )
    expect(statuses.slice(0, 5)).toEqual([201, 403, 403, 403, 403])
  })

  it("needs the token, or the cookie of a login, where there is one", async () => {
    expect((await send(guarded, REVIEW)).status).toBe(401)
    expect((await send(guarded, REVIEW, { authorization: `Bearer ${TOKEN}` })).status).toBe(201)
    expect((await send(guarded, REVIEW, { cookie: `${COOKIE}=${cookieFor(TOKEN)}` })).status).toBe(201)
    expect((await send(guarded, REVIEW, { cookie: `${COOKIE}=another` })).status).toBe(401)
  })

  const { decision } = REVIEW
  for (const [why, body, headers] of [
    ["no JSON", "{", {}],
    ["sent as a form", REVIEW, { "content-type": "text/plain" }],
    ["without a name", { ...REVIEW, by: " " }, {}],
    ["without a reason", { ...REVIEW, why: "" }, {}],
    ["with a field that there is not", { ...REVIEW, grade: "confirmed" }, {}],
    ["that corrects nothing", { ...REVIEW, decision: { ...decision, fields: {} } }, {}],
    [
      "with a vague number",
      { ...REVIEW, decision: { ...decision, fields: { value: { min: 1, max: 2, qualifier: "vague" } } } },
      {},
    ],
    [
      "whose range is upside down",
      { ...REVIEW, decision: { ...decision, fields: { value: { min: 3, max: 2, qualifier: "range" } } } },
      {},
    ],
    ["with a date that is none", { ...REVIEW, decision: { ...decision, fields: { when: "yesterday" } } }, {}],
    ["that is too long", { ...REVIEW, why: "x".repeat(70_000) }, {}],
  ] as const)
    it(`is refused: ${why}`, async () => {
      const answer = await send(open, body, headers)
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, "serve/bad-review"])
    })

  it("is the only thing that is taken, and only there", async () => {
    const status = async (method: string, path: string) =>
      (await fetch(open.address + path, { method, body: "{}", headers: { "content-type": "application/json" } })).status
    expect(await status("POST", "/api/stories/s1/reviews")).toBe(405)
    expect(await status("PUT", "/api/reviews")).toBe(405)
    expect(await status("DELETE", "/api/reviews")).toBe(405)
    expect((await fetch(`${open.address}/api/reviews`)).status).toBe(404)
  })
})
