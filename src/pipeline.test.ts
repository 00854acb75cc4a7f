import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { loadKnowledge } from "./knowledge/load.ts"
import { type FigureClaim, isFigure } from "./model/claim.ts"
import { silent } from "./model/note.ts"
import { holds } from "./model/span.ts"
import { extractAll, readerOf, readReports } from "./pipeline.ts"
import { read } from "./stages/read/index.ts"

const SAMPLES = fileURLToPath(new URL("../samples/", import.meta.url))

/** A claim of `samples/expected`, in the annotated form; a list means that any of its values is right. */
interface Expected {
  readonly metric: string | readonly string[]
  readonly min: number | null | readonly (number | null)[]
  readonly max: number | null | readonly (number | null)[]
  readonly optional?: boolean
}

const oneOf = (wanted: unknown, found: unknown): boolean =>
  Array.isArray(wanted) ? wanted.includes(found) : wanted === found

const agree = (wanted: Expected, { metric, value }: FigureClaim): boolean =>
  oneOf(wanted.metric, metric) && oneOf(wanted.min, value.min) && oneOf(wanted.max, value.max)

async function readSamples() {
  const reader = readerOf(loadKnowledge([`${SAMPLES}knowledge.json`]))
  const all = []
  for await (const read of readReports([`${SAMPLES}reports`])) {
    if (!("report" in read)) throw read.problem
    all.push({ name: read.name, ...extractAll(read.report, reader, silent) })
  }
  return all
}

/** The annotation of a sample: that of its file, else of its id. */
function expectedOf(name: string, id: string): readonly Expected[] {
  const stem = name.replace(/^.*\//, "").replace(/\.[a-z]+$/, "")
  const files = readdirSync(`${SAMPLES}expected`)
  const file = [`${stem}.json`, `${id}.json`].find(each => files.includes(each))
  if (file === undefined) throw new Error(`no annotation of ${name}`)
  return (JSON.parse(readFileSync(`${SAMPLES}expected/${file}`, "utf8")) as { claims: readonly Expected[] }).claims
}

test("the samples: at least seven of ten claims that a reader finds are found, and as many of those found are right", async () => {
  const total = { right: 0, wanted: 0, found: 0 }
  for (const { name, report, extraction } of await readSamples()) {
    const left = extraction.claims.filter(isFigure)
    const take = (wanted: Expected): boolean => {
      const at = left.findIndex(claim => agree(wanted, claim))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }
    const expected = expectedOf(name.replace(/:\d+$/, ""), report.id)
    const required = expected.filter(claim => !claim.optional)
    const right = required.filter(take).length
    for (const claim of expected.filter(each => each.optional)) take(claim)
    total.right += right
    total.wanted += required.length
    total.found += right + left.length
  }
  expect(total.right / total.wanted, JSON.stringify(total)).toBeGreaterThan(0.7)
  expect(total.right / total.found, JSON.stringify(total)).toBeGreaterThan(0.7)
})

test("every claim of the samples has its words, its rules and its version", async () => {
  for (const { report, extraction } of await readSamples()) {
    expect(extraction.version).toMatch(/icu.+tz/)
    for (const claim of extraction.claims) {
      expect(holds(claim.evidence, report.text)).toBe(true)
      expect(claim.evidence.quote).not.toBe("")
      expect(claim.because.length).toBeGreaterThan(0)
    }
  }
})

test("the README's report gives the README's claim", () => {
  const page = readFileSync(new URL("../README.md", import.meta.url), "utf8")
  const [, body = ""] = /^> (.+)$/m.exec(page) ?? []
  const [, claim = ""] = /^```json\n([\s\S]+?)^```$/m.exec(page) ?? []
  const report = read({ name: "README.md", form: "text", bytes: Buffer.from(body), fetched: null }, silent)
  const claims = extractAll(report, readerOf(loadKnowledge([])), silent).extraction.claims.filter(isFigure)
  expect(claims).toEqual([expect.objectContaining({ kind: "figure" })])
  expect(claims[0]).toMatchObject(JSON.parse(claim))
})

test("the same report read twice gives the same bytes", async () => {
  expect(JSON.stringify(await readSamples())).toBe(JSON.stringify(await readSamples()))
})

test("a claim's id belongs to its report: one text in two reports shares none, and each keeps its own", () => {
  const reader = readerOf(loadKnowledge([]))
  const told = (id: string): readonly string[] => {
    const record = JSON.stringify({ id, published: "2031-03-02", body: "قتل 9 مدنيين وأصيب 12 في قصف على الحي." })
    const report = read({ name: id, form: "record", bytes: Buffer.from(record), fetched: null }, silent)
    return extractAll(report, reader, silent)
      .extraction.claims.filter(isFigure)
      .map(claim => claim.id)
  }
  const [one, other] = [told("morning"), told("evening")]
  expect(one.length).toBe(2)
  expect(new Set([...one, ...other]).size).toBe(4)
  expect(told("morning")).toEqual(one)
})

test.each([
  "أصيب عنصرين اثنين من مقاتلي الكتيبة في اشتباك عند الجسر.",
  "قال الرجل إن وفاة عمتي وخالتي وجدي، وإصابتي وأخي، وقعت في حادث.",
  "وكان المزارعون يفقدون 5 في المائة أو 10 في المائة من الأغنام.",
])("no two claims of a report have one id: %s", text => {
  const [id, hash] = ["a", "0".repeat(64)]
  const nothing = { outlet: null, published: "2031-05-04", title: null, url: null, fetched: null, timezone: null }
  const report = { id, hash, text, language: "ar", ...nothing }
  const ids = extractAll(report, readerOf(loadKnowledge([])), silent).extraction.claims.map(claim => claim.id)
  expect(new Set(ids).size).toBe(ids.length)
})

/** The figures of a record, each with the names of whom it counts. */
function figuresOf(title: string, body: string): readonly FigureClaim[] {
  const record = { id: "t", outlet: "o", published: "2031-05-04", language: "ar", title, body }
  const report = read({ name: "t", form: "record", bytes: Buffer.from(JSON.stringify(record)), fetched: null }, silent)
  return extractAll(report, readerOf(loadKnowledge([])), silent).extraction.claims.filter(isFigure)
}

test("a sentence that holds the title's words is read, a line that only links by them is not", () => {
  const countsOf = (title: string, body: string) => figuresOf(title, body).map(({ value }) => value.min)
  const strike = "قصف على حي المناسج"
  expect(countsOf(strike, `قتل ثلاثة مدنيين وأصيب خمسة آخرون في ${strike}، بحسب مديرية الصحة.`)).toEqual([3, 5])
  const toll = "مقتل سبعة مدنيين في حي المناسج"
  expect(countsOf(toll, `وقع انفجار في السوق صباحاً.\n\nاقرأ أيضاً: ${toll}`)).toEqual([7])
})

test("one who is named is not another who is named, and is the one of the title", () => {
  const namesOf = (title: string, body: string) =>
    figuresOf(title, body).map(({ people }) => people.map(one => one.name))
  const first = "قتلت الممرضة ليلى الصباغ في غارة على مشفى الزهر."
  expect(namesOf("حصيلة اليوم", `${first} قتلت الممرضة هدى الخطيب في قصف على مشفى النهر.`)).toEqual([
    ["ليلى الصباغ"],
    ["هدى الخطيب"],
  ])
  expect(namesOf("مقتل ممرضة في غارة", first)).toEqual([["ليلى الصباغ"]])
  expect(namesOf("مقتل الممرضة ليلى الصباغ", "قتلت ممرضة في غارة على مشفى الزهر.")).toEqual([["ليلى الصباغ"]])
})
