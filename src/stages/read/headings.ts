import type { PageElement, PageNode } from "./page.ts"

/** A node's words as a reader sees them, in one line. */
export const wordsIn = (node: PageNode): string => (node.textContent ?? "").replace(/\s+/g, " ").trim()

/** The heading that is the article's: of the first rank where one is; null where none has its title. */
export function headingOf(body: PageElement, titles: readonly string[]): PageElement | null {
  for (const rank of ["h1", "h2", "h3"])
    for (const heading of body.querySelectorAll(rank)) if (titles.includes(wordsIn(heading))) return heading
  return null
}

/** Whether one node stands within another, or is it. */
export function isWithin(inner: PageNode, outer: PageNode): boolean {
  for (let at: PageNode | null = inner; at !== null; at = at.parentNode) if (at === outer) return true
  return false
}
