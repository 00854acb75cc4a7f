import { unzipSync } from "fflate"
import readSheets from "read-excel-file/node"
import { describe, expect, it } from "vitest"
import { CLAIMS, NAME, OTHERS, STORED } from "../../invented.ts"
import { ARCHIVE } from "../../trial-archive.ts"
import type { ClaimOut } from "../claims/claims-in.ts"
import { claimsIn } from "../claims/claims-in.ts"
import type { About } from "../claims/row.ts"
import { claimsXlsx } from "./xlsx.ts"

const ABOUT: About = { asOf: { at: null, clock: "published" }, place: () => null }
const ODD = '=HYPERLINK(1)\u0001 <&> "x"'
const [toll, child, displaced] = CLAIMS
const claims = [toll, child, displaced, ...OTHERS].flatMap(claim => claim ?? [])
const stored = { ...STORED, report: { ...STORED.report, outlet: ODD }, extraction: { ...STORED.extraction, claims } }
const woven = { story: "s1", also: [], why: "", copies: [], splits: [], merges: [] }
const archive = { ...ARCHIVE, sequence: async (after: number) => (after < 1 ? [{ ...stored, woven }] : []) }
const claimsOut = (): AsyncIterable<ClaimOut> => claimsIn(archive, ABOUT.asOf)

const book = async (language: "ar" | "en"): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(claimsXlsx(claimsOut, ABOUT, language)))

/** A sheet's records, by the names in its first row. */
const recordsOf = (rows: readonly (readonly unknown[])[]) => {
  const [head = [], ...rest] = rows
  return rest.map(row => Object.fromEntries(head.map((name, at) => [String(name), row[at]])))
}

describe("claims as a workbook", () => {
  it("have a sheet for each kind, read by other code", async () => {
    const sheets = await readSheets(await book("en"))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Figures", "Events", "Commitments", "Measures", "Positions"])
    const ids = sheets.map(({ data }) => recordsOf(data).map(record => record.claim))
    expect(ids).toEqual([["c1", "c2", "c3"], ["o1"], ["o2"], ["o3"], ["o4"]])
    const [figures, events] = sheets.map(({ data }) => data[0])
    expect(figures).toContain("value_min")
    expect(events).not.toContain("value_min")
  })

  it("keep numbers as numbers, vague words without one, and words as they are", async () => {
    const [figures] = await readSheets(await book("en"))
    const [first, , vague] = recordsOf(figures?.data ?? [])
    expect([first?.value_min, first?.part, first?.quote]).toEqual([9, false, "9 مدنيين قتلوا"])
    expect(first?.outlet).toBe(ODD.replace("\u0001", "\ufffd"))
    expect([vague?.value_min, vague?.value_max, vague?.value_word]).toEqual([null, null, "عشرات"])
  })

  it("run from right to left in Arabic alone, cover names, and are the same bytes twice", async () => {
    const words = async (language: "ar" | "en") =>
      Object.values(unzipSync(await book(language))).map(part => Buffer.from(part).toString())
    const arabic = await words("ar")
    expect(arabic.filter(part => part.includes('rightToLeft="1"'))).toHaveLength(5)
    expect(arabic.join("")).toContain('name="أرقام"')
    expect((await words("en")).join("")).not.toContain("rightToLeft")
    expect(arabic.join("")).not.toContain(NAME)
    expect((await book("ar")).equals(await book("ar"))).toBe(true)
  })
})
