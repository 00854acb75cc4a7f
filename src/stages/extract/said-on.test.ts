import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { silent } from "../../model/note.ts"
import { extractAll } from "../../pipeline.ts"
import { reader, report } from "../../trial-cases.ts"

const FOLDER = new URL("../../../cases/speech/", import.meta.url)
const DAY = "2031-03-05"

/** A text on a line of its own, then indented lines "claimant | day | words"; "#" opens a comment. */
function casesOf(language: string): { readonly text: string; readonly rows: readonly string[] }[] {
  const cases: { text: string; rows: string[] }[] = []
  for (const line of readFileSync(new URL(`said-on.${language}.txt`, FOLDER), "utf8").split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue
    if (line.startsWith("  ")) cases.at(-1)?.rows.push(line.trim())
    else cases.push({ text: line, rows: [] })
  }
  return cases
}

describe.each(["ar", "en"])("on which day it was said: %s", language => {
  test.each(casesOf(language))("$text", ({ text, rows }) => {
    const { attributions } = extractAll(report(text, language, DAY), reader, silent).extraction
    expect(
      attributions.map(({ claimant, said }) =>
        [claimant?.text ?? "-", said?.edtf ?? "-", said?.evidence.quote ?? "-"].join(" | "),
      ),
    ).toEqual(rows)
  })
})
