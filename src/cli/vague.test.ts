import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Archive } from "../model/archive.ts"
import { engineFor } from "./engine.ts"
import { called } from "./trial-shell.ts"

/** Reports of one happening that give no number at all, and whose days and places have none of those that vague words are compared by. */
const REPORTS = [
  {
    id: "some",
    outlet: "الوادي",
    published: "2031-04-14",
    language: "ar",
    title: "غارة على اعزاز",
    body: "قتل عدد من المدنيين وأصيب عشرات الأشخاص في غارة على مدينة اعزاز يوم الاثنين، بحسب مصدر طبي. ونزحت عشرات العائلات من المدينة.",
  },
  {
    id: "dozens",
    outlet: "Valley Post",
    published: "2031-04-14",
    language: "en",
    title: "Strike on Azaz",
    body: "Dozens of civilians were killed and several people were injured in an air strike on Azaz on Monday, the Northern clinic said.",
  },
]

/** The bounds that «عدد من» and «عشرات» are compared by, standing alone: no part of a day, a place, an id or a larger number. */
const BOUNDS = /(?<![\p{L}\p{N}.,:#-])(?:3|9|20|99|٣|٩|٢٠|٩٩)(?![\p{L}\p{N}:%-]|[.,]\p{N})/gu

const engine = engineFor(null)
let folder: string
let archive: Archive

const printed = async (...args: readonly string[]): Promise<string> => {
  const { code, out } = await called([...args, "--data", join(folder, "data")], {}, () => engine)
  expect(code).toBe(0)
  return out
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tawatur-vague-"))
  archive = await (await engine).open({ folder: join(folder, "data") })
  writeFileSync(join(folder, "a.ndjson"), REPORTS.map(report => JSON.stringify(report)).join("\n"))
  await printed("ingest", join(folder, "a.ndjson"))
}, 60_000)
afterAll(async () => {
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a reader sees of a page, without the numbers of its notes. */
const seen = (page: string): string =>
  page
    .replaceAll(/<(style|script|sup)\b[\s\S]*?<\/\1>/g, "")
    .replaceAll(/\[\^\d+\]/g, "")
    .replaceAll(/<[^>]*>/g, "\n")

/** Bounds of vague values anywhere in an answer. */
function boundsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return []
  const { qualifier, min, max } = value as { qualifier?: string; min?: unknown; max?: unknown }
  const own = qualifier === "vague" && (min != null || max != null) ? [JSON.stringify(value)] : []
  return [...own, ...Object.values(value).flatMap(boundsIn)]
}

describe("a word that gives no number", () => {
  for (const language of ["ar", "en"])
    for (const form of ["csv", "hxl", "acled", "ucdp", "airwars", "table"])
      it(`has none in ${form} in ${language}`, async () => {
        const out = await printed("export", "--format", form, "--lang", language)
        if (form !== "ucdp" && form !== "airwars") expect(out).toMatch(/عشرات|dozens/i)
        expect(out.match(BOUNDS) ?? []).toEqual([])
      })

  for (const form of ["json", "jsonld", "geojson", "stix"])
    it(`has none in ${form}`, async () => {
      const out = await printed("export", "--format", form)
      const whole = form === "geojson" || form === "stix"
      const answers = whole ? [out] : out.trim().split("\n")
      expect(answers.map(answer => JSON.parse(answer)).flatMap(boundsIn)).toEqual([])
    })

  it("has none in a workbook", async () => {
    const book = unzipSync(Buffer.from(await printed("export", "--format", "xlsx"), "latin1"))
    const cells = Object.entries(book).flatMap(([name, part]) =>
      name.startsWith("xl/worksheets/")
        ? [...strFromU8(part).matchAll(/<c [^>]*?(t="[^"]*")?[^>]*><v>([^<]*)<\/v>/g)]
        : [],
    )
    const words = cells.filter(([, kind]) => kind !== 't="s"').map(([, , words = ""]) => words)
    expect(words.join("\n").match(BOUNDS) ?? []).toEqual([])
  })

  it("has none on the page of its story, in either language and form", async () => {
    const stories = (await printed("stories", "--json")).trim().split("\n")
    for (const line of stories)
      for (const form of ["md", "html"])
        for (const language of ["ar", "en"]) {
          const { story } = JSON.parse(line) as { story: string }
          const page = seen(await printed("story", story, "--format", form, "--lang", language))
          expect(page).toMatch(/عشرات|dozens|عدد|several/i)
          expect([form, language, page.match(BOUNDS) ?? []]).toEqual([form, language, []])
        }
  })
})
