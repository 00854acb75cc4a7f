import { type InterfaceLanguage, WORDS } from "../messages/words.ts"
import type { StoryView } from "../model/story.ts"
import { layOut } from "../serve/exports/sheet.ts"
import type { Sheet, SheetLine, SheetQuote, SheetRow } from "../serve/exports/sheet-form.ts"
import { sourceOf } from "../serve/exports/story-markdown.ts"
import { isolate, pad, widthOf, wrap } from "./width.ts"

const QUESTION = 26
const NARROWEST = 18
const GAP = "  "

/** A story for the terminal: rows are questions, columns claimants; below it relations, series and every quote. */
export function ledger(view: StoryView, language: InterfaceLanguage, columns: number): string {
  const sheet = layOut(view, language)
  const { ledger: words } = WORDS[language]
  return [
    ...wrap(sheet.title, columns).map(isolate),
    isolate([`${words.story} ${sheet.id}`, ...sheet.facts].join(" · ")),
    "",
    ...(sheet.rows.length === 0 ? [words.noFigures, ""] : tables(sheet, columns)),
    ...sheet.blocks.flatMap(({ head, lines }) => block(head, lines.map(withMarks), columns)),
    words.quotes,
    ...sheet.quotes.flatMap(quote => quoteLines(quote, columns)),
    "",
    words.hidden,
    "",
  ].join("\n")
}

const withMarks = ({ text, marks }: SheetLine): string => `${text}${marks.map(mark => ` [${mark}]`).join("")}`

function block(head: string, lines: readonly string[], columns: number): readonly string[] {
  const wrapped = lines.map(line => wrap(line, columns - 4))
  return [head, ...wrapped.flatMap(parts => parts.map((part, i) => `${i === 0 ? "  " : "    "}${isolate(part)}`)), ""]
}

/** Where the words stand, then the words: each on lines of their own, so that two directions never share one. */
const quoteLines = (quote: SheetQuote, columns: number): readonly string[] => [
  `  [${quote.mark}] ${isolate(sourceOf(quote))}`,
  ...wrap(`“${quote.quote}”`, columns - 6).map(part => `      ${isolate(part)}`),
]

/** As many claimants side by side as the terminal holds; the others follow in further tables of the same rows. */
function tables(sheet: Sheet, columns: number): readonly string[] {
  const across = Math.max(1, Math.floor((columns - QUESTION) / (NARROWEST + GAP.length)))
  const width = Math.min(34, Math.floor((columns - QUESTION) / Math.min(across, sheet.columns.length)) - GAP.length)
  const starts = sheet.columns.flatMap((_, i) => (i % across === 0 ? [i] : []))
  return starts.flatMap(start => [...table(sheet, start, Math.min(start + across, sheet.columns.length), width), ""])
}

function table(sheet: Sheet, start: number, end: number, width: number): readonly string[] {
  const heads = [WORDS[sheet.language].ledger.question, ...sheet.columns.slice(start, end)]
  const rows = sheet.rows.filter(row => row.cells.some(cell => cell.column >= start && cell.column < end))
  const rule = "─".repeat(QUESTION + (end - start) * (width + GAP.length))
  return [
    ...lines(
      heads.map(head => [head]),
      width,
    ),
    rule,
    ...rows.flatMap(row => lines([[row.question, ...partsOf(row, sheet)], ...cellsOf(row, start, end)], width)),
    rule,
  ]
}

const cellsOf = (row: SheetRow, start: number, end: number): readonly (readonly string[])[] =>
  Array.from({ length: end - start }, (_, i) =>
    row.cells
      .filter(cell => cell.column === start + i)
      .flatMap(cell => [
        `${isolate(cell.value)} [${cell.mark}]`,
        cell.witnesses,
        ...cell.says,
        ...cell.before.map(withMarks),
      ]),
  )

const partsOf = (row: SheetRow, { language }: Sheet): readonly string[] =>
  row.parts.map(part => `${WORDS[language].ledger.amongThem}: ${withMarks(part)}`)

/** One row of a table as terminal lines: each cell is wrapped to its column and padded by display width. */
function lines(cells: readonly (readonly string[])[], width: number): readonly string[] {
  const wrapped = cells.map((cell, i) => cell.flatMap(words => wrap(words, i === 0 ? QUESTION - GAP.length : width)))
  const height = Math.max(...wrapped.map(cell => cell.length))
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((cell, i) => pad(cell[at] ?? "", i === 0 ? QUESTION - GAP.length : width))
      .join(GAP)
      .trimEnd(),
  )
}

/** Columns of the terminal, or a width that pages and logs hold. */
export const terminalColumns = (stream: { readonly columns?: number }): number =>
  Math.max(60, Math.min(stream.columns ?? 110, 180))

/** Words in a line of a list, padded to `width` columns. */
export const column = (words: string, width: number): string => pad(shorten(words, width), width)

const shorten = (words: string, width: number): string => {
  if (widthOf(words) <= width) return words
  let short = ""
  for (const sign of words) {
    if (widthOf(short + sign) > width - 1) break
    short += sign
  }
  return `${short}…`
}
