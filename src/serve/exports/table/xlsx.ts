import { type InterfaceLanguage, WORDS } from "../../../messages/words.ts"
import type { InfoTable, MetricTable } from "../../table-contract.ts"
import type { Field } from "../claims/row.ts"
import { sheetRow } from "../xlsx/cells.ts"
import { SHEET_FOOT, sheetHead, sheetPath, workbookParts } from "../xlsx/workbook.ts"
import { type Part, zipped } from "../zip.ts"
import { TABLE_COLUMNS, tableRows } from "./hxl.ts"
import { shownCells } from "./table.ts"

type Told = Pick<InfoTable, "asOf" | "tables">

/** Units of a sheet's name, and what may not stand in one. */
const NAME = 31
const FORBIDDEN = /[[\]:*?/\\]/g

const nameOf = ({ metric, unit }: MetricTable, at: number, language: InterfaceLanguage): string => {
  const { metrics, populations, objects } = WORDS[language]
  const words = `${at + 1} ${metrics[metric] ?? metric} · ${populations[unit] ?? objects[unit] ?? unit}`
  return words.replace(FORBIDDEN, " ").slice(0, NAME)
}

/** One cell: a number where one value gives one, else the words of all values; they are never added up. */
const fieldOf = (cells: MetricTable["cells"]): Field => {
  const [only] = cells
  if (only === undefined) return null
  const { min, max } = only.value
  if (cells.length === 1 && min !== null && min === max) return min
  return cells.map(({ words }) => words).join("; ")
}

function* matrix(table: MetricTable, language: InterfaceLanguage): Generator<string> {
  const { infoTable } = WORDS[language]
  const claimant = table.claimants.find(({ key }) => key === table.chosen)?.name ?? ""
  yield sheetHead(language === "ar")
  yield sheetRow([infoTable.pcode, infoTable.within, `${infoTable.area} (${claimant})`, ...table.days], 1)
  const shown = shownCells(table)
  for (const [at, area] of table.areas.entries()) {
    const fields = table.days.map(day => fieldOf(shown.filter(cell => cell.area === at && cell.day === day)))
    yield sheetRow([area.pcode, area.within, area.name ?? infoTable.nowhere, ...fields], at + 2)
  }
  yield SHEET_FOOT
}

function* evidence(info: Told, language: InterfaceLanguage): Generator<string> {
  yield sheetHead(language === "ar")
  yield sheetRow(TABLE_COLUMNS, 1)
  for (const [at, row] of tableRows(info).entries()) yield sheetRow(row, at + 2)
  yield SHEET_FOOT
}

/** A table as a workbook: a sheet for each metric and unit, areas by days, and one with what each cell rests on. */
export function tableXlsx(info: Told, language: InterfaceLanguage): AsyncGenerator<Uint8Array> {
  const names = [...info.tables.map((table, at) => nameOf(table, at, language)), WORDS[language].infoTable.evidence]
  const frame = workbookParts(names).map(([path, words]): Part => [path, [words]])
  const sheets = info.tables.map((table, at): Part => [sheetPath(at), matrix(table, language)])
  return zipped([...frame, ...sheets, [sheetPath(info.tables.length), evidence(info, language)]])
}
