import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Value } from "../model/claim.ts"
import { dayOf } from "../model/day.ts"
import { type Case, readCases } from "./case-file.ts"
import type { Pack } from "./pack.ts"
import { PACKS as LANGUAGES } from "./packs.ts"
import type { Quantity } from "./token.ts"
import { tokenise } from "./tokens.ts"

const FOLDER = new URL("../../cases/", import.meta.url)
const PACKS: Readonly<Record<string, Pack>> = Object.fromEntries(LANGUAGES.map(pack => [pack.code, pack]))

const show = ({ min, max, qualifier }: Value): string => {
  if (qualifier === "range") return `${min}..${max}`
  if (qualifier === "vague") return `vague ${min}..${max}`
  return qualifier === "exact" ? String(min) : `${qualifier} ${min ?? max}`
}

const showAny = ({ value, ordinal }: Quantity): string => {
  const shown = show(value)
  const end = { 1: "st", 2: "nd", 3: "rd" }[Number(shown) % 10] ?? "th"
  return ordinal ? `${shown}${/1[123]$/.test(shown) ? "th" : end}` : shown
}

/** What each kind of case file asks of a pack. */
const READERS: Readonly<Record<string, (pack: Pack, it: Case) => string[]>> = {
  numbers: (pack, { phrase }) =>
    pack
      .numbers(tokenise(phrase, pack.readings))
      .filter(quantity => quantity.counts)
      .map(quantity => show(quantity.value)),
  measures: (pack, { phrase }) => pack.numbers(tokenise(phrase, pack.readings)).map(showAny),
  dates: (pack, { phrase, now }) =>
    pack.dates(tokenise(phrase, pack.readings), dayOf(now) ?? 0, null).map(dated => dated.edtf),
}

const files = readdirSync(FOLDER).filter(name => name.endsWith(".txt"))

for (const name of files) {
  const [kind = "", code = ""] = name.split(".")
  const pack = PACKS[code]
  const read = READERS[kind]
  const cases = readCases(name, readFileSync(new URL(name, FOLDER), "utf8"))
  describe(name, () => {
    test("is a kind of case and a language that are known, with at least 60 phrasings", () => {
      expect(pack && read).toBeTruthy()
      expect(cases.length).toBeGreaterThanOrEqual(60)
    })
    if (!pack || !read) return
    test.each(cases.filter(it => !it.open))("$at $phrase", it => {
      expect(read(pack, it)).toEqual(it.values)
    })
    // A phrasing that is read after all turns this red: then its mark goes.
    test.each(cases.filter(it => it.open))("$at $phrase is not read yet", it => {
      expect(read(pack, it)).not.toEqual(it.values)
    })
  })
}

test("each language has its numbers and its dates", () => {
  const wanted = Object.keys(PACKS).flatMap(code => ["numbers", "dates"].map(kind => `${kind}.${code}.txt`))
  expect(files).toEqual(expect.arrayContaining(wanted))
})
