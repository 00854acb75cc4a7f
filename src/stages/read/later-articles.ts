import { isWithin, wordsIn } from "./headings.ts"
import { isElement, type Page, type PageElement } from "./page.ts"

/** Letters that may stand in an article above its heading: a section's name, an hour. */
const MOST_ABOVE = 40
/** Where less than this is left, the page was no row of articles. Letters. */
const LEAST_LEFT = 150

const lettersIn = (words: string | null): number => (words ?? "").replace(/\s+/g, "").length

/** The largest element around a heading that the first heading stands outside of. */
function largestBeside(heading: PageElement, first: PageElement): PageElement {
  let found = heading
  for (let at = heading.parentNode; at !== null && isElement(at) && !isWithin(first, at); at = at.parentNode) found = at
  return found
}

/** An article begins with its heading. */
const beginsWith = (element: PageElement, heading: PageElement): boolean =>
  lettersIn(wordsIn(element).split(wordsIn(heading))[0] ?? "") <= MOST_ABOVE

/** The article that the page is of stands first; others, each below a heading of the first rank of its own, are loaded below it. */
export function dropLaterArticles({ body }: Page, titles: readonly string[]): void {
  const headings = [...body.querySelectorAll("h1")]
  const at = Math.max(
    headings.findIndex(heading => titles.includes(wordsIn(heading))),
    0,
  )
  const first = headings[at]
  if (first === undefined) return
  const later = headings
    .slice(at + 1)
    .filter(heading => wordsIn(heading) !== "" && wordsIn(heading) !== wordsIn(first))
    .map(heading => ({ heading, article: largestBeside(heading, first) }))
    .filter(({ heading, article }) => article !== heading && beginsWith(article, heading))
    .map(({ article }) => article)
  const taken = [...new Set(later)].reduce((sum, article) => sum + lettersIn(article.textContent), 0)
  if (lettersIn(body.textContent) - taken >= LEAST_LEFT) for (const article of later) article.remove()
}
