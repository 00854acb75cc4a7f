import { fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { StoryView } from "../../model/story.ts"
import { layOut } from "./sheet.ts"
import type { Sheet, SheetLine } from "./sheet-form.ts"
import { sourceOf } from "./story-markdown.ts"

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
/** Words as they may stand in a page, between tags and in attributes. */
export const safe = (words: string): string => words.replace(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

const MOMENT = /\d{4}-\d\d(?:-\d\d)?(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?(?:\/\d{4}-\d\d(?:-\d\d)?)?/g
const COVERED = /█+/g

/** Words as a page shows them: a date after Arabic letters keeps its order, and what is covered is seen with any font. */
const shown = (words: string): string =>
  safe(words)
    .replace(MOMENT, moment => `<bdi dir="ltr">${moment}</bdi>`)
    .replace(COVERED, cover => `<span class="covered">${cover}</span>`)

/** A sentence of our own runs as the page does, whatever name it begins with; names in it are kept apart, quotations find their own direction. */
const own = (tag: string, words: string, after = ""): string => `<${tag}>${shown(words)}${after}</${tag}>`

const STYLE = `body{font:16px/1.6 "Noto Sans","Noto Sans Arabic",system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:start;vertical-align:top}
small{display:block;color:#555}blockquote{margin:0;display:inline;font-family:"Noto Sans","Noto Naskh Arabic",serif}sup{margin-inline-start:.2em;line-height:0}
sup a+a,sup+sup{margin-inline-start:.4em}li{margin-block:.3rem}bdi[dir]{white-space:nowrap}.told{color:#555}.covered{background:currentColor}`

/** On paper a row of the ledger is a block with a line for each claimant: a table of twenty columns fits no page. */
const ON_PAPER = `@media print{body{font-size:10pt;line-height:1.5;max-width:none;margin:0;padding:0}a{color:inherit;text-decoration:none}
h1{font-size:17pt;line-height:1.3}h2{font-size:12.5pt;margin-block:1.2em .4em;break-after:avoid}h1,p{margin-block:0 .5em}
table,tbody{display:block;overflow:visible}thead{display:none}tr{display:block;break-inside:avoid-page;border-block-start:.5pt solid #999;padding-block:.4em}
th[scope=row],td{display:block;border:0;padding:0}td{padding-inline-start:1.2em;break-inside:avoid}td:empty{display:none}td::before{content:attr(data-claimant) ":";font-weight:600;unicode-bidi:isolate;margin-inline-end:.4em}
td div{display:inline}td small{display:inline;font-size:inherit}td small::before{content:" · "}th small{font-weight:400}
section:first-of-type tr:first-child{border:0}li{break-inside:avoid}ul{padding-inline-start:1.4em;margin-block:.3em}ol{padding-inline-start:2.8em;margin-block:.3em}.covered{-webkit-print-color-adjust:exact;print-color-adjust:exact}p{orphans:3;widows:3}}`

/** Words in a style sheet's string. */
const inString = (words: string): string =>
  `"${words.replace(/["\\<\n\r\f]/g, sign => `\\${sign.charCodeAt(0).toString(16)} `)}"`

/** The foot of every printed page: what it is, and the number of the page. */
const feet = (source: string, language: InterfaceLanguage): string => {
  const [start, end] = language === "ar" ? ["right", "left"] : ["left", "right"]
  const font = 'font:8pt "Noto Sans","Noto Sans Arabic",sans-serif;color:#555'
  return `@page{size:A4;margin:18mm 16mm 20mm;@bottom-${start}{content:${inString(source)};${font}}@bottom-${end}{content:counter(page) " / " counter(pages);${font}}}`
}

/** A story as one page that needs nothing else: no script, no address outside itself, every word escaped. It has a print sheet; `fonts` is a style sheet that holds fonts whole. */
export function storyHtml(view: StoryView, language: InterfaceLanguage, fonts = ""): string {
  const sheet = layOut(view, language)
  const { ledger } = WORDS[language]
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${safe(sheet.title)}</title><style>${fonts}${STYLE}${ON_PAPER}${feet(footOf(view, language), language)}</style></head>
<body>
${own("h1", sheet.title)}
${own("p", [`${ledger.story} ${sheet.id}`, ...sheet.facts].join(" · "))}
${table(sheet)}
${sheet.blocks.map(({ head, lines }) => section(head, lines.map(lineItem))).join("\n")}
${section(ledger.quotes, sheet.quotes.map(quoteItem), "ol")}
<p>${safe(ledger.hidden)}</p>
</body></html>
`
}

/** Where no element can keep it apart, in a style sheet. */
const isolated = (moment: string): string => `\u2066${moment}\u2069`

/** The source line: whose page it is, the story, and the moment by its clock. */
const footOf = (view: StoryView, language: InterfaceLanguage): string => {
  const { ledger } = WORDS[language]
  const clock = view.asOf.clock === "published" ? ledger.asPublished : ledger.asRecorded
  const at = view.asOf.at ?? view.to
  return [
    "Tawatur",
    `${ledger.story} ${view.story}`,
    ...(at === null ? [] : [fill(ledger.asOf, isolated(at)), clock]),
  ].join(" · ")
}

const link = (mark: number): string => `<sup><a href="#q${mark}">${mark}</a></sup>`

const lineItem = (line: SheetLine): string => own("li", line.text, line.marks.map(link).join(" "))

const quoteItem = (quote: Sheet["quotes"][number]): string =>
  `<li id="q${quote.mark}"><blockquote dir="auto">“${shown(quote.quote)}”</blockquote> <bdi class="told">${shown(sourceOf(quote))}</bdi></li>`

const section = (head: string, items: readonly string[], list: "ul" | "ol" = "ul"): string =>
  items.length === 0 ? "" : `<section><h2>${safe(head)}</h2><${list}>${items.join("\n")}</${list}></section>`

function table(sheet: Sheet): string {
  const { ledger } = WORDS[sheet.language]
  if (sheet.rows.length === 0) return `<p>${safe(ledger.noFigures)}</p>`
  const heads = sheet.columns.map(column => `<th scope="col" dir="auto">${safe(column)}</th>`).join("")
  const body = sheet.rows.map(row => {
    const cells = sheet.columns.map((name, column) => {
      const found = row.cells.filter(cell => cell.column === column).map(cellHtml)
      return `<td data-claimant="${safe(name)}">${found.join("")}</td>`
    })
    return `<tr><th scope="row">${safe(row.question)}${partsOf(row, ledger.amongThem)}</th>${cells.join("")}</tr>`
  })
  return `<section><h2>${safe(ledger.ledger)}</h2><table><thead><tr><th scope="col">${safe(ledger.question)}</th>${heads}</tr></thead>
<tbody>${body.join("\n")}</tbody></table></section>`
}

const cellHtml = (cell: Sheet["rows"][number]["cells"][number]): string =>
  `<div><bdi>${shown(cell.value)}</bdi>${link(cell.mark)}${[cell.witnesses, ...cell.says].map(line => own("small", line)).join("")}${cell.before.map(line => own("small", line.text, line.marks.map(link).join(""))).join("")}</div>`

const partsOf = (row: Sheet["rows"][number], among: string): string =>
  row.parts.map(part => own("small", `${among}: ${part.text}`, part.marks.map(link).join(""))).join("")
