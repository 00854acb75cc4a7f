import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../knowledge/load.ts"
import type { FigureClaim } from "../../model/claim.ts"
import type { Actor } from "../../model/entity.ts"
import { hashOf } from "../../model/hash.ts"
import type { Report } from "../../model/report.ts"
import { extractAll, readerOf } from "../../pipeline.ts"

const FOLDER = new URL("../../../cases/speech/", import.meta.url)

interface Case {
  readonly text: string
  readonly published: string
  readonly rows: readonly (readonly string[])[]
}

/** A text, then indented lines "metric least | claimant | via; via | blamed | when | where". */
function casesOf(file: string): Case[] {
  const cases: { text: string; published: string; rows: string[][] }[] = []
  let published = ""
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue
    if (line.startsWith("now ")) published = line.slice(4).trim()
    else if (!line.startsWith("  ")) cases.push({ text: line, published, rows: [] })
    else cases.at(-1)?.rows.push(line.split("|").map(part => part.trim()))
  }
  return cases
}

const reportOf = ({ text, published }: Case): Report => {
  const [first = "", rest] = text.split(" || ")
  const body = (rest ?? first).replaceAll(" // ", "\n\n")
  const title = rest === undefined ? null : first
  const whole = title === null ? body : `${title}\n\n${body}`
  return {
    id: "case",
    url: null,
    outlet: null,
    published,
    fetched: null,
    language: "ar",
    timezone: null,
    title,
    text: whole,
    hash: hashOf([whole]),
  }
}

/** An invented holder of an office, whom the cases' texts know by name. */
const HOLDER: Actor = {
  id: "person:louay-al-qasabji",
  kind: "person",
  name: { ar: "لؤي القصبجي", en: "Louay al-Qasabji" },
  aliases: [],
}
const bundled = loadKnowledge([])
const reader = readerOf({ ...bundled, actors: [...bundled.actors, HOLDER], version: "with an invented holder" })
const read = (each: Case) =>
  extractAll(reportOf(each), reader, () => {})
    .extraction.claims.filter(claim => claim.kind === "figure")
    .sort((a, b) => a.evidence.start - b.evidence.start)

const rowOf = ({ metric, value, attribution, blamed, when, where }: FigureClaim): string[] => [
  `${metric} ${value.min}`,
  attribution.claimant?.text ?? "-",
  attribution.via.map(({ text }) => text).join("; ") || "-",
  blamed?.text ?? "-",
  when?.edtf ?? "-",
  where?.text ?? "-",
]

const files = readdirSync(FOLDER).filter(name => name.startsWith("figures"))

describe.each(files)("whose a figure is, and its setting: %s", file => {
  const cases = casesOf(readFileSync(new URL(file, FOLDER), "utf8"))
  test.each(cases)("$text", each => {
    const found = read(each).map(rowOf)
    const asked = found.map((row, i) => row.map((field, j) => (each.rows[i]?.[j] === "?" ? "?" : field)))
    expect(asked.map(row => row.join(" | "))).toEqual(each.rows.map(row => row.join(" | ")))
  })
})

test("notes say whose a figure is, how far what he says holds, and where its setting is told", () => {
  const notes: string[] = []
  const text = "قالت وزارة الصحة إن 5 أشخاص قتلوا في بلدة السدرة. ودعت الناس إلى الهدوء."
  extractAll(reportOf({ text, published: "2031-03-05", rows: [] }), reader, ({ rule, because }) => {
    if (/^(?:speech|setting)\//.test(rule)) notes.push(`${rule}: ${because}`)
  })
  expect(notes).toEqual([
    "speech/says: said by وزارة الصحة, named at the cue; “قالت” holds to the end of its sentence",
    "setting/where: بلدة السدرة: told in its sentence",
  ])
})
