import { describe, expect, it } from "vitest"
import type { Ingested } from "../../model/archive.ts"
import { Problem } from "../../model/problem.ts"
import { REPORT } from "../../serve/invented.ts"
import { ARCHIVE } from "../../serve/trial-archive.ts"
import { extractorHere } from "../extractor.ts"
import type { Engine } from "../shell.ts"
import { called } from "../trial-shell.ts"

const extract: Engine["extract"] = report => {
  if (report.id === "broken") throw new Problem("extract/broken", { report: report.id, reason: "no such token" })
  return { report, extraction: { version: "1", claims: [], attributions: [] }, named: [] }
}

/** An engine whose rules fail on "broken", and whose archive refuses "refused". */
const engine: Engine = {
  reports: async function* (inputs) {
    for (const name of inputs)
      yield {
        name,
        report: { ...REPORT, id: name },
        notes: [],
        source: { name, form: "text", bytes: Buffer.from(name), fetched: null },
      }
  },
  sources: async function* () {},
  read: ({ name }) => ({ name, problem: new Problem("collect/empty", { name }) }),
  extract,
  propose: async extracted => extracted,
  judge: extracted => ({ extracted, dropped: [] }),
  extractor: () => extractorHere(extract),
  analyse: () => {
    throw new Error("nobody asks")
  },
  place: () => null,
  open: async () => ({
    ...ARCHIVE,
    ingest: async (batch): Promise<Ingested> => ({
      accepted: batch.flatMap(({ report: { id } }, at) =>
        id === "refused" ? [] : [{ report: id, version: id, seq: at + 1, outcome: "new", story: "s" }],
      ),
      refused: batch.flatMap(({ report: { id: report } }) =>
        report === "refused"
          ? [{ report, problem: { code: "store/unstorable", details: { report, reason: "no text" } } }]
          : [],
      ),
    }),
  }),
}

const ingest = (...inputs: readonly string[]) =>
  called(["ingest", "--json", "--data", "x", ...inputs], { LANG: "en" }, async () => engine)

describe("ingest", () => {
  it("goes on after a report that the rules fail on and one that cannot be kept, and ends with 1", async () => {
    const { code, out, err } = await ingest("first", "broken", "refused", "last")
    const stored = out.split("\n").flatMap(line => (line === "" ? [] : (JSON.parse(line) as { report: string }).report))
    expect({ code, stored }).toEqual({ code: 1, stored: ["first", "last"] })
    expect(err.split("\n")).toEqual([
      "The rules failed on report broken: no such token.",
      "Report refused was not stored: it has no text.",
      "2 read · 2 failed",
    ])
  })

  it("ends with 0 where all is kept", async () => {
    expect(await ingest("first", "last")).toMatchObject({ code: 0, err: "" })
  })
})
