import type { InfoTable, MetricTable } from "../../table-contract.ts"
import { csvLine, MARK } from "../claims/csv.ts"
import type { Field } from "../claims/row.ts"
import { shownCells } from "./table.ts"

type Cell = MetricTable["cells"][number]
type Told = Pick<InfoTable, "asOf" | "tables">
type Shown = { readonly table: MetricTable; readonly cell: Cell; readonly info: Told }

const areaOf = ({ table, cell }: Shown) => table.areas[cell.area]
const nameAt = (shown: Shown, level: number): string | null => {
  const area = areaOf(shown)
  return area?.level === level ? area.name : area?.level === level + 1 ? area.within : null
}
const codeAt = (shown: Shown, level: number): string | null => {
  const area = areaOf(shown)
  return area?.level === level ? area.pcode : area?.level === level + 1 ? area.withinPcode : null
}
/** A number only where the words give one alone. */
const number = ({ value: { min, max } }: Cell): number | null => (min !== null && min === max ? min : null)

/** Columns with their tags of HXL 1.1. */
const COLUMNS: readonly (readonly [name: string, tag: string, value: (shown: Shown) => Field])[] = [
  ["day", "#date", ({ cell }) => cell.day],
  ["admin1_name", "#adm1+name", shown => nameAt(shown, 1)],
  ["admin1_pcode", "#adm1+code+v_pcode", shown => codeAt(shown, 1)],
  ["admin2_name", "#adm2+name", shown => nameAt(shown, 2)],
  ["admin2_pcode", "#adm2+code+v_pcode", shown => codeAt(shown, 2)],
  ["country", "#country+code+v_iso2", shown => areaOf(shown)?.country ?? null],
  ["metric", "#indicator+name", ({ table }) => table.metric],
  ["unit", "#affected+type", ({ table }) => table.unit],
  ["value", "#affected+num", ({ cell }) => number(cell)],
  ["value_min", "#affected+min", ({ cell }) => cell.value.min],
  ["value_max", "#affected+max", ({ cell }) => cell.value.max],
  ["value_words", "#affected+text", ({ cell }) => cell.words],
  ["counts", "#indicator+span", ({ cell }) => cell.counts],
  [
    "claimant",
    "#org+source+name",
    ({ table, cell }) => table.claimants.find(({ key }) => key === cell.claimant)?.name ?? null,
  ],
  ["origins", "#meta+origins+num", ({ cell }) => cell.witnesses],
  ["sides", "#meta+sides+num", ({ cell }) => cell.sides],
  ["published", "#date+reported", ({ cell }) => cell.published],
  ["quote", "#description+quote", ({ cell }) => cell.quote],
  ["claim", "#meta+id", ({ cell }) => cell.claim],
  ["report_version", "#meta+version", ({ cell }) => cell.version],
  ["story", "#meta+story", ({ cell }) => cell.story],
  ["as_of", "#date+asof", ({ info }) => info.asOf.at],
  ["clock", "#meta+clock", ({ info }) => info.asOf.clock],
]

/** The names of the columns. */
export const TABLE_COLUMNS = COLUMNS.map(([name]) => name)

/** The chosen claimants' cells of all tables, in order, as fields of the columns. */
export const tableRows = (info: Told): readonly (readonly Field[])[] =>
  info.tables.flatMap(table =>
    shownCells(table).map(cell => COLUMNS.map(([, , value]) => value({ table, cell, info }))),
  )

/** Tables as HXL: a line of names, a line of tags, one cell of the chosen claimant a line; gaps have no line. */
export async function* tableHxl(tables: AsyncIterable<Told>): AsyncGenerator<string> {
  yield MARK + csvLine(TABLE_COLUMNS)
  yield csvLine(COLUMNS.map(([, tag]) => tag))
  for await (const info of tables) for (const row of tableRows(info)) yield csvLine(row)
}
