import type { PageElement } from "./page.ts"

/** Dublin Core's names for the identifier of the page itself; of all that are given the first that can serve is taken. */
const NAMES: ReadonlySet<string> = new Set(["dc.identifier", "dcterms.identifier"])
/** Numbers of a whole periodical or book: every page of a site carries the same one. */
const OF_A_SERIES = /^(?:urn:)?(?:e-?)?(?:issn|isbn)\b/i
const LONGEST = 200

/** What a page gives as its own identifier: a name (its id), or an address (its address, where nothing else says it). */
export interface PageIdentifier {
  readonly id: string | null
  readonly address: string | null
}

/** Reads the identifiers of a page's head. An address is never an id: the id of a page without a name is made of its address, wherever that is written. */
export function pageIdentifier(document: PageElement): PageIdentifier {
  const given = [...document.querySelectorAll("meta[content]")]
    .filter(meta => NAMES.has((meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase()))
    .filter(meta => !OF_A_SERIES.test(meta.getAttribute("scheme") ?? ""))
    .map(meta => (meta.getAttribute("content") ?? "").trim())
    .filter(words => /^\S+$/.test(words) && words.length <= LONGEST && !OF_A_SERIES.test(words))
  return {
    id: given.find(words => !isAddress(words)) ?? null,
    address: given.find(isAddress) ?? null,
  }
}

const isAddress = (words: string): boolean => /^https?:\/\//i.test(words)
