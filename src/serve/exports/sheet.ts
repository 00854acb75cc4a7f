import { tellQuestion, tellValue, tellWitnesses } from "../../messages/tell.ts"
import { counted, fill, type InterfaceLanguage, WORDS } from "../../messages/words.ts"
import type { Cell, Claimant, Row } from "../../model/ledger.ts"
import type { StoryView } from "../../model/story.ts"
import { claimsOf, undertakingBlocks } from "./sheet-clocks.ts"
import type { Sheet, SheetBlock, SheetCell, SheetLine, SheetQuote } from "./sheet-form.ts"
import { layGrades } from "./sheet-grades.ts"
import { type Lay, layEarlier, layPart, layRelation, laySeries, layWitnesses, marksOf } from "./sheet-lines.ts"
import { claimsInThreads, threadBlock } from "./sheet-threads.ts"
import { againOf, nameOf, throughOf } from "./sheet-words.ts"

/** Lays a story out. Every figure gets the mark of its quote; columns come in the order of how much each claimant says. */
export function layOut(view: StoryView, language: InterfaceLanguage): Sheet {
  const claimants = columnsOf(view.rows)
  const quotes = quotesOf(view)
  const marks = new Map(quotes.map(quote => [quote.claim, quote.mark]))
  const claims = new Map(view.claims.map(found => [found.claim.id, found]))
  const whose = new Map(
    view.series.flatMap(({ claimant: { name }, steps }) =>
      name === null ? [] : steps.map(({ claim }) => [claim, name] as const),
    ),
  )
  const lay = { language, claimants, marks, claims, whose }
  return {
    language,
    id: view.story,
    title: view.title,
    facts: factsOf(view, language),
    columns: claimants.map(claimant => nameOf(claimant, language)),
    rows: view.rows.map(row => ({
      question: rowWords(row, language),
      parts: row.parts.map(part => layPart(part, row, lay)),
      cells: row.cells.map(cell => layCell(cell, lay)),
    })),
    blocks: blocksOf(view, lay),
    quotes: quotes.map(({ claim: _, ...quote }) => quote),
  }
}

const unmarked = (text: string): SheetLine => ({ text, marks: [] })

/** What is told below the ledger: how figures stand to each other, how they went, who repeats whom, and what single reports say. */
function blocksOf(view: StoryView, lay: Lay): readonly SheetBlock[] {
  const { ledger, remarks } = WORDS[lay.language]
  const copies = view.groups.filter(group => group.copies.length > 1)
  const blocks: readonly SheetBlock[] = [
    { head: ledger.summary, lines: view.summary.map(({ text, claims }) => ({ text, marks: marksOf(claims, lay) })) },
    { head: ledger.relations, lines: view.relations.map(relation => layRelation(relation, lay)) },
    { head: ledger.grades, lines: layGrades(view, lay) },
    {
      head: ledger.series,
      lines: view.series.filter(series => series.steps.length > 1).map(series => laySeries(series, view.rows, lay)),
    },
    threadBlock(view, lay),
    ...undertakingBlocks(view, lay),
    { head: ledger.witnesses, lines: layWitnesses(view, lay) },
    { head: ledger.copies, lines: copies.map(group => unmarked(`${group.copies.join(" = ")} · ${group.why}`)) },
    {
      head: ledger.remarks,
      lines: view.remarks.map(({ report, about, detail }) =>
        unmarked(`${report}: ${remarks[about]}${detail ? ` (${detail})` : ""}`),
      ),
    },
  ]
  return blocks.filter(({ lines }) => lines.length > 0)
}

/** A row's question, with the span that is counted over where it is not one incident. */
function rowWords(row: Row, language: InterfaceLanguage): string {
  const words = tellQuestion(row, language)
  return row.counts === "incident" ? words : `${words} (${WORDS[language].spans[row.counts]})`
}

const columnKey = (claimant: Claimant): string => claimant.key ?? claimant.name ?? ""

function columnsOf(rows: readonly Row[]): readonly Claimant[] {
  const seen = new Map<string, { claimant: Claimant; cells: number }>()
  for (const { claimant } of rows.flatMap(row => row.cells)) {
    const key = columnKey(claimant)
    seen.set(key, { claimant, cells: (seen.get(key)?.cells ?? 0) + 1 })
  }
  return [...seen.values()].sort((a, b) => b.cells - a.cells).map(column => column.claimant)
}

/** The claims that cells, relations and series show, numbered in the order of reading. */
function quotesOf(view: StoryView): readonly (SheetQuote & { readonly claim: string })[] {
  const shown = [
    ...view.rows.flatMap(row => [...row.cells, ...row.parts].map(shown => shown.claim)),
    ...view.rows.flatMap(row => row.cells.flatMap(cell => cell.earlier.map(step => step.claim))),
    ...view.relations.flatMap(relation => [relation.a, relation.b]),
    ...view.series.filter(series => series.steps.length > 1).flatMap(series => series.steps.map(step => step.claim)),
    ...view.series.flatMap(({ steps }) =>
      steps.flatMap(step => step.origins.flatMap(origin => (origin.why.length > 0 ? origin.claims : []))),
    ),
    ...claimsInThreads(view),
    ...claimsOf(view),
  ]
  const claims = new Map(view.claims.map(found => [found.claim.id, found]))
  return [...new Set(shown)]
    .flatMap(id => claims.get(id) ?? [])
    .map(({ claim, report, outlet, published }, i) => ({
      claim: claim.id,
      mark: i + 1,
      quote: claim.evidence.quote,
      report,
      outlet,
      published,
    }))
}

function layCell(cell: Cell, lay: Lay): SheetCell {
  return {
    column: lay.claimants.findIndex(claimant => columnKey(claimant) === columnKey(cell.claimant)),
    value: tellValue(cell.value, lay.language),
    mark: lay.marks.get(cell.claim) ?? 0,
    witnesses: tellWitnesses(cell, lay.language),
    before: cell.earlier.map(step => layEarlier(step, lay)),
    says: saysOf(cell, lay.language),
  }
}

function saysOf(cell: Cell, language: InterfaceLanguage): readonly string[] {
  const { ledger, statuses } = WORDS[language]
  return [
    ...throughOf(cell.via, language),
    ...(cell.blamed === null ? [] : [fill(ledger.blames, cell.blamed)]),
    ...(cell.status === "asserted" ? [] : [statuses[cell.status] ?? cell.status]),
    ...againOf(cell, cell.report, language),
  ]
}

function factsOf(view: StoryView, language: InterfaceLanguage): readonly string[] {
  const { counts, ledger } = WORDS[language]
  const clock = view.asOf.clock === "published" ? ledger.asPublished : ledger.asRecorded
  const days = [view.from, view.to].filter(day => day !== null).map(day => day.slice(0, 10))
  return [
    counted(counts.reports, view.reports.length, language),
    tellWitnesses(view, language),
    ...(days.length > 0 ? [[...new Set(days)].join(" – ")] : []),
    ...(view.asOf.at === null ? [] : [`${fill(ledger.asOf, view.asOf.at)} (${clock}; ${ledger.endOfDay})`]),
  ]
}
