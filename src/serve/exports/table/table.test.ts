import readSheets from "read-excel-file/node"
import { describe, expect, it } from "vitest"
import type { FigureClaim, Value } from "../../../model/claim.ts"
import type { Place } from "../../../model/entity.ts"
import type { Row, Step } from "../../../model/ledger.ts"
import type { StoryView } from "../../../model/story.ts"
import { CLAIMS, VIEW } from "../../invented.ts"
import { InfoTable } from "../../table-contract.ts"
import { tableAcross } from "./across.ts"
import { tableHxl } from "./hxl.ts"
import { infoTableOf, shownCells } from "./table.ts"
import { tableXlsx } from "./xlsx.ts"

const [TOLL] = CLAIMS as readonly [FigureClaim]
const place = (id: string, precision: Place["precision"], within: readonly string[], pcode?: string): Place => ({
  ...{ id, name: { ar: `${id} ع`, en: id }, aliases: [], country: "XX", precision, within, lat: 1, lon: 2 },
  ...(pcode === undefined ? {} : { pcode }),
})
const PLACES = new Map(
  [
    place("town", "city", ["district", "province"]),
    place("district", "district", ["province"], "XX0101"),
    place("province", "region", [], "XX01"),
    { ...place("governorate", "region", [], "YY0105"), pcodeAbove: { pcode: "YY01", place: "part" } },
    place("part", "region", [], "YY01"),
  ].map(each => [each.id, each]),
)

const exact = (count: number): Value => ({ min: count, max: count, qualifier: "exact", word: null })
const DOZENS: Value = { min: null, max: null, qualifier: "vague", word: "عشرات" }

interface Told {
  readonly id: string
  readonly day: string
  readonly value: Value
  readonly by: string
  readonly unit: "people" | "household"
  readonly where?: string
}

const TOLD: readonly Told[] = [
  { id: "c1", day: "2031-03-02", value: exact(400), by: "office", unit: "household", where: "town" },
  { id: "c2", day: "2031-03-02", value: exact(2500), by: "office", unit: "people", where: "town" },
  { id: "c3", day: "2031-03-02", value: exact(2600), by: "office", unit: "people", where: "town" },
  { id: "c4", day: "2031-03-04", value: DOZENS, by: "office", unit: "people", where: "province" },
  { id: "c5", day: "2031-03-02", value: exact(9000), by: "council", unit: "people", where: "town" },
  { id: "c6", day: "2031-03-04", value: exact(7), by: "office", unit: "people" },
]

const claimOf = ({ id, day, value, where }: Told): FigureClaim => ({
  ...TOLL,
  id,
  metric: "displaced",
  value,
  when: { edtf: `2031-03-01/${day}`, basis: "said", evidence: TOLL.evidence },
  where: where === undefined ? null : { text: where, entity: where, precision: null, evidence: TOLL.evidence },
})
const step = ({ id, value }: Told): Step => ({
  ...{ claim: id, report: "r1", value, via: [], published: "2031-03-05", step: "first", quote: `words of ${id}` },
  ...{ said: null, when: null },
  ...{ version: "r1@0", origins: [], witnesses: 1, sides: 1 },
})
const row = (unit: Told["unit"]): Row => ({
  ...{ question: `q ${unit}`, counts: "campaign", metric: "displaced", cells: [], parts: [], accounts: [] },
  population: unit === "people" ? "people" : null,
  object: unit === "people" ? null : unit,
})
const view: StoryView = {
  ...VIEW,
  rows: [row("people"), row("household")],
  series: [...Map.groupBy(TOLD, ({ by, unit }) => `${by} ${unit}`).values()].map(told => ({
    question: `q ${told[0]?.unit}`,
    claimant: { key: told[0]?.by ?? "", name: `the ${told[0]?.by}` },
    steps: told.map(step),
  })),
  claims: TOLD.map(told => ({
    ...{
      claim: claimOf(told),
      seq: 1,
      report: "r1",
      version: "r1@0",
      outlet: null,
      published: "2031-03-05",
      recorded: "",
    },
  })),
}
const infoFor = (claimant: string | null = null) =>
  infoTableOf(view, { place: id => PLACES.get(id) ?? null, language: "en", claimant })

/** The cells that are shown of one table, as "area day words". */
const cells = (key: string, claimant: string | null = null): readonly string[] => {
  const table = infoFor(claimant).tables.find(each => each.key === key)
  if (table === undefined) return []
  return shownCells(table).map(({ area, day, words }) => `${table.areas[area]?.pcode ?? "-"} ${day} ${words}`)
}

