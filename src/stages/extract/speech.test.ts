import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "../../knowledge/load.ts"
import { hashOf } from "../../model/hash.ts"
import type { Report } from "../../model/report.ts"
import { extractAll, readerOf } from "../../pipeline.ts"

interface Case {
  readonly text: string
  readonly said: readonly { readonly claimant: string; readonly via: readonly string[]; readonly begins: string }[]
}

/** A text on a line of its own, then indented lines "claimant | via; via | how what is said begins"; "#" opens a comment. */
function casesOf(file: string): Case[] {
  const cases: { text: string; said: Case["said"][number][] }[] = []
  for (const line of file.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue
    if (!line.startsWith("  ")) cases.push({ text: line, said: [] })
    else {
      const [claimant = "", via = "", begins = ""] = line.split("|").map(part => part.trim())
      cases.at(-1)?.said.push({ claimant, via: via.split(";").filter(Boolean), begins })
    }
  }
  return cases
}

const reportOf = (text: string, language: string): Report => ({
  id: "case",
  url: null,
  outlet: null,
  published: "2031-03-04",
  fetched: null,
  language,
  timezone: null,
  title: null,
  text,
  hash: hashOf([text]),
})

const reader = readerOf(loadKnowledge([]))
const read = (text: string, language: string) =>
  extractAll(reportOf(text, language), reader, () => {}).extraction.attributions

describe.each(["ar", "en"])("who says what, through whom: %s", language => {
  const cases = casesOf(readFileSync(new URL(`../../../cases/speech/${language}.txt`, import.meta.url), "utf8"))
  test.each(cases)("$text", ({ text, said }) => {
    const found = read(text, language)
    expect(
      found.map(({ claimant, via }) => ({ claimant: claimant?.text ?? "-", via: via.map(each => each.text) })),
    ).toEqual(said.map(({ claimant, via }) => ({ claimant, via })))
    for (const [i, { begins }] of said.entries())
      expect(found[i]?.content.quote.replace(/^[«“"]/, "").startsWith(begins), found[i]?.content.quote).toBe(true)
    for (const { content, cue } of found)
      for (const words of [content, cue]) expect(text.slice(words.start, words.end)).toBe(words.quote)
  })
})
