import { describe, expect, it } from "vitest"
import type { Archive, SequencedReport } from "../../../model/archive.ts"
import type { Place } from "../../../model/entity.ts"
import { STORED } from "../../invented.ts"
import { ARCHIVE } from "../../trial-archive.ts"
import { claimsIn } from "./claims-in.ts"
import { COLUMNS } from "./columns.ts"
import { claimsCsv } from "./csv.ts"
import { claimsGeoJson } from "./geojson.ts"
import { claimsHxl } from "./hxl.ts"
import { claimsJsonLd } from "./jsonld.ts"
import type { About } from "./row.ts"

/** The stored report, all of whose claims are at the known place. */
const placed = STORED.extraction.claims.map(claim => ({
  ...claim,
  where: { text: "Sarel", entity: "place:own:sarel", precision: "city" as const, evidence: claim.evidence },
}))
const sequenced: SequencedReport = {
  ...STORED,
  extraction: { ...STORED.extraction, claims: placed },
  woven: { story: "s1", also: [], why: "", copies: [], splits: [], merges: [] },
}
const archive: Archive = { ...ARCHIVE, sequence: async after => (after < sequenced.seq ? [sequenced] : []) }
const PLACE: Place = {
  id: "place:own:sarel",
  name: { ar: "سارل", en: "Sarel" },
  aliases: [],
  country: "SY",
  precision: "city",
  within: [],
  lat: 35.1,
  lon: 36.2,
  pcode: "SY00",
}
const ABOUT: About = { asOf: { at: null, clock: "published" }, place: () => PLACE }
const figures = STORED.extraction.claims.filter(({ kind }) => kind === "figure")

const all = async (words: AsyncIterable<string>): Promise<string> => (await Array.fromAsync(words)).join("")
const claims = () => claimsIn(archive, ABOUT.asOf)

/** Reads CSV by RFC 4180 alone, apart from the code that writes it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "")
    if (end !== ",") rows.push([])
  }
  return rows.slice(0, -1)
}

describe("claims as CSV", () => {
  it("are a line each under the names of the columns, with their words", async () => {
    const text = await all(claimsCsv(claims(), ABOUT))
    expect(text.startsWith("\ufeffclaim,kind,")).toBe(true)
    const [head, ...rows] = readCsv(text.slice(1))
    expect(head).toEqual([...COLUMNS])
    expect(rows.map(row => row[0])).toEqual(STORED.extraction.claims.map(({ id }) => id))
    expect(rows.every(row => row.length === COLUMNS.length)).toBe(true)
    const quote = COLUMNS.indexOf("quote")
    expect(rows.every(row => (row[quote] ?? "").length > 0)).toBe(true)
  })

  it("give no spreadsheet a formula, and no vague word a number", async () => {
    const [figure] = figures
    if (figure === undefined) throw new Error("no figure")
    const odd = {
      ...figure,
      value: { min: 20, max: 99, qualifier: "vague" as const, word: "=HYPERLINK(1)" },
    }
    const held = { ...sequenced, extraction: { ...sequenced.extraction, claims: [odd] } }
    const text = await all(
      claimsCsv(claimsIn({ ...archive, sequence: async after => (after < held.seq ? [held] : []) }, ABOUT.asOf), ABOUT),
    )
    const [head = [], row = []] = readCsv(text.slice(1))
    const of = (name: string): string | undefined => row[head.indexOf(name)]
    expect([of("value_min"), of("value_max"), of("value_word")]).toEqual(["", "", "'=HYPERLINK(1)"])
  })

  it("have tags in the form of HXL, for figures alone", async () => {
    const [head = [], tags = [], ...rows] = readCsv((await all(claimsHxl(claims(), ABOUT))).slice(1))
    expect(tags).toHaveLength(head.length)
    for (const tag of tags) expect(tag).toMatch(/^#[a-z]+(\+[a-z0-9_]+)*$/)
    expect(rows).toHaveLength(figures.length)
  })
})

describe("claims as GeoJSON", () => {
  it("are areas as large as the words leave open, closed and around the place, and never points", async () => {
    const collection = JSON.parse(await all(claimsGeoJson(claims(), ABOUT)))
    expect(collection.features).toHaveLength(STORED.extraction.claims.length)
    const placed = collection.features.filter(({ geometry }: { geometry: unknown }) => geometry !== null)
    expect(placed.length).toBeGreaterThan(0)
    for (const { geometry } of placed) {
      expect(geometry.type).toBe("Polygon")
      const [ring] = geometry.coordinates
      expect(ring[0]).toEqual(ring.at(-1))
      const mean = (at: number): number =>
        ring.slice(1).reduce((sum: number, point: number[]) => sum + (point[at] ?? 0), 0) / (ring.length - 1)
      expect(mean(0)).toBeCloseTo(36.2, 3)
      expect(mean(1)).toBeCloseTo(35.1, 3)
    }
  })

  it("have no shape where nothing is known of the place", async () => {
    const collection = JSON.parse(await all(claimsGeoJson(claims(), { ...ABOUT, place: () => null })))
    expect(collection.features.every(({ geometry }: { geometry: unknown }) => geometry === null)).toBe(true)
  })
})

describe("claims as JSON-LD", () => {
  it("are claims of schema.org, each a line, whose selectors say where the words stand", async () => {
    const lines = (await all(claimsJsonLd(claims(), ABOUT)))
      .trim()
      .split("\n")
      .map(line => JSON.parse(line))
    expect(lines.map(node => node["@type"])).toEqual(STORED.extraction.claims.map(() => "Claim"))
    for (const node of lines) {
      const [position, quote] = node["oa:hasTarget"]["oa:hasSelector"]
      expect(position["oa:end"] - position["oa:start"]).toBe(quote["oa:exact"].length)
      expect(node.appearance.sha256).toBe(STORED.report.hash)
    }
  })
})

describe("every form", () => {
  it.each([claimsCsv, claimsHxl, claimsGeoJson, claimsJsonLd])("covers the names of persons: %o", async form => {
    const text = await all(form(claims(), ABOUT))
    const people = figures.flatMap(claim => (claim.kind === "figure" ? claim.people : []))
    expect(people.length).toBeGreaterThan(0)
    for (const { name } of people) expect(text).not.toContain(name)
  })

  it("is the same twice", async () => {
    for (const form of [claimsCsv, claimsGeoJson, claimsJsonLd])
      expect(await all(form(claims(), ABOUT))).toBe(await all(form(claims(), ABOUT)))
  })
})
