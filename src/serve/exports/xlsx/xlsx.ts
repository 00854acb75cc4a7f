import { type InterfaceLanguage, WORDS } from "../../../messages/words.ts"
import type { Claim } from "../../../model/claim.ts"
import type { ClaimOut } from "../claims/claims-in.ts"
import { COLUMNS } from "../claims/columns.ts"
import { type About, rowOf } from "../claims/row.ts"
import { type Part, zipped } from "../zip.ts"
import { sheetRow } from "./cells.ts"
import { SHEET_FOOT, sheetHead, sheetPath, workbookParts } from "./workbook.ts"

type Kind = Claim["kind"]
type Column = (typeof COLUMNS)[number]

const KINDS: readonly Kind[] = ["figure", "event", "commitment", "measure", "position"]

const FIGURES: readonly Kind[] = ["figure"]
/** Columns that only some kinds fill; the kind itself is the sheet. */
const ONLY: Readonly<Partial<Record<Column, readonly Kind[]>>> = {
  kind: [],
  population: FIGURES,
  object: FIGURES,
  means: ["figure", "event"],
  value_min: FIGURES,
  value_max: FIGURES,
  value_qualifier: FIGURES,
  value_word: FIGURES,
  counts: FIGURES,
  part: FIGURES,
  actors: ["event"],
  targets: ["event", "position"],
  parties: ["commitment"],
  until: ["commitment", "measure"],
}

const columnsOf = (kind: Kind): readonly Column[] => COLUMNS.filter(name => ONLY[name]?.includes(kind) ?? true)

async function* sheetOf(kind: Kind, claims: AsyncIterable<ClaimOut>, about: About, rightToLeft: boolean) {
  const columns = columnsOf(kind)
  yield sheetHead(rightToLeft)
  yield sheetRow(columns, 1)
  let at = 2
  for await (const found of claims) {
    if (found.claim.kind !== kind) continue
    const row = rowOf(found, about)
    yield sheetRow(
      columns.map(name => row[name]),
      at++,
    )
  }
  yield SHEET_FOOT
}

/** Claims as a workbook with a sheet for each kind, from right to left in Arabic. The claims are read once for each, so that none has to be held. */
export function claimsXlsx(
  claims: () => AsyncIterable<ClaimOut>,
  about: About,
  language: InterfaceLanguage,
): AsyncGenerator<Uint8Array> {
  const names = KINDS.map(kind => WORDS[language].sheets[kind])
  const frame = workbookParts(names).map(([path, words]): Part => [path, [words]])
  const sheets = KINDS.map((kind, at): Part => [sheetPath(at), sheetOf(kind, claims(), about, language === "ar")])
  return zipped([...frame, ...sheets])
}
