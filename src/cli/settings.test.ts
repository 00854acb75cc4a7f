import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engineFor } from "./engine.ts"
import { readOptions } from "./options.ts"
import { type Called, called } from "./trial-shell.ts"

const SECRET = "hunter2-sesame"
const engine = engineFor(null)
let folder: string
let named: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-config-"))
  named = join(folder, "mine.json")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (content: unknown, path = named): void =>
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))

const tawatur = (line: string, env: Readonly<Record<string, string>> = {}): Promise<Called> =>
  called(line.split(" "), { HOME: folder, LANG: "en_GB.UTF-8", ...env }, () => engine)

const settled = async (
  line: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> => {
  const { out } = await tawatur(`config --json ${line}`.trim(), env)
  const { settings } = JSON.parse(out) as { settings: readonly { name: string; value: string; from: string }[] }
  return Object.fromEntries(settings.map(({ name, value, from }) => [name, `${value} ${from}`]))
}

describe("what is in effect", () => {
  it("is an option before the environment, that before the file, and that before what is usual", async () => {
    written({ host: "127.0.0.3", port: 4603, trust: ["c.example", "d.example"] })
    const env = { TAWATUR_CONFIG: named, TAWATUR_HOST: "127.0.0.2", TAWATUR_PORT: "4602" }
    expect(await settled("--port 4601", env)).toMatchObject({
      port: "4601 option",
      host: "127.0.0.2 environment",
      trust: "c.example,d.example file",
      data: `${join(folder, ".local", "share", "tawatur")} default`,
    })
    expect(await settled("")).toMatchObject({ host: "127.0.0.1 default" })
  })

  it("reaches the commands", () => {
    written({ port: 4603, token: "t", lang: "ar", trust: ["c.example"], knowledge: "mine.ndjson", data: "here" })
    const asked = readOptions([], { options: [] }, { TAWATUR_CONFIG: named, HOME: folder })
    expect(asked.listen).toEqual({ host: "127.0.0.1", port: 4603, token: "t", recorder: null })
    expect([asked.messages.language, [...asked.trusted], asked.knowledge, asked.place]).toEqual([
      "ar",
      ["c.example"],
      join(folder, "mine.ndjson"),
      { folder: join(folder, "here") },
    ])
  })

  it("is read from the archive's folder where no file is named", async () => {
    written({ host: "127.0.0.9" }, join(folder, "tawatur.config.json"))
    expect(await settled(`--data ${folder}`)).toMatchObject({ host: "127.0.0.9 file" })
    rmSync(join(folder, "tawatur.config.json"))
  })

  it("has one place: whoever is nearer names it, folder or database", async () => {
    written({ database: "postgres://u:p@db.example/one" })
    expect(await settled("", { TAWATUR_CONFIG: named })).toMatchObject({ database: "postgres://db.example/one file" })
    const nearer = await settled("", { TAWATUR_CONFIG: named, TAWATUR_DATA: folder })
    expect(nearer).toMatchObject({ data: `${folder} environment` })
    expect(nearer.database).toBeUndefined()
    expect((await tawatur("config", { TAWATUR_DATA: folder, TAWATUR_DATABASE: "postgres://x/y" })).code).toBe(2)
  })
})

describe("a mistake in the file", () => {
  const BAD = [
    ["a name that is not known", { hots: "x" }, /"hots".*data, database, knowledge/],
    ["another kind of value", { port: "many" }, /"port".*0 to 65535/],
    ["an address that is none", { authority: "clock.example" }, /"authority".*http/],
    ["another kind of value in a list", { trust: [1] }, /"trust\.0".*list/],
    ["a language that is not spoken", { lang: "fr" }, /"lang".*ar or en/],
    ["no object", [1], /object/],
    ["no JSON", '{\n "port": 1,\n "token": }', /line 3/],
  ] as const
  it.each(BAD)("is told, in both languages, and nothing is done: %s", async (_, content, says) => {
    written(content)
    const english = await tawatur("config", { TAWATUR_CONFIG: named })
    const arabic = await tawatur("config", { TAWATUR_CONFIG: named, LANG: "ar_SY.UTF-8" })
    expect([english.code, english.out, arabic.code]).toEqual([2, "", 2])
    expect(english.err).toMatch(says)
    expect(arabic.err).toMatch(/\p{Script=Arabic}/u)
  })

  it("is also a file that is named and not there", async () => {
    expect(await tawatur("config --config nowhere.json")).toMatchObject({
      code: 1,
      err: expect.stringContaining("nowhere.json"),
    })
  })
})

describe("secrets", () => {
  const everything = async (line: string, env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const { out, err } = await tawatur(line, env)
    return `${out}${err}`
  }

  it("are never printed: not by the settings, not where something fails", { timeout: 60_000 }, async () => {
    const database = `postgres://user:${SECRET}@127.0.0.1:1/x`
    written({ token: SECRET, database })
    const env = { TAWATUR_CONFIG: named }
    const broken = join(folder, "broken.json")
    written(`{"token": "${SECRET}"`, broken)
    const wrong = join(folder, "wrong.json")
    written({ token: [SECRET], database: 1 }, wrong)
    const told = [
      await everything("config", env),
      await everything("config --json", env),
      await everything("config", { TAWATUR_TOKEN: SECRET }),
      await everything("stories", env),
      await everything(`config --authority http://user:${SECRET}@127.0.0.1:1/tsa?key=${SECRET}`),
      await everything(`stories --database ${database}`),
      await everything(`serve --token ${SECRET} --port 0 --data ${join(folder, "served")}`),
      await everything(`config --config ${broken}`),
      await everything(`config --config ${wrong}`),
    ]
    expect(told.filter(words => words.includes(SECRET))).toEqual([])
    expect(told[0]).toMatch(/token\s+•{6}\s+\(the file\)/)
    expect(told[3]).toContain("postgres://127.0.0.1:1/x")
    expect(told[4]).toContain("http://127.0.0.1:1/tsa")
    expect(told[6]).toContain("/api/stories")
  })
})
