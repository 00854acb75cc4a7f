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
