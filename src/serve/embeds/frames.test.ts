import { describe, expect, it } from "vitest"
import { app } from "../app.ts"
import { EmbedList } from "../embed-contract.ts"
import { ARCHIVE } from "../trial-archive.ts"

const server = (token: string | null) =>
  app(ARCHIVE, { ...{ token, version: "0", pages: null, report: () => {} }, names: new Set(["desk.example"]) })

/** As a frame of another site asks: no cookie, no token. */
const FRAMED = { host: "desk.example", "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }
const asked = (token: string | null, path: string, headers: Readonly<Record<string, string>> = FRAMED) =>
  server(token).request(`http://desk.example${path}`, { headers })

const listed = async (token: string | null): Promise<EmbedList> => {
  const headers = { host: "desk.example", ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
  return EmbedList.parse(await (await asked(token, "/api/stories/s1/embeds?lang=ar", headers)).json())
}

describe("a frame on another site", () => {
  it("needs no key where the server asks for no token", async () => {
    const { embeds } = await listed(null)
    expect(embeds.map(({ frame }) => frame)).toContain("/embed/stories/s1/chart?lang=ar")
    for (const { frame, svg } of embeds)
      expect([(await asked(null, frame)).status, (await asked(null, svg)).status]).toEqual([200, 200])
  })

  it("opens with the key of its page where it does, and with nothing else", async () => {
    const { embeds } = await listed("sesame")
    for (const { frame } of embeds) {
      const page = await asked("sesame", frame)
      expect([page.status, page.headers.get("content-security-policy")]).toEqual([
        200,
        expect.stringContaining("frame-ancestors *"),
      ])
      expect((await asked("sesame", frame.replace(/&key=.*/, ""))).status).toBe(401)
      expect((await asked("another", frame)).status).toBe(401)
    }
    const key = /key=(.*)$/.exec(embeds[0]?.frame ?? "")?.[1]
    for (const path of [
      "/embed/stories/s1/ledger",
      "/embed/stories/s2/chart",
      "/api/stories/s1",
      "/api/stories/s1/embeds",
      "/",
    ])
      expect([path, (await asked("sesame", `${path}?key=${key}`)).status]).toEqual([path, 401])
    expect(embeds[0]?.frame).not.toContain("sesame")
  })

  it("is not told to who has not shown the token", async () => {
    expect((await asked("sesame", "/api/stories/s1/embeds")).status).toBe(401)
  })
})
