import type { ClaimOut } from "./claims-in.ts"
import { csvLine, MARK } from "./csv.ts"
import { type About, type ClaimRow, rowOf } from "./row.ts"

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
  method: "#meta+method",
  as_of: "#date+asof",
  clock: "#meta+clock",
} as const satisfies Partial<Record<keyof ClaimRow, string>>

/** Figures as HXL: a line of names, a line of tags, one figure a line. Counts of households and of people are told apart by `#affected+type` and the words. */
export async function* claimsHxl(claims: AsyncIterable<ClaimOut>, about: About): AsyncGenerator<string> {
  const names = Object.keys(HXL) as readonly (keyof typeof HXL)[]
  yield MARK + csvLine(names)
  yield csvLine(names.map(name => HXL[name]))
  for await (const found of claims) {
    if (found.claim.kind !== "figure") continue
    const row = rowOf(found, about)
    yield csvLine(names.map(name => row[name]))
  }
}
