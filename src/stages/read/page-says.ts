import { type Fields, NO_FIELDS } from "./fields.ts"
import { momentOf } from "./moment.ts"
import type { Page, PageElement } from "./page.ts"
import { pageIdentifier } from "./page-identifier.ts"

/** What a page says of itself in its head, linked data and marked-up dates. */
export interface PageSays {
  readonly fields: Fields
  /** What its title may be, likeliest first. */
  readonly titles: readonly string[]
}

const META_DATES =
  "article:published_time og:article:published_time og:published_time datepublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.created dcterms.date parsely-pub-date sailthru.date"
const DATED = [
  ["[itemprop=datePublished]", ["content", "datetime"]],
  ["article time[datetime]", ["datetime"]],
  ["time[datetime]", ["datetime"]],
  ["abbr.published[title]", ["title"]],
] as const
const LINKED_DEPTH = 6

const words = (raw: string | null | undefined): string | null => raw?.replace(/\s+/g, " ").trim() || null

function metaOf(document: PageElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll("meta[content]")) {
    const key = (meta.getAttribute("property") ?? meta.getAttribute("name"))?.toLowerCase()
    const content = words(meta.getAttribute("content"))
    if (key !== undefined && content !== null && !found.has(key)) found.set(key, content)
  }
  return found
}

/** The page's linked data (JSON-LD), each script's; what is no JSON is passed over. */
function linkedOf(document: PageElement): readonly unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    try {
      return [JSON.parse(script.textContent ?? "") as unknown]
    } catch {
      return []
    }
  })
}

/** The first words under a key, however deep the linked data has it. */
function linked(value: unknown, key: string, depth = 0): string | null {
  if (typeof value !== "object" || value === null || depth > LINKED_DEPTH) return null
  const own = (value as { readonly [key: string]: unknown })[key]
  if (typeof own === "string") return words(own)
  for (const inner of Object.values(value)) {
    const found = linked(inner, key, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** The first object under a key. */
function linkedObject(value: unknown, key: string, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > LINKED_DEPTH) return null
  const own = (value as { readonly [key: string]: unknown })[key]
  if (typeof own === "object" && own !== null) return own
  return (
    Object.values(value)
      .map(inner => linkedObject(inner, key, depth + 1))
      .find(found => found !== null) ?? null
  )
}

const publishedBy = (
  document: PageElement,
  meta: ReadonlyMap<string, string>,
  data: readonly unknown[],
): string | null => {
  const marked = DATED.flatMap(([selector, attributes]) =>
    [...document.querySelectorAll(selector)].flatMap(element =>
      attributes.map(name => words(element.getAttribute(name))),
    ),
  )
  const said = [linked(data, "datePublished"), ...META_DATES.split(" ").map(key => meta.get(key) ?? null), ...marked]
  return said.find(date => momentOf("published", date, null, () => {}) !== null) ?? null
}

const address = (raw: string | null | undefined): string | null =>
  raw != null && /^https?:\/\//i.test(raw) ? raw : null

/** The heading that the page's own title holds most of, as a paper's name stands in one too; else the first. */
function headingOf(document: PageElement): string | null {
  const title = words(document.querySelector("title")?.textContent) ?? ""
  const headings = ["h1", "h2", "h3"].flatMap(level =>
    [...document.querySelectorAll(level)].map(found => words(found.textContent)),
  )
  const told = headings.filter(heading => heading !== null && heading.length > 3 && title.includes(heading))
  const longest = told.reduce((best, heading) => ((heading?.length ?? 0) > (best?.length ?? 0) ? heading : best), null)
  return longest ?? words(document.querySelector("h1")?.textContent)
}

/** Reads a page's metadata; to be asked before the page is pruned. */
export function pageSays({ document }: Page): PageSays {
  const meta = metaOf(document)
  const data = linkedOf(document)
  const outlet =
    meta.get("og:site_name") ?? linked(linkedObject(data, "publisher"), "name") ?? meta.get("application-name")
  const identifier = pageIdentifier(document)
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href")
  const titles = [
    meta.get("og:title"),
    linked(data, "headline"),
    headingOf(document),
    words(document.querySelector("title")?.textContent),
  ]
  return {
    fields: {
      ...NO_FIELDS,
      id: identifier.id,
      outlet: outlet ?? null,
      published: publishedBy(document, meta, data),
      language: document.querySelector("html")?.getAttribute("lang") || null,
      url: address(canonical) ?? address(meta.get("og:url")) ?? identifier.address,
    },
    titles: titles.filter(title => title != null),
  }
}
