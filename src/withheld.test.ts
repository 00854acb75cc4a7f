import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { COMMANDS } from "./cli/commands.ts"
import { engineFor } from "./cli/engine.ts"
import { EXPORT_FORMATS } from "./cli/options.ts"
import { type Called, called } from "./cli/trial-shell.ts"
import type { Archive } from "./model/archive.ts"
import { BRIEFS, EXPORTS as STREAMS } from "./serve/exports/export-routes.ts"
import { TABLES } from "./serve/exports/table/routes.ts"
import { type Listening, listen } from "./serve/listen.ts"
import { FILES, ROUTES } from "./serve/routes.ts"

/** A word that stands in the withheld report alone, in its title and in the words of its claim. */
const ONLY = "Zarmenkul"
const HEAD = "published: 2031-03-04\noutlet: Harbour Gazette\n---\n"
const KEPT = `---\nid: kept\n${HEAD}Four people were killed when a boat sank off the port of Sarel on Monday, the harbour office said. The boat carried fishermen of the port of Sarel.\n`
const TAKEN = `---\nid: taken\nurl: https://gazette.example/zarmenkul\ntitle: Boat sinks off Sarel near ${ONLY}\n${HEAD}Seven people were killed when a boat sank off the port of Sarel near ${ONLY} on Monday, the ${ONLY} clinic said. The boat carried fishermen of the port of Sarel.\n`
const TOLD = new RegExp(ONLY, "i")

const engine = engineFor(null)
let folder: string
let archive: Archive
let desk: Listening

const tawatur = (...args: readonly string[]): Promise<Called> =>
  called([...args, "--data", join(folder, "data"), "--lang", "en"], {}, () => engine, { now: () => new Date() })

const story = async (): Promise<string> =>
  (JSON.parse((await tawatur("stories", "--json")).out.split("\n")[0] ?? "{}") as { story: string }).story

/** Bytes as words, whatever they are packed in. */
const words = (out: string): string => {
  const bytes = Buffer.from(out, "latin1")
  if (out.startsWith("PK"))
    return Object.values(unzipSync(bytes))
      .map(part => words(strFromU8(part, true)))
      .join("\n")
  return out.startsWith("\u001f\u008b") ? gunzipSync(bytes).toString() : bytes.toString()
}

/** These ask for more than a format, and are walked beside it. */
const EXPORTS = EXPORT_FORMATS.filter(format => format !== "persons" && format !== "wacz")

/** All that leaves by commands; commands that only read files or only change something hand nothing out. */
const byCommands = async (): Promise<ReadonlyMap<string, string>> => {
  const id = await story()
  const lines: readonly (readonly string[])[] = [
    ["stories"],
    ["stories", "--json"],
    ["stories", "--copies"],
    ["stories", "--text", ONLY],
    ["stories", "--as-of", "2031-04-01"],
    ...["text", "md", "html", "json"].map(format => ["story", id, "--format", format]),
    ["versions", "taken", "--json"],
    ["sources", "--json"],
    ["alerts", "--json"],
    ["withhold"],
    ["verify", "--json"],
    ...EXPORTS.map(format => ["export", "--format", format]),
    ["export", "--format", "persons", "--with-names"],
    ["export", "--format", "wacz", "--story", id],
  ]
  const all = new Map<string, string>()
  for (const line of lines) all.set(line.join(" "), words((await tawatur(...line)).out))
  return all
}

/** All that leaves by the API: every path that there is, of the report, its story and its claim, as known and as reviewed. */
const byServer = async (claim: string): Promise<ReadonlyMap<string, string>> => {
  const ids: Readonly<Record<string, string>> = { stories: await story(), reports: "taken", claims: claim }
  const all = new Map<string, string>()
  for (const { path } of [...ROUTES, ...FILES, ...STREAMS, ...BRIEFS, ...TABLES])
    for (const query of ["", "?as=reviewed", `?text=${ONLY}`, "?asOf=2031-04-01&as=reviewed", "?text=boat"]) {
      const address = path.replace(/(\w+)\/:id/, (_, noun: string) => `${noun}/${ids[noun] ?? ""}`) + query
      all.set(address, words(Buffer.from(await (await fetch(desk.address + address)).arrayBuffer()).toString("latin1")))
    }
  return all
}

/** The exits by which the word leaves; a question is told back in a feed's own title and address. */
const telling = (all: ReadonlyMap<string, string>): readonly string[] =>
  [...all]
    .filter(([exit, body]) =>
      TOLD.test(
        exit.includes(`text=${ONLY}`) ? body.replaceAll(/(?:text|search)[=:]Zarmenkul|Tawatur “[^”]*”/g, "") : body,
      ),
    )
    .map(([exit]) => exit)

