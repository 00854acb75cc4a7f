import { dropAboveHeading } from "./above-heading.ts"
import { headingOf, isWithin } from "./headings.ts"
import { dropLaterArticles } from "./later-articles.ts"
import { isElement, nodesBelow, type Page, type PageElement } from "./page.ts"

/** Deeper than any page that is meant to be read; finding the article takes the cube of the depth. */
const DEEPEST = 120
/** Not seen, or not the article's: scripts and forms, what is hidden, captions of pictures. */
const UNSEEN =
  "title,script,style,noscript,template,iframe,object,svg,math,form,button,select,datalist,figcaption,nav,footer,aside,[hidden],[aria-hidden=true]"
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Names by which pages style what stands around an article. */
const FURNITURE =
  /(?:^|[\s_-])(?:ads?|advert\w*|breadcrumbs?|carousel|comments?|consent|conversation|discussion|disqus|cookies?|footer|menu|most-?(?:popular|read|viewed)|nav(?:bar|igation)?|newsletter|paywall|polls?|promo|quiz|recommend\w*|related|share|sharing|sidebar|social|subscri(?:be|ption)\w*|tags?|ticker|trending)(?:$|[\s_-])/i
/** A menu: links and hardly anything else, each of few letters, or headlines, which are no sentences. */
const MENU = { links: 3, share: 0.9, letters: 40 } as const
/** Of a page from which more than half is taken out. Letters. */
const LEAST_LEFT = 300
const LAYOUT = new Set(["ul", "ol", "table", "td", "div", "p", "section"])
/** What is left around a menu that is taken out: its own heading. Letters. */
const HEAD_OF_MENU = 40
/** Stands in the page's text where a line break was: a code point that no text has. */
export const LINE_BREAK = "\ufdd0"

/** A line that leads to another article ("read also"): hardly more than one link, and no sentence. */
const POINTER = { share: 0.6, letters: 130 } as const
const SENTENCE_END = /[.!?\u061f\u06d4\u2026]["\u201d\u00bb)]?\s*$/

const lettersOf = (element: PageElement): number => (element.textContent ?? "").replace(/[\s|]+/g, "").length

function isMenu(element: PageElement): boolean {
  const links = [...element.querySelectorAll("a")].filter(link => lettersOf(link) > 0)
  const linked = links.reduce((sum, link) => sum + lettersOf(link), 0)
  if (links.length < MENU.links || linked < lettersOf(element) * MENU.share) return false
  return linked <= links.length * MENU.letters || links.every(isHeadline)
}

/** Elements that pages lay menus out with, those of their own making among them ("amp-carousel"). */
const mayBeMenu = ({ localName }: PageElement): boolean => LAYOUT.has(localName) || localName.includes("-")

const isHeadline = (link: PageElement): boolean =>
  lettersOf(link) <= POINTER.letters && !SENTENCE_END.test(link.textContent ?? "")

/** Takes out a menu, and what held nothing else but its heading. */
function dropMenu(menu: PageElement, { body }: Page): void {
  const around = menu.parentNode
  menu.remove()
  if (around !== null && isElement(around) && around !== body && lettersOf(around) <= HEAD_OF_MENU) around.remove()
}

function isPointer(element: PageElement): boolean {
  const letters = lettersOf(element)
  const linked = [...element.querySelectorAll("a")].reduce((sum, link) => sum + lettersOf(link), 0)
  return (
    letters > 0 &&
    letters <= POINTER.letters &&
    linked >= letters * POINTER.share &&
    !SENTENCE_END.test(element.textContent ?? "")
  )
}

const isHidden = (element: PageElement): boolean => INVISIBLE.test(element.getAttribute("style") ?? "")
const isFurniture = (element: PageElement): boolean =>
  FURNITURE.test(element.getAttribute("class") ?? "") || FURNITURE.test(element.getAttribute("id") ?? "")

/** Flattens what lies deeper than any article, so that nothing after it depends on a page's depth. */
function flatten({ body }: Page): void {
  const deepest = [...nodesBelow(body)].filter(({ node, depth }) => depth === DEEPEST && isElement(node))
  for (const { node } of deepest) if (isElement(node)) node.replaceWith(node.textContent ?? "")
}

/** Takes out of a page what is not its article's words, as far as that shows without reading them: the date that is known already, too. */
export function prune(page: Page, published: string | null, titles: readonly string[]): void {
  const all = (selector: string): readonly PageElement[] => [...page.body.querySelectorAll(selector)]
  for (const element of all(UNSEEN)) element.remove()
  flatten(page)
  const whole = lettersOf(page.body)
  const heading = headingOf(page.body, titles)
  // "has-sidebar" may be said of all of a page; comments may be longer than what they are about, but stand beside its heading.
  const isPart = (element: PageElement): boolean =>
    lettersOf(element) < whole / 2 ||
    (heading !== null && !isWithin(heading, element) && whole - lettersOf(element) >= LEAST_LEFT)
  for (const element of all("[style]")) if (isHidden(element)) element.remove()
  for (const element of all("[class],[id]")) if (isFurniture(element) && isPart(element)) element.remove()
  for (const element of all("*")) if (mayBeMenu(element) && isMenu(element)) dropMenu(element, page)
  for (const element of all("p,h4,h5,h6")) if (isPointer(element)) element.remove()
  dropLaterArticles(page, titles)
  dropAboveHeading(page, titles)
  for (const element of all("time[datetime],abbr[title]"))
    if ((element.getAttribute("datetime") ?? element.getAttribute("title")) === published) element.remove()
  // The finder of articles turns runs of breaks into paragraphs and loses some: they are kept as text.
  for (const element of all("br")) element.replaceWith(LINE_BREAK)
}
