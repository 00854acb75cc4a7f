import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Site, startSite } from "../collector/trial-site.ts"
import { openFolder } from "../store/open.ts"
import { engineFor } from "./engine.ts"
import { type Called, called } from "./trial-shell.ts"

const ARTICLE = `<html lang="en"><head><title>Boat sinks off Sarel</title></head><body><article>
  <p>Four people were killed when a boat sank off the port of Sarel on Sunday, the harbour office said.</p></article></body></html>`

/** Knowledge is read once for all commands. */
const engine = engineFor(null)
let folder: string
let site: Site

const tawatur = (...args: readonly string[]): Promise<Called> =>
  called([...args, "--data", join(folder, "data"), "--lang", "en"], {}, () => engine, { now: () => new Date() })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-watch-"))
  site = await startSite({
    "/rss": `<rss version="2.0"><channel><title>t</title><item><title>x</title><link>/a</link></item></channel></rss>`,
    "/a": ARTICLE,
  })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("collecting from the command line", () => {
  it("follows an address, takes in what it names, and says how it does", async () => {
    const added = await tawatur("add-source", `${site.origin}/rss`, "--outlet", "Sarel News", "--every", "30")
    expect(added).toMatchObject({ code: 0, out: "" })
    const watched = await tawatur("watch", "--once", "--json", "--trust", site.host)
    expect(JSON.parse(watched.out)).toMatchObject({ address: `${site.origin}/a`, outcome: "new" })
    expect((await tawatur("stories", "--json")).out).toContain("killed: 4")
    const [state] = (await tawatur("sources", "--json")).out
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    expect(state).toMatchObject({ source: { outlet: "Sarel News", every: 30 }, articles: 1, read: 1, failing: 0 })
    expect(await tawatur("verify")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^All holds.*1 report .*captures: 1\)\n$/),
    })
    expect((await tawatur("sources", "--opml")).out).toContain(`xmlUrl="${site.origin}/rss"`)
  })

  it("says what no longer holds: another text, other bytes", async () => {
    const database = await openFolder(join(folder, "data"))
    await database.query("update reports set text = replace(text, 'Four', 'Nine')")
    await database.query("update captures set body = jsonb_set(body, '{hash}', '\"0\"')")
    await database.close()
    const { code, out, err } = await tawatur("verify")
    expect([code, out]).toEqual([1, expect.stringContaining("Flaws found: 3")])
    expect(err).toContain(`${site.origin}/rss`)
    expect(err).toMatch(/was not stored|cannot be kept/)
    expect(err).toContain("are not those that were fetched")
  })

  it("takes a list as OPML, and refuses all of what holds a mistake", async () => {
    const list = join(folder, "list.opml")
    writeFileSync(
      list,
      `<opml version="2.0"><head/><body><outline type="rss" text="A" xmlUrl="https://a.example/rss"/></body></opml>`,
    )
    expect((await tawatur("add-source", list, "no address")).code).toBe(1)
    expect((await tawatur("sources", "--json")).out).not.toContain("a.example")
    expect((await tawatur("add-source", list)).err).toContain("https://a.example/rss")
    expect((await tawatur("sources", "--json")).out).toContain("a.example")
  })

  it("is told what it is used wrongly for", async () => {
    expect((await tawatur("add-source")).code).toBe(2)
    expect((await tawatur("add-source", "https://a.example", "--every", "often")).code).toBe(2)
    expect((await tawatur("sources", "--remove", "none")).code).toBe(1)
  })
})
