import { isElement, nodesBelow, type PageNode } from "./page.ts"
import { LINE_BREAK } from "./prune.ts"

const BLOCKS = new Set(
  (
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
)
const LINE_END = new RegExp(`[\\n${LINE_BREAK}]`)
const CELLS = new Set(["td", "th"])

/** The words below a node as lines: each block of the page one line or more, cells of a row apart by a tab, spaces as a browser shows them. */
export function linesOfPage(root: PageNode): readonly string[] {
  let words = ""
  const open: { readonly depth: number; readonly end: string }[] = []
  for (const { node, depth } of nodesBelow(root)) {
    for (let last = open.at(-1); last !== undefined && last.depth >= depth; last = open.at(-1)) words += open.pop()?.end
    if (!isElement(node)) {
      if (node.nodeType === 3) words += (node.textContent ?? "").replace(/[ \t\n\r\f]+/g, " ")
    } else if (BLOCKS.has(node.localName)) {
      words += "\n"
      open.push({ depth, end: "\n" })
    } else if (CELLS.has(node.localName)) open.push({ depth, end: "\t" })
  }
  return words
    .split(LINE_END)
    .map(tidy)
    .filter(line => line !== "")
}

const tidy = (line: string): string =>
  line
    .replace(/ *\t[ \t]*/g, "\t")
    .replace(/ {2,}/g, " ")
    .replace(/^[\s\u200e\u200f]+|\s+$/g, "")
