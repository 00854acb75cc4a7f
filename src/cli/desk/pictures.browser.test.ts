import { describe, expect, it } from "vitest"
import { app } from "../../serve/app.ts"
import { ARCHIVE } from "../../serve/trial-archive.ts"
import { hasBrowser, printingBrowser } from "./browser.ts"

describe.skipIf(!hasBrowser())("a story's pictures", () => {
  it.each(["chart", "ledger", "clock"])("are drawn as PNG, twice as fine: %s", { timeout: 60_000 }, async part => {
    const browser = await printingBrowser()
    const server = app(ARCHIVE, {
      ...{ token: null, version: "0", pages: null, report: () => {}, browser: () => browser },
      names: new Set(["desk.example"]),
    })
    const ask = (form: string) =>
      server.request(`http://desk.example/api/v1/stories/s1/${part}.${form}?lang=ar`, {
        headers: { host: "desk.example" },
      })
    const answer = await ask("png")
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/png"])
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(1, 4).toString()).toBe("PNG")
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(await (await ask("svg")).text()) ?? []
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  })
})
