import { describe, expect, it } from "vitest"
import { WORDS } from "../messages/words.ts"
import { Problem } from "../model/problem.ts"
import { ExtractLine } from "../serve/contract.ts"
import { REPORT, STORED } from "../serve/invented.ts"
import { ARCHIVE } from "../serve/trial-archive.ts"
import { COMMANDS } from "./commands.ts"
import { extractorHere } from "./extractor.ts"
import { OPTIONS } from "./option-names.ts"
import type { Engine } from "./shell.ts"
import { HANGUP } from "./streams.ts"
import { called } from "./trial-shell.ts"

const SOURCE = { name: "a.txt", form: "text", bytes: Buffer.from("a"), fetched: null } as const

const extract: Engine["extract"] = (report, tell) => {
  tell({ rule: "ar/figures/toll", span: { start: 0, end: 3 }, because: "a toll" })
  return { report, extraction: STORED.extraction, named: [] }
}

const engine: Engine = {
  reports: async function* (inputs) {
    for (const name of inputs)
      yield name === "bad"
        ? { name, problem: new Problem("collect/empty", { name }) }
        : { name, report: REPORT, notes: [], source: SOURCE }
  },
  sources: async function* () {},
  read: ({ name }) => ({ name, problem: new Problem("collect/empty", { name }) }),
  extract,
  propose: async extracted => extracted,
  judge: extracted => ({ extracted, dropped: [] }),
  extractor: () => extractorHere(extract),
  analyse: ({ id, outlet, published, language }) => ({
    report: { id, outlet, published, language },
    sentences: [],
    lines: [],
    numbers: [],
    dates: [],
    names: [],
    places: [],
  }),
  place: () => null,
  open: async () => ARCHIVE,
}

const hangup = async (): Promise<never> => {
  throw HANGUP
}

const ask = (line: string, env: Readonly<Record<string, string>> = { LANG: "en_GB.UTF-8" }, reads = true) =>
  called(line.split(" ").filter(Boolean), env, async () => engine, reads ? {} : { print: hangup })

describe("an export that is no text", () => {
  const workbook = (terminal: boolean) =>
    called(["export", "--format", "xlsx"], { LANG: "en_GB.UTF-8" }, async () => engine, { terminal })

  it("goes into a file, and never to a terminal", async () => {
    const { code, out, err } = await workbook(true)
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("> tawatur.xlsx")
    expect(await workbook(false)).toMatchObject({ code: 0, out: expect.stringMatching(/^PK/) })
  })
})

describe("wrong use", () => {
  const CASES = [
    ["", 2],
    ["fly", 2],
    ["extract", 2],
    ["extract --fly a", 2],
    ["extract --json=yes a", 2],
    ["extract --data x a", 2],
    ["stories --data", 2],
    ["stories --data --json", 2],
    ["stories --data a --database postgres://x", 2],
    ["stories --as-of soon", 2],
    ["stories --as-of 2026-02-31", 2],
    ["stories --clock noon", 2],
    ["stories --lang fr", 2],
    ["story", 2],
    ["story a b", 2],
    ["story s --format psd", 2],
    ["serve --port many", 2],
    ["serve --port 70000", 2],
    ["serve --host 0.0.0.0", 2],
    ["story none", 1],
  ] as const
  for (const [line, expected] of CASES)
    it(`is told in the interface's language: "${line}"`, async () => {
      const english = await ask(line)
      const arabic = await ask(line, { LANG: "ar_SY.UTF-8" })
      expect([english.code, arabic.code]).toEqual([expected, expected])
      expect([english.out, arabic.out]).toEqual(["", ""])
      expect(english.err).not.toMatch(/\p{Script=Arabic}|undefined/u)
      expect(arabic.err).toMatch(/\p{Script=Arabic}/u)
    })
})

describe("help", () => {
  it("lists every command", async () => {
    const { code, out } = await ask("--help")
    expect(code).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(`  ${name}`)
  })

  for (const [name, load] of Object.entries(COMMANDS))
    it(`says what ${name} takes, and its exit codes`, async () => {
      const { options } = await load()
      const { code, out } = await ask(`${name} --help`)
      expect(code).toBe(0)
      for (const option of options) expect(out).toContain(`--${option}`)
      expect(out).toContain(WORDS.en.shell.exit2)
    })

  it("has a sentence for each command and option in both languages", () => {
    for (const { commands, options } of Object.values(WORDS)) {
      expect(Object.keys(commands).sort()).toEqual(Object.keys(COMMANDS).sort())
      expect(Object.keys(options).sort()).toEqual([...Object.keys(OPTIONS), "stdin"].sort())
    }
  })
})

describe("extract", () => {
  it("prints the published form, and reads on after an input that fails", async () => {
    const { code, out, err } = await ask("extract --json a bad b")
    const lines = out
      .trim()
      .split("\n")
      .map(line => ExtractLine.parse(JSON.parse(line)))
    expect([code, lines.length]).toEqual([1, 2])
    expect(err).toContain("bad is empty")
  })

  it("prints values in the words as said, and explains", async () => {
    const { code, out } = await ask("extract --explain a")
    expect(code).toBe(0)
    expect(out).toContain("“عشرات”")
    expect(out).not.toMatch(/\b99\b/)
    expect(out).toContain("ar/figures/toll: a toll")
  })

  it("ends quietly once nobody reads", async () => {
    expect(await ask("extract --json a b", {}, false)).toEqual({ code: 0, out: "", err: "" })
  })
})

describe("stories and story", () => {
  it("print the lines that are published", async () => {
    const line = JSON.parse((await ask("stories --json")).out)
    expect(Object.keys(line)).toEqual([
      "story",
      "title",
      "reports",
      "also",
      "witnesses",
      "sides",
      "from",
      "to",
      "storyline",
    ])
    expect((await ask("stories --copies --json")).out).toBe('{"copies":["r1","r2"],"why":"one text"}\n')
  })

  it("are all asked for as of the moment and by the clock that are given", async () => {
    const asked: unknown[] = []
    const noting: Engine = {
      ...engine,
      open: async () => ({
        ...ARCHIVE,
        copies: async asOf => {
          asked.push(asOf)
          return []
        },
        report: async (_id, asOf) => {
          asked.push(asOf)
          return null
        },
      }),
    }
    for (const line of ["stories --copies", "versions r1"])
      await called(
        [...line.split(" "), "--as-of", "2031-03-04", "--clock", "recorded"],
        { LANG: "en_GB.UTF-8" },
        async () => noting,
      )
    expect(asked).toEqual(Array(2).fill({ at: "2031-03-04", clock: "recorded" }))
  })

  for (const format of ["text", "md", "html", "json"])
    it(`cover names and bounds in ${format}`, async () => {
      const { code, out } = await ask(`story s1 --format ${format}`)
      expect(code).toBe(0)
      expect(out).not.toMatch(/سلمى|\b99\b/)
      expect(out).toContain("9 مدنيين قتلوا")
    })

  it("keep every line of a ledger within the terminal", async () => {
    const { out } = await ask("story s1 --lang ar")
    expect(out.split("\n").every(line => [...line].length < 130)).toBe(true)
  })
})
