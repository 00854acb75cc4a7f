import { headingOf } from "./headings.ts"
import { isElement, nodesBelow, type Page, type PageElement, type PageNode } from "./page.ts"

/** Where less than this stands below the heading, the article may be elsewhere. Letters. */
const LEAST_BELOW = 300

const lettersOf = (node: PageNode): number => (node.textContent ?? "").replace(/\s+/g, "").length

/** Letters that stand behind a node in the page. */
function lettersBehind(body: PageElement, node: PageNode): number {
  let behind = 0
  let isPassed = false
  for (const { node: one } of nodesBelow(body)) {
    if (one === node) isPassed = true
    else if (isPassed && one.nodeType === 3) behind += lettersOf(one)
  }
  return behind
}

/** An article stands below its heading: columns and lists that a page has above are no part of it, however long. */
export function dropAboveHeading({ body }: Page, titles: readonly string[]): void {
  const heading = headingOf(body, titles)
  if (heading === null || lettersBehind(body, heading) < LEAST_BELOW) return
  for (let at: PageNode = heading; at !== body; at = at.parentNode ?? body) {
    const above: PageNode[] = []
    for (let one = at.parentNode?.firstChild ?? null; one !== null && one !== at; one = one.nextSibling) above.push(one)
    for (const one of above) if (isElement(one)) one.remove()
  }
}
