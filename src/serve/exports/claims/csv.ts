import type { ClaimOut } from "./claims-in.ts"
import { COLUMNS } from "./columns.ts"
import { type About, type Field, rowOf } from "./row.ts"

/** What says that the bytes are UTF-8. */
export const MARK = "\ufeff"
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** One field by RFC 4180. Words that begin as a formula does get an apostrophe, so that no spreadsheet runs what a report says. */
function field(value: Field): string {
  if (value === null) return ""
  const words = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

/** One line of fields. */
export const csvLine = (fields: readonly Field[]): string => `${fields.map(field).join(",")}\r\n`

/** Claims as CSV: UTF-8 with its mark, a line of names, one claim a line. */
export async function* claimsCsv(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  yield MARK + csvLine(COLUMNS)
  for await (const found of claims) {
    const row = rowOf(found, about)
    yield csvLine(COLUMNS.map(name => row[name]))
  }
}
