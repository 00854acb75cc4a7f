import type { Context, Hono } from "hono"
import { type Archive, pageMark } from "../../../model/archive.ts"
import type { Place } from "../../../model/entity.ts"
import { Problem } from "../../../model/problem.ts"
import type { StoryView } from "../../../model/story.ts"
import { NARROWING } from "../../api/stories.ts"
import type { Handed } from "../../file-route.ts"
import { maskStory } from "../../mask.ts"
import type { Parameter, Question } from "../../route.ts"
import { InfoTable, TableAcross } from "../../table-contract.ts"
import { tableAcross } from "./across.ts"
import { tableHxl } from "./hxl.ts"
import { infoTableOf } from "./table.ts"
import { tableXlsx } from "./xlsx.ts"

const ONE = "/api/stories/:id/table"
const ALL = "/api/table"
/** Stories that a table across stories is made of, where nobody says how many. */
const MANY = 100
const OF_ONE: readonly Parameter[] = ["metric", "claimant", "asOf", "clock", "as", "lang"]
const OF_ALL: readonly Parameter[] = ["metric", "claimant", ...NARROWING, "limit", "after"]
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const CSV = "text/csv; charset=utf-8"

const SAYS = {
  one: "A story's counts by administrative area and day, of the claimant that `claimant` names by its key",
  all: "The counts of one metric by administrative area and day across the latest stories with figures",
}

/** The information officer's table, of a story and across stories, each in its three forms. */
export const TABLES: readonly Handed[] = [
  {
    ...{ path: ONE, query: OF_ONE, type: "application/json", json: InfoTable },
    says: `${SAYS.one}; with those of all others to choose from.`,
  },
  { path: `${ONE}.hxl.csv`, says: `${SAYS.one}, as HXL.`, query: OF_ONE, type: CSV },
  { path: `${ONE}.xlsx`, says: `${SAYS.one}, as a workbook.`, query: OF_ONE, type: XLSX },
  {
    ...{ path: ALL, query: OF_ALL, type: "application/json", json: TableAcross },
    says: `${SAYS.all}; with all claimants and metrics to choose from.`,
  },
  { path: `${ALL}.hxl.csv`, says: `${SAYS.all}, as HXL.`, query: OF_ALL, type: CSV },
  { path: `${ALL}.xlsx`, says: `${SAYS.all}, as a workbook.`, query: OF_ALL, type: XLSX },
]

interface Asking {
  readonly place: (id: string) => Place | null
  readonly questionIn: (context: Context) => Question
}

/** What a table is asked for beside the usual: whose values, of what. */
const chosenIn = ({ req }: Context) => ({
  metric: req.query("metric") ?? null,
  claimant: req.query("claimant") ?? null,
})

type Told = Pick<InfoTable, "asOf" | "tables">

async function viewsOf(archive: Archive, stories: readonly string[], asked: Question): Promise<readonly StoryView[]> {
  const { asOf, language, reviewed } = asked
  if (!reviewed) return archive.storyViews(stories, { asOf, language })
  const views: StoryView[] = []
  for (const story of stories) {
    const view = await archive.story(story, { asOf, text: null, language, reviewed })
    if (view !== null) views.push(view)
  }
  return views
}

/** Answers the information officer's table. */
export function handOutTables(hono: Hono, archive: Archive, { place, questionIn }: Asking): void {
  const ofOne = async (context: Context): Promise<InfoTable> => {
    const { id, asOf, language, reviewed } = questionIn(context)
    const view = await archive.story(id, { asOf, text: null, language, reviewed })
    if (view === null) throw new Problem("story/unknown", { id })
    return infoTableOf(maskStory(view), { place, language, claimant: chosenIn(context).claimant })
  }
  const ofAll = async (context: Context): Promise<TableAcross> => {
    const asked = questionIn(context)
    const { text, asOf, language, reviewed, narrowing } = asked
    const page = { limit: asked.page?.limit ?? MANY, after: context.req.query("after") || null }
    const filters = { ...narrowing.filters, kind: "figure" }
    const lines = await archive.stories({ text, asOf, language, reviewed, page, ...narrowing, filters })
    const last = lines.length === page.limit ? lines.at(-1) : undefined
    const views = await viewsOf(
      archive,
      lines.map(({ story }) => story),
      asked,
    )
    const infos = views.map(view => infoTableOf(maskStory(view), { place, language, claimant: null }))
    const next = last === undefined ? null : pageMark(last)
    return { asOf, stories: infos.length, ...tableAcross(infos, chosenIn(context)), next }
  }
  /** What a file holds: the table that is named, else all of them. */
  const named = async (context: Context): Promise<Told> => {
    const info = await ofOne(context)
    const { metric } = chosenIn(context)
    return metric === null ? info : { ...info, tables: info.tables.filter(({ key }) => key === metric) }
  }
  const shown = async (context: Context): Promise<Told> => {
    const { asOf, table } = await ofAll(context)
    return { asOf, tables: table === null ? [] : [table] }
  }
  hono.get(ONE, async context => context.json(await ofOne(context)))
  hono.get(ALL, async context => context.json(await ofAll(context)))
  handOutFiles(hono, ONE, named, questionIn)
  handOutFiles(hono, ALL, shown, questionIn)
}

type Asked = (context: Context) => Promise<Told>

function handOutFiles(hono: Hono, path: string, tablesFor: Asked, questionIn: Asking["questionIn"]): void {
  hono.get(`${path}.hxl.csv`, async context => {
    const info = await tablesFor(context)
    const one = (async function* () {
      yield info
    })()
    const words = await Array.fromAsync(tableHxl(one))
    return context.body(words.join(""), 200, { "content-type": CSV })
  })
  hono.get(`${path}.xlsx`, async context => {
    const parts = await Array.fromAsync(tableXlsx(await tablesFor(context), questionIn(context).language))
    const disposition = 'attachment; filename="table.xlsx"'
    return context.body(Buffer.concat(parts), 200, { "content-type": XLSX, "content-disposition": disposition })
  })
}
