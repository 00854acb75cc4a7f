import { createRequire } from "node:module"
import type { Tell } from "../../model/note.ts"
import { dateAround, dateInAddress, dateLine } from "./date-line.ts"
import type { Fields } from "./fields.ts"
import { type Page, type PageElement, parsePage } from "./page.ts"
import { linesOfPage } from "./page-lines.ts"
import { pageSays } from "./page-says.ts"
import { prune } from "./prune.ts"

/** What a page says of itself, and its article's text. */
export interface Article {
  readonly fields: Fields
  readonly body: string
}

/** Between a headline and the name of its site. */
const SEPARATOR = /\s*::\s*|\s+[|\u2013\u2014\u00bb\u00ab:\u00b7-]\s+|\s*\|\s*/

/** Takes the article out of a page that was found at an address; where none stands out, all that a reader of the page sees. */
export function articleOf(html: string, address: string | null, tell: Tell): Article {
  const page = parsePage(html)
  const says = pageSays(page)
  const seen = linesOfPage(page.body)
  prune(page, says.fields.published, says.titles)
  const all = linesOfPage(page.body)
  const lines = articleLines(page, all, tell)
  const title = titleOf(says.titles, says.fields.outlet, [...lines, ...all])
  const published = says.fields.published ?? dateAround(seen, title) ?? dateInAddress(says.fields.url ?? address)
  return { fields: { ...says.fields, title, published }, body: withoutHead(lines, title).join("\n") }
}

function articleLines({ document }: Page, all: readonly string[], tell: Tell): readonly string[] {
  // Its own types ask for the DOM's; it needs no more of a page than the parser gives.
  // Large, and most reports are no pages: it is loaded with the first.
  const { Readability } = createRequire(import.meta.url)(
    "@mozilla/readability",
  ) as typeof import("@mozilla/readability")
  type Given = ConstructorParameters<typeof Readability>[0]
  const reader = new Readability<PageElement>(document as unknown as Given, {
    charThreshold: 0,
    serializer: node => node as unknown as PageElement,
  })
  const content = reader.parse()?.content ?? null
  const lines = content === null ? [] : linesOfPage(content)
  if (lines.length > 0) return lines
  tell({
    rule: "read/article",
    because: "no article stands out: the whole page is read",
    caveat: { code: "read/whole-page", details: {} },
  })
  return all
}

/** The first title given; of one that joins headline and site, the part that the page itself has as a line, or that is not the site's name. */
function titleOf(titles: readonly string[], outlet: string | null, lines: readonly string[]): string | null {
  const [first] = titles
  if (first === undefined) return null
  const shown = new Set(lines)
  if (shown.has(first)) return first
  const parts = first.split(SEPARATOR).filter(part => part !== "")
  const headline = [...parts, ...titles].find(part => part !== outlet && shown.has(part))
  if (headline !== undefined) return headline
  return parts.includes(outlet ?? "") && parts.length === 2 ? (parts.find(part => part !== outlet) ?? first) : first
}

/** Headlines, and lines that say when, stand above the article on many pages: the report says both already. */
function withoutHead(lines: readonly string[], title: string | null): readonly string[] {
  const body = lines.slice(lines.slice(0, 3).indexOf(title ?? "") + 1)
  return dateLine(body[0] ?? "") === null ? body : body.slice(1)
}
