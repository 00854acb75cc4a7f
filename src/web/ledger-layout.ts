import type { StoryView } from "../serve/story-contract.ts"

export type Row = StoryView["rows"][number]
export type Cell = Row["cells"][number]
export type Part = Row["parts"][number]
export type Step = StoryView["series"][number]["steps"][number]
export type Relation = StoryView["relations"][number]
type Claimant = Cell["claimant"]

/** One relation seen from one of its two figures. */
export interface Standing {
  readonly kind: Relation["kind"]
  /** The other figure's claim. */
  readonly other: string
  readonly differs: Relation["differs"]
}

/** A cell with all that is told in it. */
export interface LaidCell {
  readonly cell: Cell
  readonly parts: readonly Part[]
  readonly standings: readonly Standing[]
}

export interface LaidRow {
  readonly row: Row
  /** One list for each column, in the order of the columns. */
  readonly columns: readonly (readonly LaidCell[])[]
  /** Cells of claimants without a column of their own. */
  readonly others: readonly LaidCell[]
  /** Parts whose whole no cell gives. */
  readonly loose: readonly Part[]
  /** Where the figures of the row are placed, and the days they are told for; null where they do not agree or say nothing. */
  readonly where: string | null
  readonly days: readonly [string, string] | null
}

export interface LaidLedger {
  readonly columns: readonly Claimant[]
  /** Questions that several claimants answer, or whose figures stand against others. */
  readonly rows: readonly LaidRow[]
  /** Questions with one figure and nothing beside it: columns would say nothing of them. */
  readonly single: readonly LaidRow[]
}

const keyOf = ({ key, name }: Claimant): string => key ?? name ?? ""

/** Claimants in the order in which they first speak, with how many cells each has. */
function claimantsOf(rows: readonly Row[]): readonly { readonly claimant: Claimant; readonly cells: number }[] {
  const found = Map.groupBy(
    rows.flatMap(row => row.cells),
    cell => keyOf(cell.claimant),
  )
  return [...found.values()].flatMap(cells => {
    const [first] = cells
    return first === undefined ? [] : [{ claimant: first.claimant, cells: cells.length }]
  })
}

/** Everybody where there is room; else those who answer most questions. */
const columnsOf = (rows: readonly Row[], most: number): readonly Claimant[] =>
  claimantsOf(rows)
    .toSorted((a, b) => b.cells - a.cells)
    .slice(0, most)
    .map(({ claimant }) => claimant)

const isOf =
  (question: string, { claimant }: Cell) =>
  (series: StoryView["series"][number]): boolean =>
    series.question === question && keyOf(series.claimant) === keyOf(claimant)

/** One part for each value of each group: copies of one text repeat them. */
const once = (parts: readonly Part[]): readonly Part[] =>
  [
    ...new Map(parts.map(part => [JSON.stringify([part.population, part.value]), part] as const).reverse()).values(),
  ].reverse()

function layCell(view: StoryView, row: Row, cell: Cell): Omit<LaidCell, "parts"> {
  const steps = view.series.find(isOf(row.question, cell))?.steps ?? []
  const mine = new Set([cell.claim, ...steps.map(step => step.claim)])
  return {
    cell,
    standings: view.relations.flatMap(({ kind, a, b, differs }) => {
      if (mine.has(a)) return [{ kind, other: b, differs }]
      return mine.has(b) ? [{ kind, other: a, differs }] : []
    }),
  }
}

/** The cell that gives a part's whole: the one that shows that claim, else the first whose origins hold it. */
const wholeOf = (cells: readonly Cell[], { whole }: Part): Cell | undefined =>
  cells.find(cell => cell.claim === whole) ?? cells.find(cell => whole !== null && cell.claims.includes(whole))

/** The place that most cells of a row name; null where none does. */
export function placeOf({ cells }: Pick<Row, "cells">): string | null {
  const named = Map.groupBy(
    cells.filter(cell => cell.where !== null),
    cell => cell.where,
  )
  return [...named].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

/** The first and the last day that a row's figures are told for; null where none says. */
export function daysOf({ cells }: Pick<Row, "cells">): readonly [string, string] | null {
  const days = cells.flatMap(cell => cell.asOf ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  return first === undefined || last === undefined ? null : [first, last]
}

function layRow(view: StoryView, row: Row, columns: readonly Claimant[]): LaidRow {
  const wholes = Map.groupBy(row.parts, part => wholeOf(row.cells, part))
  const cells = row.cells.map(cell => ({ ...layCell(view, row, cell), parts: once(wholes.get(cell) ?? []) }))
  const keys = columns.map(keyOf)
  return {
    row,
    columns: keys.map(key => cells.filter(({ cell }) => keyOf(cell.claimant) === key)),
    others: cells.filter(({ cell }) => !keys.includes(keyOf(cell.claimant))),
    loose: once(wholes.get(undefined) ?? []),
    where: placeOf(row),
    days: daysOf(row),
  }
}

const isSingle = (view: StoryView, row: Row): boolean =>
  row.cells.length < 2 && !view.relations.some(relation => relation.question === row.question)

/** Lays a story's ledger out: questions as rows, at most so many columns; claimants who do not fit stand below those of their question. */
export function layLedger(view: StoryView, most: number): LaidLedger {
  const shared = view.rows.filter(row => !isSingle(view, row))
  const columns = columnsOf(shared, most)
  const rows = shared.map(row => layRow(view, row, columns))
  const single = view.rows.filter(row => isSingle(view, row)).map(row => layRow(view, row, []))
  return { columns, rows, single }
}
