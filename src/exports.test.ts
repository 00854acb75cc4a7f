import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { check as checkGeoJson } from "@placemarkio/check-geojson"
import { Ajv2020 } from "ajv/dist/2020.js"
import { parse } from "csv-parse/sync"
import { strFromU8, unzipSync } from "fflate"
import jsonld from "jsonld"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engineFor } from "./cli/engine.ts"
import { called } from "./cli/trial-shell.ts"
import type { Archive } from "./model/archive.ts"

/** One strike told by two sources and a copy, a vague toll, a day of displacement, and the words that a spreadsheet would run. */
const REPORTS = [
  [
    "a",
    "=Gazette",
    "2031-03-04",
    "Nine civilians were killed and 20 people were injured in an air strike on Azaz on Monday, the Northern clinic said.",
  ],
  [
    "b",
    "Valley Post",
    "2031-03-04",
    "Twelve civilians, including three children, were killed in an air strike on Azaz on Monday, the Valley Rights Monitor said.",
  ],
  [
    "c",
    "Hill Radio",
    "2031-03-04",
    "Nine civilians were killed and 20 people were injured in an air strike on Azaz on Monday, the Northern clinic said.",
  ],
  ["d", "Valley Post", "2031-03-05", "Dozens of people were killed in shelling of Afrin on Tuesday, residents said."],
  [
    "e",
    "Valley Post",
    "2031-03-05",
    "Some 400 families were displaced from Azaz, the relief office said on Wednesday.",
  ],
  [
    "f",
    "الوادي",
    "2031-03-05",
    "قتلت الممرضة لينا صارم (34 عاماً) في غارة على اعزاز يوم الاثنين. ويجيب أهلها على 555 666 944 963+ أو lina@sarem.example.",
  ],
] as const
const LATER = Array.from(
  { length: 7 },
  (_, day) =>
    [
      `later${day}`,
      "Valley Post",
      `2031-03-${String(10 + day).padStart(2, "0")}`,
      `Thirty civilians were killed in an air strike on Azaz on Monday 3 March, the council of Azaz said, correcting itself for day ${day}.`,
    ] as const,
)

const FORMS = ["json", "csv", "hxl", "geojson", "jsonld", "xlsx", "acled", "ucdp", "airwars", "stix", "table"] as const

/** Whom a report names as killed. */
const NAME = "لينا صارم"

const engine = engineFor(null)
let folder: string
/** Kept open, so that commands find its owner and need not open it each time. */
let archive: Archive

const tawatur = async (...args: readonly string[]): Promise<string> => {
  const { code, out, err } = await called([...args, "--data", join(folder, "data"), "--lang", "en"], {}, () => engine)
  expect([code, err.includes("Error")]).toEqual([0, false])
  return out
}

const take = async (name: string, reports: readonly (readonly string[])[]): Promise<void> => {
  const lines = reports.map(([id, outlet, published, body]) =>
    JSON.stringify({
      id,
      outlet,
      published,
      language: /\p{Script=Arabic}/u.test(body ?? "") ? "ar" : "en",
      title: "Strike on Azaz",
      body,
    }),
  )
  writeFileSync(join(folder, name), lines.join("\n"))
  await tawatur("ingest", join(folder, name))
}

const given = (form: string, ...more: readonly string[]): Promise<string> =>
  tawatur("export", "--format", form, ...more)

/** All words of a workbook. */
const inBook = (out: string): string =>
  Object.values(unzipSync(Buffer.from(out, "latin1")))
    .map(part => strFromU8(part))
    .join("\n")

