import type { Context, Hono } from "hono"
import type { Archive } from "../../../model/archive.ts"
import type { Place } from "../../../model/entity.ts"
import { Problem } from "../../../model/problem.ts"
import type { Handed } from "../../file-route.ts"
import { maskStory } from "../../mask.ts"
import type { Question } from "../../route.ts"
import { InfoTable } from "../../table-contract.ts"
import { tableHxl } from "./hxl.ts"
import { infoTableOf } from "./table.ts"
import { tableXlsx } from "./xlsx.ts"

const PATH = "/api/stories/:id/table"
const ASKED = ["asOf", "clock", "as", "lang"] as const
const says = "A story's counts by administrative area and day, of the claimant that `claimant` names by its key"
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** The information officer's table in its three forms. */
export const TABLES: readonly Handed[] = [
  {
    ...{ path: PATH, query: ASKED, type: "application/json", json: InfoTable },
    says: `${says}; with those of all others to choose from.`,
  },
  { path: `${PATH}.hxl.csv`, says: `${says}, as HXL.`, query: ASKED, type: "text/csv; charset=utf-8" },
  { path: `${PATH}.xlsx`, says: `${says}, as a workbook.`, query: ASKED, type: XLSX },
]

interface Asking {
  readonly place: (id: string) => Place | null
  readonly questionIn: (context: Context) => Question
}

/** Answers the information officer's table. */
export function handOutTables(hono: Hono, archive: Archive, { place, questionIn }: Asking): void {
  const tableFor = async (context: Context): Promise<InfoTable> => {
    const { id, asOf, language, reviewed } = questionIn(context)
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    return infoTableOf(maskStory(view), { place, language, claimant: context.req.query("claimant") ?? null })
  }
  hono.get(PATH, async context => context.json(await tableFor(context)))
  hono.get(`${PATH}.hxl.csv`, async context => {
    const info = await tableFor(context)
    const one = (async function* () {
      yield info
    })()
    const words = await Array.fromAsync(tableHxl(one))
    return context.body(words.join(""), 200, { "content-type": "text/csv; charset=utf-8" })
  })
  hono.get(`${PATH}.xlsx`, async context => {
    const parts = await Array.fromAsync(tableXlsx(await tableFor(context), questionIn(context).language))
    const disposition = 'attachment; filename="table.xlsx"'
    return context.body(Buffer.concat(parts), 200, { "content-type": XLSX, "content-disposition": disposition })
  })
}
