import { describe, expect, it } from "vitest"
import { canonicalAddress } from "./address.ts"
import { feedOf } from "./feed.ts"

const BASE = "https://paper.example/rss"
const told = (text: string): readonly string[] =>
  feedOf(text, BASE).entries.map(({ address, title, published }) => [address, title, published].join(" | "))

describe("a feed", () => {
  it("is read in every common form", () => {
    const entry = "https://paper.example/1 | قصف على المرفأ | 2026-01-08T10:00:00Z"
    expect(
      told(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>قصف على المرفأ</title><link>/1</link>
        <dc:date>2026-01-08T10:00:00Z</dc:date></item></channel></rss>`),
    ).toEqual([entry])
    expect(
      told(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">&lt;b&gt;قصف&lt;/b&gt; على المرفأ</title>
        <link rel="self" href="/self"/><link rel="alternate" href="/1"/><updated>2026-01-08T10:00:00Z</updated></entry></feed>`),
    ).toEqual([entry])
    expect(
      told(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="/"><title>t</title><link>/</link></channel>
        <item rdf:about="/1"><title>قصف على المرفأ</title><link>/1</link><dc:date>2026-01-08T10:00:00Z</dc:date></item></rdf:RDF>`),
    ).toEqual([entry])
    expect(
      told(
        `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"x","url":"/1","title":"قصف على المرفأ","date_published":"2026-01-08T10:00:00Z"}]}`,
      ),
    ).toEqual([entry])
    expect(
      told(`<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://paper.example/1</loc>
        <lastmod>2026-01-09</lastmod><n:news><n:publication_date>2026-01-08T10:00:00Z</n:publication_date><n:title>قصف على المرفأ</n:title></n:news></url></urlset>`),
    ).toEqual([entry])
  })

  it("names each article once, and none that is no address on the web", () => {
    expect(
      told(`<rss version="2.0"><channel><item><title>first</title><link>/1?utm_source=x&amp;id=3#top</link></item><item><title>again</title><link>/1?id=3</link></item>
        <item><link>javascript:alert(1)</link></item><item><title>no link</title></item>
        <item><guid isPermaLink="false">urn:5</guid></item><item><guid>https://paper.example/6</guid></item></channel></rss>`),
    ).toEqual(["https://paper.example/1?id=3 | first | ", "https://paper.example/6 |  | "])
  })

  it("carries the article's text where it has it", () => {
    const [entry] = feedOf(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><link>/1</link>
        <description>short</description><content:encoded><![CDATA[<p>whole</p>]]></content:encoded></item></channel></rss>`,
      BASE,
    ).entries
    expect(entry?.html).toBe("<p>whole</p>")
  })

  it.each(["", "<html><body>words</body></html>", "{", "words", "<rss"])("is not %j", text =>
    expect(() => feedOf(text, BASE)).toThrow("collect/not-a-feed"),
  )
})

describe("an address", () => {
  it.each([
    ["HTTPS://Paper.Example:443/a/../b?x=1&fbclid=2#c", "https://paper.example/b?x=1"],
    ["http://user:secret@paper.example/", "http://paper.example/"],
    ["https://paper.example/خبر", "https://paper.example/%D8%AE%D8%A8%D8%B1"],
  ])("%s is known as %s", (raw, known) => expect(canonicalAddress(raw)).toBe(known))

  it.each(["ftp://paper.example/", "javascript:alert(1)", "paper", "", "data:text/html,x"])("is not %s", raw =>
    expect(canonicalAddress(raw)).toBeNull(),
  )
})
