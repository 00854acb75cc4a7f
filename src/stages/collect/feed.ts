import { createRequire } from "node:module"
import type { Entry } from "../../model/collecting.ts"
import { Problem } from "../../model/problem.ts"
import { canonicalAddress } from "./address.ts"

/** A feed or site map: what it calls itself, and the articles it names, in its order, each address once. */
export interface Feed {
  readonly title: string | null
  readonly entries: readonly Entry[]
  /** Site maps that this one is made of. */
  readonly parts: readonly string[]
}

/** More than any feed that is meant to be read names; the rest is passed over. */
const MOST_ENTRIES = 2000
const MARKUP = /<[a-z!/]/i
const SITE_MAP = /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i

interface Raw {
  readonly link: string | null | undefined
  readonly title: string | null | undefined
  readonly published: string | null | undefined
  readonly html: string | null | undefined
}

/** Reads RSS, Atom, RDF, JSON feeds and site maps. `address` is where it was found. Fails where it is none of them. */
export function feedOf(text: string, address: string): Feed {
  const words = text.replace(/^\ufeff/, "").trimStart()
  if (SITE_MAP.test(words.slice(0, 2000))) return siteMapOf(words, address)
  const { title, raw } = parsed(words, address)
  return { title: title?.trim() || null, entries: entriesOf(raw, address), parts: [] }
}

/** The readers of feeds and of markup are large and most reports come otherwise: each is loaded with the first that needs it. */
const load = createRequire(import.meta.url)
const feedsmith = (): typeof import("feedsmith") => load("feedsmith")
const linkedom = (): typeof import("linkedom") => load("linkedom")

type Found = ReturnType<typeof import("feedsmith").parseFeed<string>>

function parsed(words: string, address: string): { readonly title: string | undefined; readonly raw: readonly Raw[] } {
  try {
    // Dates stay as they are written: feeds lie about them, and the reader of dates judges.
    return rawOf(feedsmith().parseFeed(words, { maxItems: MOST_ENTRIES, parseDateFn: raw => raw }))
  } catch (cause) {
    throw new Problem("collect/not-a-feed", { address }, cause)
  }
}

function rawOf(found: Found): {
  readonly title: string | undefined
  readonly raw: readonly Raw[]
} {
  if (found.format === "atom")
    return {
      title: found.feed.title?.value,
      raw: (found.feed.entries ?? []).map(entry => ({
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        published: entry.published ?? entry.updated,
        html: entry.content?.value ?? entry.summary?.value,
      })),
    }
  if (found.format === "json")
    return {
      title: found.feed.title,
      raw: (found.feed.items ?? []).map(item => ({
        link: item.url ?? item.external_url ?? item.id,
        title: item.title,
        published: item.date_published ?? item.date_modified,
        html: item.content_html ?? item.content_text,
      })),
    }
  if (found.format === "rdf")
    return {
      title: found.feed.title,
      raw: (found.feed.items ?? []).map(item => ({
        link: item.link,
        title: item.title,
        published: item.dc?.dates?.[0],
        html: item.content?.encoded ?? item.description,
      })),
    }
  return {
    title: found.feed.title,
    raw: (found.feed.items ?? []).map(item => ({
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
    })),
  }
}

function entriesOf(raw: readonly Raw[], base: string): readonly Entry[] {
  const entries = new Map<string, Entry>()
  for (const { link, title, published, html } of raw) {
    const address = canonicalAddress(link ?? "", base)
    if (!link || address === null || entries.has(address)) continue
    entries.set(address, {
      address,
      title: plain(title),
      published: published?.trim() || null,
      html: html?.trim() || null,
    })
  }
  return [...entries.values()].slice(0, MOST_ENTRIES)
}

/** A title's words: some feeds write them as markup. */
function plain(title: string | null | undefined): string | null {
  const words = title ?? ""
  const read = MARKUP.test(words) ? textOf(`<p>${words}</p>`) : words
  return read.replace(/\s+/g, " ").trim() || null
}

/** What is asked of an element of a site map. */
interface Element {
  readonly localName: string
  readonly textContent: string | null
  readonly children: Iterable<Element>
  querySelectorAll(selector: string): Iterable<Element>
}

const parse = (markup: string, type: "text/html" | "text/xml"): Element | null =>
  new (linkedom().DOMParser)().parseFromString(markup, type).firstElementChild as unknown as Element | null
const textOf = (markup: string): string => parse(markup, "text/html")?.textContent ?? ""
/** The name without the prefix of its vocabulary. */
const nameOf = ({ localName }: Element): string => localName.replace(/^.*:/, "")
const within = (element: Element | undefined, name: string): Element | undefined =>
  [...(element?.children ?? [])].find(child => nameOf(child) === name)
const wordsWithin = (element: Element | undefined, name: string): string | null =>
  within(element, name)?.textContent?.trim() || null

function siteMapOf(words: string, address: string): Feed {
  const all = [...(parse(words, "text/xml")?.querySelectorAll("*") ?? [])]
  const raw = all
    .filter(element => nameOf(element) === "url")
    .map(element => {
      const news = within(element, "news")
      return {
        link: wordsWithin(element, "loc"),
        title: wordsWithin(news, "title"),
        published: wordsWithin(news, "publication_date") ?? wordsWithin(element, "lastmod"),
        html: null,
      }
    })
  const parts = all
    .filter(element => nameOf(element) === "sitemap")
    .flatMap(element => canonicalAddress(wordsWithin(element, "loc") ?? "", address) ?? [])
  return { title: null, entries: entriesOf(raw, address), parts }
}
