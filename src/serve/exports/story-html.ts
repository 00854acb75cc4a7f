import { type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { StoryView } from "../../model/story.ts"
import { layOut } from "./sheet.ts"
import type { Sheet, SheetLine } from "./sheet-form.ts"
import { sourceOf } from "./story-markdown.ts"

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
/** Words as they may stand in a page, between tags and in attributes. */
export const safe = (words: string): string => words.replace(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

/** Each piece of text finds its own direction. */
const auto = (tag: string, words: string, after = ""): string => `<${tag} dir="auto">${safe(words)}${after}</${tag}>`

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #bbb;padding:.4rem .6rem;text-align:start;vertical-align:top}
small{display:block;color:#555}blockquote{margin:0;display:inline}sup{margin-inline-start:.2em}li{margin-block:.3rem}`

/** A story as one page that needs nothing else: no script, no address outside itself, every word escaped. */
export function storyHtml(view: StoryView, language: InterfaceLanguage): string {
  const sheet = layOut(view, language)
  const { ledger } = WORDS[language]
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(sheet.title)}</title><style>${STYLE}</style></head>
<body>
${auto("h1", sheet.title)}
${auto("p", [`${ledger.story} ${sheet.id}`, ...sheet.facts].join(" · "))}
${table(sheet)}
${sheet.blocks.map(({ head, lines }) => section(head, lines.map(lineItem))).join("\n")}
${section(ledger.quotes, sheet.quotes.map(quoteItem), "ol")}
<p>${safe(ledger.hidden)}</p>
</body></html>
`
}

const link = (mark: number): string => `<sup><a href="#q${mark}">${mark}</a></sup>`

const lineItem = (line: SheetLine): string => auto("li", line.text, line.marks.map(link).join(" "))

const quoteItem = (quote: Sheet["quotes"][number]): string =>
  `<li id="q${quote.mark}"><blockquote dir="auto">“${safe(quote.quote)}”</blockquote> <bdi>${safe(sourceOf(quote))}</bdi></li>`

const section = (head: string, items: readonly string[], list: "ul" | "ol" = "ul"): string =>
  items.length === 0 ? "" : `<section><h2>${safe(head)}</h2><${list}>${items.join("\n")}</${list}></section>`

function table(sheet: Sheet): string {
  const { ledger } = WORDS[sheet.language]
  if (sheet.rows.length === 0) return `<p>${safe(ledger.noFigures)}</p>`
  const heads = sheet.columns.map(column => `<th scope="col" dir="auto">${safe(column)}</th>`).join("")
  const body = sheet.rows.map(row => {
    const cells = sheet.columns.map((_, column) => row.cells.filter(cell => cell.column === column).map(cellHtml))
    return `<tr><th scope="row" dir="auto">${safe(row.question)}${partsOf(row, ledger.amongThem)}</th>${cells.map(found => `<td>${found.join("")}</td>`).join("")}</tr>`
  })
  return `<section><h2>${safe(ledger.ledger)}</h2><table><thead><tr><th scope="col">${safe(ledger.question)}</th>${heads}</tr></thead>
<tbody>${body.join("\n")}</tbody></table></section>`
}

const cellHtml = (cell: Sheet["rows"][number]["cells"][number]): string =>
  `<div><bdi>${safe(cell.value)}</bdi>${link(cell.mark)}${[cell.witnesses, ...cell.says].map(line => auto("small", line)).join("")}${cell.before.map(line => auto("small", line.text, line.marks.map(link).join(""))).join("")}</div>`

const partsOf = (row: Sheet["rows"][number], among: string): string =>
  row.parts.map(part => auto("small", `${among}: ${part.text}`, part.marks.map(link).join(""))).join("")
