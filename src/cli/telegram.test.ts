import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engineFor } from "./engine.ts"
import { type Called, called } from "./trial-shell.ts"

const sample = (name: string): string => fileURLToPath(new URL(`../../cases/telegram/${name}`, import.meta.url))

const engine = engineFor(null)
let folder: string
const tawatur = (...args: readonly string[]): Promise<Called> =>
  called([...args, "--data", join(folder, "data"), "--lang", "en"], {}, () => engine, { now: () => new Date() })
const lines = ({ out }: Called): readonly Readonly<Record<string, string>>[] =>
  out
    .trim()
    .split("\n")
    .map(line => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-telegram-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("exports of Telegram Desktop from the command line", () => {
  it("are taken in post by post; a later export brings what was edited as a version", async () => {
    const first = lines(await tawatur("ingest", "--json", sample("channel.json")))
    expect(first.map(({ outcome }) => outcome)).toEqual(["new", "new", "new", "new"])
    const later = lines(await tawatur("ingest", "--json", sample("channel-later.json")))
    expect(later.map(({ outcome }) => outcome)).toEqual(["known", "known", "known", "version"])
    expect((await tawatur("versions", "telegram-1700000001-5")).out).toMatch(/11.*14/s)
  })

  it("name where a post was forwarded from, and show no telephone number", async () => {
    const { out } = await tawatur("export")
    expect(out).not.toMatch(/944 ?123|654 ?321/)
    const forwarded = out.split("\n").find(line => line.includes("telegram-1700000001-3@"))
    expect(forwarded).toMatch(/"via":\[\{[^\]]*"quote":"إذاعة الزيتون"/)
  })

  it("are followed in a folder, beside other files of that ending", async () => {
    const exports = join(folder, "exports")
    mkdirSync(exports)
    copyFileSync(sample("account.json"), join(exports, "result.json"))
    writeFileSync(join(exports, "settings.json"), '{"theme": "dark"}')
    await tawatur("add-source", exports)
    const watched = lines(await tawatur("watch", "--once", "--json"))
    expect(watched.map(({ outcome }) => outcome)).toEqual(["new", "new", "new"])
    const [state] = lines(await tawatur("sources", "--json"))
    expect(state).toMatchObject({ articles: 1, failing: 0 })
  })
})

describe("copied words from the command line", () => {
  it("have what is said of them, and what they say themselves before that", async () => {
    const post = join(folder, "post.txt")
    writeFileSync(post, "قالت بلدية سارل إن خمسة مدنيين قُتلوا في قصف على حي المرفأ.")
    const front = join(folder, "front.txt")
    writeFileSync(front, "---\nid: front\noutlet: Olive Radio\n---\nFive people were killed in Sarel.")
    const said = ["--outlet", "Harbour Office", "--timezone", "Asia/Damascus", "--published", "2026-01-08T10:00"]
    expect((await tawatur("ingest", post, front, ...said)).code).toBe(0)
    const reports = lines(await tawatur("export")).map(({ report }) => report as unknown as Record<string, string>)
    expect(reports.find(({ outlet }) => outlet === "Harbour Office")).toMatchObject({
      published: "2026-01-08T10:00:00+03:00",
      timezone: "Asia/Damascus",
    })
    expect(reports.find(({ id }) => id === "front")).toMatchObject({ outlet: "Olive Radio", timezone: "Asia/Damascus" })
    expect((await tawatur("ingest", post, "--published", "soon")).code).toBe(2)
  })
})
