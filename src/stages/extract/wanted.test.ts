import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import type { Analysis } from "../../languages/analysis.ts"
import { silent } from "../../model/note.ts"
import { analyseReport, readReports } from "../../pipeline.ts"
import { reader } from "../../trial-cases.ts"
import { extract } from "./index.ts"
import { wantedIn } from "./wanted.ts"

const SAMPLES = fileURLToPath(new URL("../../../samples/reports/", import.meta.url))
const CASES = fileURLToPath(new URL("../../../cases/reports/", import.meta.url))

/** What is extracted where every word is taken to be of every kind, so that every rule is asked everywhere. */
function askedEverywhere(analysis: Analysis): ReturnType<typeof extract> {
  const apart = { ...analysis, tokens: [...analysis.tokens] }
  wantedIn(apart.tokens).fill(-1)
  return extract(apart, silent)
}

test("a rule finds nothing at a word that is not of its kind", async () => {
  let read = 0
  for await (const found of readReports([SAMPLES, CASES])) {
    const analysis = "report" in found ? analyseReport(found.report, reader, silent) : null
    if (!analysis) continue
    read++
    expect(askedEverywhere(analysis), found.name).toEqual(extract(analysis, silent))
  }
  expect(read).toBeGreaterThan(20)
})
