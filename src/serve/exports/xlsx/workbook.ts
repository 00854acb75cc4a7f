import { document, inXml } from "./xml.ts"

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

const pathOf = (at: number): string => `worksheets/sheet${at + 1}.xml`

/** Where a sheet stands in the file. */
export const sheetPath = (at: number): string => `xl/${pathOf(at)}`

const typesOf = (sheets: readonly string[]): string => {
  const parts = sheets.map((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${TYPE}.worksheet+xml"/>`)
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${parts.join("")}</Types>`
}

const relations = (all: readonly (readonly [type: string, target: string])[]): string => {
  const each = all.map(([type, to], at) => `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${to}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`
}

const bookOf = (sheets: readonly string[]): string => {
  const each = sheets.map((name, at) => `<sheet name="${inXml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join("")}</sheets></workbook>`
}

/** All of a workbook (ECMA-376) but its sheets, by path. */
export const workbookParts = (sheets: readonly string[]): readonly (readonly [path: string, words: string])[] => [
  ["[Content_Types].xml", document(typesOf(sheets))],
  ["_rels/.rels", document(relations([["officeDocument", "xl/workbook.xml"]]))],
  ["xl/workbook.xml", document(bookOf(sheets))],
  ["xl/_rels/workbook.xml.rels", document(relations(sheets.map((_, at) => ["worksheet", pathOf(at)])))],
]

/** The beginning of a sheet, whose first row stays in sight. */
export const sheetHead = (rightToLeft: boolean): string =>
  document(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ""}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`,
  )

/** The end of a sheet. */
export const SHEET_FOOT = "</sheetData></worksheet>"
