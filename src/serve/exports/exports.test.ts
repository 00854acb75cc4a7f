import { describe, expect, it } from "vitest"
import { tellValue } from "../../messages/tell.ts"
import { WORDS } from "../../messages/words.ts"
import { extractSchema } from "../contract.ts"
import { VIEW } from "../invented.ts"
import { maskStory } from "../mask.ts"
import { layOut } from "./sheet.ts"
import { storyHtml } from "./story-html.ts"
import { storyMarkdown } from "./story-markdown.ts"

const hostile = (words: string) => {
  const view = maskStory(VIEW)
  return { ...view, title: words, claims: view.claims.map(held => ({ ...held, outlet: words })) }
}

describe("value words", () => {
  const CASES = [
    [{ min: 1200, max: 1200, qualifier: "exact", word: null }, "1,200", "1,200"],
    [{ min: 400, max: null, qualifier: "over", word: null }, "more than 400", "أكثر من 400"],
    [{ min: null, max: 50, qualifier: "under", word: null }, "up to 50", "حتى 50"],
    [{ min: 20, max: 30, qualifier: "range", word: null }, "20 to 30", "من 20 إلى 30"],
    [{ min: 159000, max: 159000, qualifier: "about", word: null }, "about 159,000", "نحو 159,000"],
    [{ min: 20, max: 99, qualifier: "vague", word: "عشرات" }, "“عشرات”", "«عشرات»"],
    [{ min: 3, max: 9, qualifier: "vague", word: null }, "a number not given", "عدد لم يُذكر"],
  ] as const
  for (const [value, en, ar] of CASES)
    it(`say ${en}`, () => expect([tellValue(value, "en"), tellValue(value, "ar")]).toEqual([en, ar]))
})

describe("a story laid out", () => {
  it("gives every figure a mark whose quote is its claim's", () => {
    const sheet = layOut(VIEW, "en")
    const quotes = new Map(sheet.quotes.map(quote => [quote.mark, quote.quote]))
    expect(sheet.rows.flatMap(row => row.cells.map(cell => quotes.get(cell.mark)))).toEqual([
      "9 مدنيين قتلوا",
      "عشرات العائلات نزحت",
    ])
    expect(sheet.rows[0]?.parts).toMatchObject([{ text: "children: 1", marks: [2] }])
  })

  it("says in the cell what was given before, by which report, and which told it again", () => {
    const [before] = layOut(VIEW, "en").rows[0]?.cells[0]?.before ?? []
    expect(before).toEqual({ text: "before: 1 (2031-03-02; told again in r2, no new witness)", marks: [2] })
    const again = layOut(VIEW, "en").blocks.find(({ head }) => head === WORDS.en.ledger.witnesses)
    expect(again?.lines[0]).toEqual({
      text: "1 killed · child: r2 is no new witness beside r1: one text",
      marks: [2],
    })
  })
})

describe("HTML", () => {
  it("lets no report's words become markup, and needs nothing from outside", () => {
    const page = storyHtml(hostile(`<script>alert("x")</script> & '`), "ar")
    expect(page).not.toMatch(/<script|https?:|src=/)
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;")
    expect(page).toMatch(/<html lang="ar" dir="rtl">/)
    expect(page).toContain('dir="auto"')
    expect(page).not.toMatch(/سلمى|\b99\b/)
  })
})

describe("Markdown", () => {
  it("lets no report's words break the table or become markup", () => {
    const text = storyMarkdown(hostile("a | b <b>\n# c"), "en")
    expect(text).toContain("# a \\| b \\<b\\> \\# c")
    expect(text.split("\n").filter(line => /^\| \w/.test(line))).toHaveLength(3)
    expect(text).toContain("[^1]: “9 مدنيين قتلوا”")
  })
})

describe("the published schema", () => {
  it("is JSON Schema 2020-12 of closed objects", () => {
    const json = JSON.stringify(extractSchema())
    expect(json).toContain("https://json-schema.org/draft/2020-12/schema")
    expect(json.match(/"type":"object"/g)?.length).toBe(json.match(/"additionalProperties":false/g)?.length)
  })
})