const recordsOf = (out: string): readonly Readonly<Record<string, string>>[] => parse(out, { bom: true, columns: true })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-exports-"))
  archive = await (await engine).open({ folder: join(folder, "data") })
  await take("a.ndjson", REPORTS)
}, 60_000)
afterAll(async () => {
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("incidents, one a row however many reports carry them", () => {
  it("count as ACLED does: the most conservative number, and none for a word", async () => {
    const rows = recordsOf(await given("acled"))
    expect(
      rows.map(row => [
        row.event_date,
        row.sub_event_type,
        row.location,
        row.admin1,
        row.fatalities,
        row.tawatur_toll_word,
      ]),
    ).toEqual([
      ["2031-03-03", "Air/drone strike", "Azaz", "Aleppo", "9", ""],
      ["2031-03-04", "Shelling/artillery/missile attack", "Afrin", "Aleppo", "", "dozens"],
    ])
    expect(rows[0]).toMatchObject({ time_precision: "1", geo_precision: "1", civilian_targeting: "Civilian targeting" })
  })

  it("count as UCDP does: figures that conflict are the lowest and the highest", async () => {
    const rows = recordsOf(await given("ucdp"))
    expect(
      rows.map(({ best, low, high, deaths_civilians, deaths_a, number_of_sources }) => [
        best,
        low,
        high,
        deaths_civilians,
        deaths_a,
        number_of_sources,
      ]),
    ).toEqual([["9", "9", "12", "9", "", "2"]])
    expect(rows[0]).toMatchObject({ date_prec: "1", where_prec: "1", date_start: "2031-03-03", country: "Syria" })
  })

  it("stand as archives of civilian harm lay them out, with words, hashes, rules and clock", async () => {
    const rows = recordsOf(await given("airwars"))
    expect(rows[0]).toMatchObject({ killed_min: "9", killed_max: "12", children_killed_min: "3", injured_max: "20" })
    for (const row of rows) {
      expect(row.tawatur_quotes).toMatch(/@[0-9a-f]{12}: \S/)
      expect(row.tawatur_hashes).toMatch(/^[0-9a-f]{64}/)
      expect([row.tawatur_rules, row.tawatur_because, row.clock].every(Boolean)).toBe(true)
    }
  })
})

describe("what other programs read", () => {
  it("CSV: a mark, one record a row, and no formula", async () => {
    for (const form of ["csv", "hxl", "acled", "ucdp", "airwars"] as const) {
      const out = await given(form)
      expect(out.startsWith("\ufeff")).toBe(true)
      expect(recordsOf(out).length).toBeGreaterThan(0)
      expect(out).not.toMatch(/(^|,)"?[=+@]/m)
    }
    expect(recordsOf(await given("csv"))[0]?.outlet).toBe("'=Gazette")
  })

  it("GeoJSON, by check-geojson", async () => {
    const { features } = checkGeoJson(await given("geojson")) as { readonly features: readonly object[] }
    expect(features.length).toBeGreaterThan(5)
  })

  it("JSON-LD, by jsonld: every claim becomes statements, its words among them", async () => {
    const [first = ""] = (await given("jsonld")).split("\n")
    const statements = String(await jsonld.toRDF(JSON.parse(first), { format: "application/n-quads" }))
    expect(statements).toContain("<http://www.w3.org/ns/oa#exact>")
    expect(statements).toContain("<https://schema.org/Claim>")
  })

  it("STIX: every reference is there, ids are of version 5, grades on the Admiralty scale", async () => {
    const { objects } = JSON.parse(await given("stix")) as {
      readonly objects: readonly Readonly<Record<string, unknown>>[]
    }
    const ids = new Set(objects.map(({ id }) => id))
    expect(ids.size).toBe(objects.length)
    for (const each of objects) {
      expect(each.id).toMatch(/^[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      const refs = [each.created_by_ref, each.source_ref, each.target_ref, each.object_refs].flat().filter(Boolean)
      expect(refs.filter(ref => !ids.has(ref))).toEqual([])
    }
    const strike = objects.find(({ name }) => String(name).startsWith("air strike, Azaz"))
    expect(strike).toMatchObject({
      confidence: 50,
      labels: [
        'admiralty-scale:source-reliability="f"',
        'admiralty-scale:information-credibility="3"',
        'tawatur:event="air_strike"',
      ],
    })
  })

  const schemas = process.env.STIX_SCHEMAS
  it.skipIf(schemas === undefined)(
    "STIX, by OASIS's JSON schemas where STIX_SCHEMAS names their folder (none is on npm)",
    async () => {
      const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, validateFormats: false })
      const paths = readdirSync(schemas ?? "", { recursive: true, encoding: "utf8" }).filter(name =>
        name.endsWith(".json"),
      )
      const names = new Map<string, string>()
      for (const path of paths) {
        const schema = JSON.parse(readFileSync(join(schemas ?? "", path), "utf8")) as { readonly $id: string }
        ajv.addSchema(schema)
        names.set(path.replace(/^.*\/|\.json$/g, ""), schema.$id)
      }
      const { objects } = JSON.parse(await given("stix")) as { readonly objects: readonly { readonly type: string }[] }
      for (const object of objects)
        expect([object.type, ajv.validate(names.get(object.type) ?? "", object), ajv.errors]).toEqual([
          object.type,
          true,
          null,
        ])
    },
  )
})

describe("private persons", () => {
  it("leave by no form but the recorder's list, and by that only where names are asked for", async () => {
    const contacts = /555 666 944|lina@sarem\.example/
    for (const form of FORMS) {
      const out = await given(form)
      const words = form === "xlsx" ? inBook(out) : out
      expect([form, words.includes(NAME), contacts.test(words)]).toEqual([form, false, false])
    }
    const { code, out, err } = await called(
      ["export", "--format", "persons", "--data", join(folder, "data"), "--lang", "en"],
      {},
      () => engine,
    )
    expect([code, out, err.includes("--with-names")]).toEqual([1, "", true])
    const persons = recordsOf(await given("persons", "--with-names"))
    expect(persons.map(({ name, age, fate }) => [name, age, fate])).toEqual([[NAME, "34", "killed"]])
  })
})

describe("a past moment", () => {
  it("gives the same bytes twice, and after a week of new reports", { timeout: 120_000 }, async () => {
    const known = async (): Promise<readonly string[]> => {
      const all: string[] = []
      for (const form of FORMS) all.push(await given(form, "--as-of", "2031-03-05"))
      return all
    }
    const before = await known()
    expect(await known()).toEqual(before)
    await take("b.ndjson", LATER)
    expect(await known()).toEqual(before)
    expect(await given("ucdp")).not.toBe(before[FORMS.indexOf("ucdp")])
  })
})
