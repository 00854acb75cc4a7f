import type { ClaimOut } from "./claims-in.ts"
import { type About, type ClaimRow, COLUMNS, rowOf } from "./row.ts"

const MARK = "\ufeff"
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** One field by RFC 4180. Words that begin as a formula does get an apostrophe, so that no spreadsheet runs what a report says. */
function field(value: ClaimRow[keyof ClaimRow]): string {
  if (value === null) return ""
  const words = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

const line = (fields: readonly ClaimRow[keyof ClaimRow][]): string => `${fields.map(field).join(",")}\r\n`

/** Claims as CSV: UTF-8 with its mark, a line of names, one claim a line. */
export async function* claimsCsv(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  yield MARK + line(COLUMNS)
  for await (const found of claims) {
    const row = rowOf(found, about)
    yield line(COLUMNS.map(name => row[name]))
  }
}

/** Columns of the HXL form, each with its tag (HXL 1.1). */
const HXL = {
  published: "#date+reported",
  when: "#date+occurred",
  where_country: "#country+code+v_iso2",
  where_name: "#loc+name",
  where_pcode: "#loc+code+v_pcode",
  where_precision: "#loc+type",
  type: "#indicator+name",
  population: "#affected+type",
  object: "#item+name",
  value_min: "#value+min",
  value_max: "#value+max",
  value_qualifier: "#value+type",
  value_word: "#value+word",
  counts: "#indicator+span",
  status: "#status",
  claimant: "#org+source+name",
  blamed: "#org+blamed+name",
  outlet: "#org+outlet+name",
  url: "#meta+url",
  quote: "#description+quote",
  claim: "#meta+id",
  report_version: "#meta+version",
  report_hash: "#meta+hash",
  rules: "#meta+rules",
  as_of: "#date+asof",
  clock: "#meta+clock",
} as const satisfies Partial<Record<keyof ClaimRow, string>>

/** Figures as HXL: a line of names, a line of tags, one figure a line. Counts of households and of people are told apart by `#affected+type` and the words. */
export async function* claimsHxl(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  const names = Object.keys(HXL) as readonly (keyof typeof HXL)[]
  yield MARK + line(names)
  yield line(names.map(name => HXL[name]))
  for await (const found of claims) {
    if (found.claim.kind !== "figure") continue
    const row = rowOf(found, about)
    yield line(names.map(name => row[name]))
  }
}
