import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { silent } from "../../model/note.ts"
import { read } from "./index.ts"

const madeOf = (address: string): string => `r-${createHash("sha256").update(address).digest("hex").slice(0, 12)}`
const PAGE = "https://harbour.example/news/71"
const OTHER = "https://harbour.example/print/71"
const canonical = `<link rel="canonical" href="${PAGE}">`

/** What stands in a page's head, and the id and address that its report gets. */
const HEADS: readonly (readonly [head: string, id: string, url: string | null])[] = [
  ['<meta name="dc.identifier" content="hb-71">', "hb-71", null],
  ['<meta name="DC.Identifier" content=" 071 ">', "071", null],
  ['<meta name="DCTERMS.identifier" content="doi:10.9999/hb.71">', "doi:10.9999/hb.71", null],
  [`<meta name="dc.identifier" content="hb-71">${canonical}`, "hb-71", PAGE],
  [`<meta name="dc.identifier" content="${PAGE}">`, madeOf(PAGE), PAGE],
  [`<meta name="dc.identifier" content="${OTHER}">${canonical}`, madeOf(PAGE), PAGE],
  [`<meta name="dc.identifier" content="${PAGE}"><meta name="dc.identifier" content="hb-71">`, "hb-71", PAGE],
  [
    '<meta name="dc.identifier" scheme="ISSN" content="9999-0071"><meta name="dc.identifier" content="hb-71">',
    "hb-71",
    null,
  ],
  [`<meta name="dc.identifier" content="urn:ISSN:9999-0071">${canonical}`, madeOf(PAGE), PAGE],
  [`<meta name="dc.identifier" content="eISSN 9999-0071">${canonical}`, madeOf(PAGE), PAGE],
  [`<meta name="dc.identifier" content="Harbour news of today">${canonical}`, madeOf(PAGE), PAGE],
  [`<meta name="dc.identifier" content="">${canonical}`, madeOf(PAGE), PAGE],
  [`<meta name="identifier" content="hb-71"><meta name="citation_id" content="71">${canonical}`, madeOf(PAGE), PAGE],
  [`<script type="application/ld+json">{"identifier": "hb-71"}</script>${canonical}`, madeOf(PAGE), PAGE],
]

describe("a page's own identifier", () => {
  const page = (head: string): string =>
    `<html><head>${head}</head><body><p>Nine boats left the harbour.</p></body></html>`
  for (const [head, id, url] of HEADS)
    it(head, () => {
      const report = read({ name: "page", form: "html", bytes: Buffer.from(page(head)), fetched: null }, silent)
      expect([report.id, report.url]).toEqual([id, url])
    })

  it("gives way to that of the record that brings the page", () => {
    const html = page('<meta name="dc.identifier" content="hb-71">')
    const idOf = (record: object): string =>
      read({ name: "r", form: "record", bytes: Buffer.from(JSON.stringify(record)), fetched: null }, silent).id
    expect([idOf({ id: "mine", html }), idOf({ html })]).toEqual(["mine", "hb-71"])
  })
})
