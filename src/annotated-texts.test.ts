import { basename } from "node:path"
import { describe, expect, it } from "vitest"
import { OWN_TEXTS, type Right, textsIn, type Worded, wordedIn } from "../scripts/annotations.ts"
import { METRICS, POPULATIONS, QUALIFIERS, STATUSES } from "./model/claim.ts"
import type { Report } from "./model/report.ts"
import { readReports } from "./pipeline.ts"

const EDTF = /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/

const valuesOf = <Value>(value: Right<Value>): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value]

async function textsOf(folder: string): Promise<ReadonlyMap<string, Report>> {
  const found = new Map<string, Report>()
  for await (const read of readReports(textsIn(folder)))
    if ("report" in read) found.set(basename(read.name, ".txt"), read.report)
  return found
}

/** The words that an annotation takes from its text: the counting words, and every name. */
const wordsOf = ({ quote, claimant, via, blamed, where }: Worded): readonly string[] =>
  [quote, ...via, ...[claimant, blamed, where].flatMap(valuesOf)].filter(words => words !== null)

const strangeIn = ({ metric, object, population, min, max, qualifier, status, when }: Worded): readonly unknown[] => [
  ...valuesOf(metric).filter(one => !METRICS.includes(one)),
  ...valuesOf(population ?? []).filter(one => !POPULATIONS.includes(one)),
  ...valuesOf(qualifier).filter(one => !QUALIFIERS.includes(one)),
  ...valuesOf(status).filter(one => !STATUSES.includes(one)),
  ...valuesOf(when).filter(date => date !== null && !EDTF.test(date)),
  ...((object === undefined) === (population === undefined) ? ["people or things, not both"] : []),
  ...valuesOf(min).filter((low, i) => (low ?? 0) > (valuesOf(max)[i] ?? low ?? 0)),
]

describe.each(OWN_TEXTS)("the annotated texts in cases/annotations/%s", folder => {
  const all = [...wordedIn(folder)]

  it("are enough, a quarter of them or more aside, some without a figure in both parts", () => {
    const aside = all.filter(([, { set }]) => set === "aside")
    expect(all.length).toBeGreaterThanOrEqual(30)
    expect(aside.length / all.length).toBeGreaterThanOrEqual(1 / 4)
    const withoutFigure = (part: string) => all.filter(([, { set, claims }]) => set === part && claims.length === 0)
    expect(withoutFigure("tuning").length).toBeGreaterThanOrEqual(2)
    expect(withoutFigure("aside").length).toBeGreaterThanOrEqual(1)
  })

  it("each have an annotation, which is named by the report, and a header", async () => {
    const texts = await textsOf(folder)
    expect([...texts.keys()].sort()).toEqual(all.map(([file]) => basename(file, ".json")))
    expect(all.filter(([file, { report }]) => file !== `${report}.json`)).toEqual([])
    const headless = [...texts].filter(
      ([name, { id, outlet, published, title }]) =>
        id !== name || outlet === null || published === null || title === null,
    )
    expect(headless.map(([name]) => name)).toEqual([])
  })

  it("hold the words that count and every name", async () => {
    const texts = await textsOf(folder)
    const missing = all.flatMap(([, { report, claims }]) =>
      claims
        .flatMap(wordsOf)
        .filter(words => !texts.get(report)?.text.includes(words))
        .map(words => `${report}: ${words}`),
    )
    expect(missing).toEqual([])
  })

  it("are annotated in the known words, with bounds and dates in order", () => {
    const strange = all.flatMap(([file, { claims }]) =>
      claims.flatMap(strangeIn).map(what => `${file}: ${String(what)}`),
    )
    expect(strange).toEqual([])
  })

  it("list a figure once", () => {
    const twice = all.flatMap(([file, { claims }]) =>
      claims
        .map(claim => JSON.stringify({ ...claim, optional: undefined, quote: undefined }))
        .filter((claim, i, every) => every.indexOf(claim) !== i)
        .map(claim => `${file}: ${claim}`),
    )
    expect(twice).toEqual([])
  })
})
