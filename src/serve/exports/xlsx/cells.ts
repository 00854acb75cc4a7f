import type { Field } from "../claims/row.ts"
import { inXml } from "./xml.ts"

/** Units that a cell holds at most. */
const CELL = 32_767
const LETTERS = 26

/** "A", "Z", "AA": the name of a column. */
const columnName = (at: number): string =>
  (at < LETTERS ? "" : columnName(Math.floor(at / LETTERS) - 1)) + String.fromCharCode(65 + (at % LETTERS))

function cell(value: Field, name: string): string {
  if (value === null) return ""
  if (typeof value === "number") return `<c r="${name}"><v>${value}</v></c>`
  if (typeof value === "boolean") return `<c r="${name}" t="b"><v>${value ? 1 : 0}</v></c>`
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${inXml(value.slice(0, CELL))}</t></is></c>`
}

/** One row of a sheet, counted from 1. Words are words: none is run as a formula. */
export const sheetRow = (fields: readonly Field[], row: number): string =>
  `<row r="${row}">${fields.map((value, at) => cell(value, `${columnName(at)}${row}`)).join("")}</row>`
