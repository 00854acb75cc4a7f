import { createRequire } from "node:module"

/** What is asked of a node of a page. */
export interface PageNode {
  /** 1 for an element, 3 for text, as the DOM numbers them. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
  remove(): void
}

/** What is asked of an element. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  append(...nodes: readonly (PageNode | string)[]): void
  replaceWith(...nodes: readonly (PageNode | string)[]): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** A page, with the body where its text stands. */
export interface Page {
  readonly document: PageElement
  readonly body: PageElement
}

/** True for an element, false for text and comments. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/** The nodes below one, in order, each with its depth; without recursion, for pages of any depth. */
export function* nodesBelow(root: PageNode): Generator<{ readonly node: PageNode; readonly depth: number }> {
  const open: (PageNode | null)[] = [root.firstChild]
  while (open.length > 0) {
    const node = open.pop() ?? null
    if (node === null) continue
    open.push(node.nextSibling)
    yield { node, depth: open.length }
    open.push(node.firstChild)
  }
}

type Parser = typeof import("linkedom")

let parser: Parser | null = null

/** The parser is large and most reports are no pages: it is loaded with the first. */
function parse(html: string): PageElement {
  parser ??= createRequire(import.meta.url)("linkedom") as Parser
  const document = parser.parseHTML(html).document as unknown as PageElement
  // In HTML names are of either case ("dateTime"); the parser tells them apart.
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes])
      if (name !== name.toLowerCase() && element.getAttribute(name.toLowerCase()) === null)
        element.setAttribute(name.toLowerCase(), value)
  return document
}

/** A page from any markup, whole or broken; the body holds all of it where none is marked. */
export function parsePage(html: string): Page {
  const document = parse(/<html[\s>]/i.test(html) ? html : `<html>${html}</html>`)
  const body = document.querySelector("body")
  if (body !== null) return { document, body }
  // The parser makes no body where none is written.
  const language = /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? ""
  const content = html.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, "")
  const made = parse(`<html lang="${language}"><body>${content}</body></html>`)
  return { document: made, body: made.querySelector("body") ?? made }
}