const seen = async (claim: string) => ({ commands: await byCommands(), server: await byServer(claim) })

const post = (decision: unknown, why: string): Promise<Response> =>
  fetch(`${desk.address}/api/reviews`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: desk.address },
    body: JSON.stringify({ key: `key ${why}`, by: "Editor", why, decision }),
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-withheld-"))
  archive = await (await engine).open({ folder: join(folder, "data") })
  writeFileSync(join(folder, "a.md"), KEPT)
  writeFileSync(join(folder, "b.md"), TAKEN)
  await tawatur("ingest", join(folder, "a.md"), join(folder, "b.md"))
  desk = await listen(archive, { host: "127.0.0.1", port: 0, token: null, version: "0", pages: null, report: () => {} })
}, 60_000)
afterAll(async () => {
  await desk.close()
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("a report that is withheld", () => {
  it("leaves by no exit, leaves its trace, and comes back as it was", { timeout: 240_000 }, async () => {
    const stored = await archive.report("taken")
    const claim = stored?.extraction.claims[0]?.id ?? ""
    await post({ kind: "note", claim }, `the ${ONLY} clinic confirmed`)
    const before = await seen(claim)
    // Each form of leaving has been seen with the word in it, so that its absence later means something.
    expect(telling(before.commands).length).toBeGreaterThan(12)
    expect(telling(before.server).length).toBeGreaterThan(15)

    expect(await tawatur("withhold", "taken", "--by", "Editor", "--why", "names a minor")).toMatchObject({
      code: 0,
      out: "",
    })
    const after = await seen(claim)
    expect([telling(after.commands), telling(after.server)]).toEqual([[], []])

    const shown = (await (await fetch(`${desk.address}/api/reports/taken`)).json()) as { readonly withheld: object }
    expect(shown).toMatchObject({
      text: "",
      title: null,
      url: null,
      claims: [],
      hash: stored?.report.hash,
      published: "2031-03-04",
    })
    expect(shown.withheld).toMatchObject({ by: "Editor", why: "names a minor" })
    expect((await fetch(`${desk.address}/api/claims/${claim}`)).status).toBe(410)
    expect((await post({ kind: "confirm", claim }, "")).status).toBe(410)
    expect(after.commands.get("export --format json")).toContain(`"withheld":{"by":"Editor","why":"names a minor"}`)
    expect(after.commands.get("withhold")).toContain("names a minor")
    expect(await tawatur("verify")).toMatchObject({ code: 0, out: expect.stringContaining("2 reports") })

    expect((await tawatur("reread")).code).toBe(0)
    expect((await tawatur("weave", "--rebuild")).code).toBe(0)
    expect(telling(await byCommands())).toEqual([])

    expect((await tawatur("withhold", "taken", "--undo", "--why", "the family agreed")).code).toBe(0)
    const again = await byCommands()
    const bytes = (all: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
      [...all].filter(([exit]) => exit !== "withhold")
    expect(bytes(again)).toEqual(bytes(before.commands))
    expect(again.get("withhold")).toContain("(undone)")
  })

  it("is withheld in its later versions too, or in one version alone", { timeout: 120_000 }, async () => {
    await tawatur("withhold", "taken", "--why", "names a minor")
    writeFileSync(join(folder, "b.md"), TAKEN.replace("Seven", "Eight"))
    await tawatur("ingest", join(folder, "b.md"))
    expect((await archive.report("taken"))?.withheld?.why).toBe("names a minor")
    await tawatur("withhold", "taken", "--undo", "--why", "x")
    const [first = "", second = ""] = (await archive.report("taken"))?.versions ?? []
    await tawatur("withhold", first, "--why", "names a minor")
    expect([(await archive.report(first))?.withheld?.why, (await archive.report(second))?.withheld]).toEqual([
      "names a minor",
      undefined,
    ])
  })

  it("is asked for with a reason, and is there", async () => {
    expect((await tawatur("withhold", "taken")).code).toBe(2)
    expect((await tawatur("withhold", "none", "--why", "x")).code).toBe(1)
    expect((await tawatur("withhold", "kept", "--undo", "--why", "x")).code).toBe(1)
  })
})

it("every command has been thought of", () => {
  const handsNothingOut = [
    "extract",
    "analyse",
    "ingest",
    "add-source",
    "add-alert",
    "watch",
    "work",
    "queue",
    "reread",
    "weave",
    "backup",
    "stamp",
    "restore",
    "serve",
    "demo",
    "schema",
    "config",
  ]
  const walked = ["stories", "story", "versions", "sources", "alerts", "withhold", "verify", "export"]
  expect(Object.keys(COMMANDS).toSorted()).toEqual([...handsNothingOut, ...walked].toSorted())
})
