import { describe, expect, it } from "vitest"
import type { AnalyseLine } from "../serve/contract.ts"
import { analysisView } from "./analysis-view.ts"
import { showsColours } from "./streams.ts"
import { widthOf } from "./width.ts"

const TEXT = "قافلة النهر\n\nوصل نحو 20 جريحا من بلدة المرج (وبلدات أخرى) أمس."
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote })
const line = (kind: "heading" | "post", quote: string, by: string | null) => ({
  start: at(quote).start,
  end: at(quote).end,
  kind,
  author: null,
  handle: by === null ? null : { start: 0, end: 5, quote: by },
  edtf: null,
})

const LINE: AnalyseLine = {
  report: { id: "r1", outlet: null, published: "2031-03-04", language: "ar" },
  sentences: [
    [0, 11],
    [13, TEXT.length],
  ],
  lines: [line("heading", "قافلة النهر", null), line("post", TEXT.slice(13), "@nahr")],
  numbers: [{ ...at("نحو 20"), min: 20, max: 20, qualifier: "about", ordinal: false }],
  dates: [{ ...at("أمس"), edtf: "2031-03-03", assumed: ["day"] }],
  names: [{ ...at("المرج"), kind: "place", entity: "place:marj", role: null }],
  places: [{ ...at("المرج"), place: "place:marj", country: "SY", lat: 1.5, lon: 2.5, precision: "city" }],
}

const shown = (colours: boolean, columns = 60) => analysisView(TEXT, LINE, { language: "en", columns, colours })
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, "g")

describe("an analysis in a terminal", () => {
  it("tells what each thing comes to, below its sentence", () => {
    const lines = shown(false).split("\n")
    expect(lines[0]).toBe("r1 · 2031-03-04 · ar")
    expect(lines[2]).toBe("1. heading")
    expect(lines.find(words => words.includes("number"))).toContain("about 20")
    expect(lines.find(words => words.includes("date"))).toContain("2031-03-03 · assumed: day")
    expect(lines.find(words => words.includes("place "))).toContain("place:marj · SY · city · 1.5, 2.5")
    expect(lines.find(words => words.includes("embedded post"))).toContain("@nahr")
  })

  it("has its columns under each other whatever the script", () => {
    const rows = shown(false)
      .split("\n")
      .filter(words => words.startsWith("    "))
    const columnsOf = rows.map(row => widthOf(row.slice(0, row.search(/about 20|place:marj|2031-03-03/))))
    expect(rows).toHaveLength(3)
    expect(new Set(columnsOf).size).toBe(1)
  })

  it("is the same in colours and without, but for the colours, and each ends on its own line", () => {
    expect(shown(false)).not.toMatch(COLOUR)
    expect(shown(true)).toMatch(COLOUR)
    expect(shown(true).replace(COLOUR, "")).toBe(shown(false))
    for (const words of shown(true).split("\n")) {
      const codes = words.match(COLOUR) ?? []
      expect(codes.filter(code => code === "\u001B[0m").length * 2).toBe(codes.length)
      expect(words.split("\u2068").length).toBe(words.split("\u2069").length)
    }
  })

  it("fits the terminal", () => {
    const lines = shown(false, 30).split("\n")
    expect(lines.filter(words => words.startsWith("  \u2068")).every(words => widthOf(words) <= 30)).toBe(true)
  })
})

describe("colours", () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
  ])("on a terminal: %s, with %o: %s", (isTTY, env, expected) => {
    expect(showsColours({ isTTY }, env)).toBe(expected)
  })
})
