import type { InterfaceLanguage } from "../../messages/words.ts"
import { WORDS } from "../../messages/words.ts"
import type { StoryView } from "../../model/story.ts"
import { layOut } from "./sheet.ts"
import type { Sheet, SheetCell, SheetLine } from "./sheet-form.ts"

/** Words of a report can never become markup: every sign that Markdown or HTML reads is written as itself. */
const safe = (words: string): string =>
  words.replace(/[\\`*_{}[\]()#+!|<>&~]/g, sign => `\\${sign}`).replace(/\s*\n\s*/g, " ")

const marks = (line: SheetLine): string => line.marks.map(mark => ` [^${mark}]`).join("")

const list = (head: string, lines: readonly string[]): readonly string[] => [
  "",
  `## ${head}`,
  "",
  ...lines.map(line => `- ${line}`),
]

/** A story as Markdown: the ledger as a table, each figure with a footnote that holds its words. */
export function storyMarkdown(view: StoryView, language: InterfaceLanguage): string {
  const sheet = layOut(view, language)
  const { ledger } = WORDS[language]
  return [
    `# ${safe(sheet.title)}`,
    "",
    [`${ledger.story} ${sheet.id}`, ...sheet.facts].map(safe).join(" · "),
    "",
    ...table(sheet),
    ...sheet.blocks.flatMap(({ head, lines }) =>
      list(
        head,
        lines.map(line => safe(line.text) + marks(line)),
      ),
    ),
    "",
    ...sheet.quotes.map(quote => `[^${quote.mark}]: “${safe(quote.quote)}” — ${safe(sourceOf(quote))}`),
    "",
    ledger.hidden,
    "",
  ].join("\n")
}

/** Report, outlet and date of a quote, as far as they are known. */
export const sourceOf = (quote: { report: string; outlet: string | null; published: string | null }): string =>
  [quote.report, quote.outlet, quote.published].filter(part => part !== null).join(", ")

function table(sheet: Sheet): readonly string[] {
  const { ledger } = WORDS[sheet.language]
  if (sheet.rows.length === 0) return [ledger.noFigures]
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
  const heads = [ledger.question, ...sheet.columns.map(safe)]
  return [
    line(heads),
    line(heads.map(() => "---")),
    ...sheet.rows.map(row =>
      line([
        [safe(row.question), ...partsOf(row, ledger.amongThem)].join("; "),
        ...sheet.columns.map((_, column) =>
          row.cells
            .filter(cell => cell.column === column)
            .map(cell => `${safe(cell.value)} [^${cell.mark}] (${about(cell)})`)
            .join("; "),
        ),
      ]),
    ),
  ]
}

const about = (cell: SheetCell): string =>
  [cell.witnesses, ...cell.says.map(safe), ...cell.before.map(line => safe(line.text) + marks(line))].join("; ")

const partsOf = (row: Sheet["rows"][number], among: string): readonly string[] =>
  row.parts.length === 0 ? [] : [`${among}: ${row.parts.map(part => safe(part.text) + marks(part)).join(", ")}`]
