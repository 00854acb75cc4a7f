import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { loadKnowledge } from "./knowledge/load.ts"
import { silent } from "./model/note.ts"
import type { Report } from "./model/report.ts"
import { analyseReport, extractAll, readerOf } from "./pipeline.ts"
import { analyseLine } from "./serve/exports/analyse-line.ts"

const reader = readerOf(loadKnowledge())

const reportOf = (text: string): Report => ({
  id: "r",
  url: null,
  outlet: null,
  published: "2026-01-09",
  fetched: null,
  language: "ar",
  timezone: "Asia/Damascus",
  title: null,
  text: text.replace(/\r\n?/g, "\n").replaceAll("\0", "\uFFFD").toWellFormed(),
  hash: "",
})

const analysed = (text: string) => {
  const report = reportOf(text)
  const analysis = analyseReport(report, reader, silent)
  if (analysis === null) throw new Error("no pack reads it")
  return { report, analysis }
}

/** Words and signs that rules begin at, in several scripts and directions. */
const PIECES =
  "قتل 9 مدنيين، في حلب . « » ( ) \n \n\n 1- • — @nahr_x #حلب_الآن https://a.example/x ٪12 ٣/٤ ۹ 09:00 أمس الجمعة غدا 2026 و ال كـ ﷺ \u200f \u2068 א 七 9 km Ahmed قال: إن وزير الدفاع محمد أولاً: نص مليون".split(
    " ",
  )
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 60 })
    .map(pieces => pieces.join(" ")),
)

describe("any text at all", () => {
  test("is taken apart into tokens that tile it, and runs that hold", () => {
    fc.assert(
      fc.property(anyText, text => {
        const { report, analysis } = analysed(text)
        const { tokens } = analysis
        let at = 0
        for (const { start, end } of tokens) {
          // What no token holds is white space or has no letter of its own: marks and signs of direction.
          expect(report.text.slice(at, start).normalize("NFKC")).toMatch(/^[\s\p{M}\p{Cf}\u0640]*$/u)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(report.text.slice(at).normalize("NFKC")).toMatch(/^[\s\p{M}\p{Cf}\u0640]*$/u)
        const runs = [analysis.sentences, analysis.lines, analysis.quantities, analysis.dates, analysis.names]
        for (const all of runs)
          all.forEach(({ from, to }, i) => {
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(tokens.length)
            expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : (all[i - 1]?.to ?? 0))
          })
      }),
      // Signs and small letters that stand among the vowel marks, and are none.
      { numRuns: 300, examples: [["\u06de"], ["\u06e9"], ["\u06e5"]] },
    )
  })

  test("is printed with the words that stand at each span", () => {
    fc.assert(
      fc.property(anyText, text => {
        const { report, analysis } = analysed(text)
        const line = analyseLine(report, analysis, reader.names)
        for (const { start, end, quote } of [...line.numbers, ...line.dates, ...line.names, ...line.places])
          expect(report.text.slice(start, end)).toBe(quote)
      }),
      { numRuns: 300 },
    )
  })

  test("is extracted from without an error", () => {
    fc.assert(
      fc.property(anyText, text => extractAll(reportOf(text), reader, silent).extraction.claims.length >= 0),
      { numRuns: 200 },
    )
  })
})

describe("one thing, over and over", () => {
  const MEGABYTE = ["م", "7", "a"].map(piece => [piece, 1_000_000] as const)
  const SHORTER = ["#", "@", "\n", "«", ")", "و ", "1- ", "حلب ", "ـ"].map(piece => [piece, 60_000] as const)

  test.each([...MEGABYTE, ...SHORTER])("%j for %i letters is read in seconds", (piece, length) => {
    const text = piece.repeat(length / piece.length)
    const started = process.cpuUsage()
    expect(analysed(text).report.text).toHaveLength(text.length)
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(12)
  })
})