describe("counts by area and day", () => {
  it("have the form that is published", () => expect(InfoTable.safeParse(infoFor()).error).toBeUndefined())

  it("keep households and persons apart, and show the latest value of who gives the most", () => {
    expect(cells("displaced/household")).toEqual(["XX0101 2031-03-02 400"])
    expect(cells("displaced/people")).toEqual(["XX0101 2031-03-02 2,600", "XX01 2031-03-04 “عشرات”", "- 2031-03-04 7"])
  })

  it("show another claimant's where that is chosen, and the usual one's where it gives none", () => {
    expect(cells("displaced/people", "council")).toEqual(["XX0101 2031-03-02 9,000"])
    expect(cells("displaced/household", "council")).toEqual(["XX0101 2031-03-02 400"])
  })

  it("put a governorate whose code is of the second level under its part of the country", async () => {
    const there: StoryView = {
      ...view,
      claims: view.claims.map(found =>
        found.claim.where?.entity === "province"
          ? { ...found, claim: { ...found.claim, where: { ...found.claim.where, entity: "governorate" } } }
          : found,
      ),
    }
    const info = infoTableOf(there, { place: id => PLACES.get(id) ?? null, language: "en", claimant: null })
    const one = (async function* () {
      yield info
    })()
    const rows = (await Array.fromAsync(tableHxl(one))).join("").split("\r\n")
    expect(rows.some(row => row.startsWith("2031-03-04,part,YY01,governorate,YY0105,XX,"))).toBe(true)
  })

  it("are laid together across stories, chosen by metric and claimant, each claim once and nothing added up", () => {
    const [one, other] = [infoFor(), { ...infoFor(), story: "s2", title: "another" }]
    const elsewhere = (id: string) => ({
      ...other,
      tables: other.tables.map(table => ({
        ...table,
        cells: table.cells.map(cell => ({
          ...cell,
          story: "s2",
          claim: cell.claim === "c3" ? "c3" : `${id} ${cell.claim}`,
        })),
      })),
    })
    const { choices, table } = tableAcross([one, elsewhere("b")], { metric: "displaced/people", claimant: null })
    expect(choices.map(({ key, values }) => `${key} ${values}`)).toEqual([
      "displaced/people 8",
      "displaced/household 2",
    ])
    expect(table?.areas.map(({ pcode }) => pcode)).toEqual(["XX01", "XX0101", null])
    const told = (shown: typeof table) =>
      shown === null
        ? []
        : shownCells(shown).map(({ story, area, words }) => `${story} ${shown.areas[area]?.pcode} ${words}`)
    expect(told(table).toSorted()).toEqual([
      "s1 XX01 “عشرات”",
      "s1 null 7",
      "s2 XX01 “عشرات”",
      "s2 XX0101 2,600",
      "s2 null 7",
    ])
    const council = tableAcross([one, elsewhere("b")], { metric: "displaced/people", claimant: "council" })
    expect(told(council.table)).toEqual(["s1 XX0101 9,000", "s2 XX0101 9,000"])
    expect(tableAcross([one], { metric: "none", claimant: null }).table?.key).toBe("displaced/people")
    expect(tableAcross([], { metric: null, claimant: null })).toEqual({ choices: [], table: null })
  })

  it("are HXL: names, tags, p-codes of both levels, and no number for a word", async () => {
    const info = infoFor()
    const one = (async function* () {
      yield info
    })()
    const [names, tags, , ...rows] = (await Array.fromAsync(tableHxl(one))).join("").split("\r\n")
    expect(names?.startsWith("\ufeffday,")).toBe(true)
    expect(tags?.split(",").every(tag => /^#[a-z]+\d?(\+[a-z_0-9]+)*$/.test(tag))).toBe(true)
    expect(rows[0]).toMatch(/^2031-03-02,province,XX01,district,XX0101,XX,displaced,people,2600,2600,2600,/)
    expect(rows[1]).toMatch(/^2031-03-04,province,XX01,,,XX,displaced,people,,,,“عشرات”,/)
  })

  it("are a workbook with gaps, from right to left in Arabic, read by other code", async () => {
    const book = Buffer.concat(await Array.fromAsync(tableXlsx(infoFor(), "ar")))
    const sheets = await readSheets(book)
    expect(sheets).toHaveLength(3)
    const [, ...rows] = sheets[1]?.data ?? []
    expect(rows.map(each => each.slice(3))).toEqual([
      [null, "“عشرات”"],
      [2600, null],
      [null, 7],
    ])
  })
})
