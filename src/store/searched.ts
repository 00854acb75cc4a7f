import type { Report } from "../model/report.ts"
import type { Database } from "./database.ts"
import { findsNothing, type Holding, holding, tsquery } from "./holding.ts"
import { insertInto } from "./insert.ts"
import { type Until, untilCondition } from "./until.ts"
import { shownBy } from "./withheld.ts"

/** The words that a version is found by: letters and digits only, each once. */
export interface Searched {
  readonly seq: number
  readonly keys: readonly string[]
}

/** A word that is looked for, itself or as the beginning of another. */
export interface Sought {
  readonly key: string
  readonly begins: boolean
}

/** Adds what versions are found by; one that is there stays as it is. */
export const saveSearched = (tx: Database, all: readonly Searched[]): Promise<void> =>
  insertInto(
    tx,
    "searched",
    { seq: "bigint", words: "tsvector" },
    all.map(({ seq, keys }) => ({ seq, words: keys.join(" ") })),
    "on conflict (seq) do nothing",
  )

/** The next so many versions, by sequence number, that nobody can find yet. */
export const unsearched = async (
  database: Database,
  limit: number,
): Promise<readonly { readonly seq: number; readonly text: string }[]> => {
  const { rows } = await database.query<{ seq: number; text: string }>(
    `select seq, text from reports r where not exists (select from searched s where s.seq = r.seq)
     order by seq limit $1`,
    [limit],
  )
  return rows
}

/** A version that holds all words, without its claims. */
export interface FoundRow {
  readonly seq: number
  readonly version: string
  readonly recorded: string
  readonly report: Report
}

/** How many versions are looked at by which way. */
interface Ways {
  /** Of at most so many that hold the words the latest are sorted out. */
  readonly few: number
  /** Of more, they are looked for in so many of the latest. */
  readonly newest: number
}

/** Reading 2,000 from an index costs a server about as much as going through 5,000 from the latest on. */
const WAYS: Ways = { few: 2000, newest: 20_000 }

interface Page {
  readonly limit: number
  /** The sequence number of the last of the page before. */
  readonly after: number | null
}

/** The condition on reports (as `r`) that they were known at the moment and come behind the page before; its parameters are 1 and 2. */
const behind = (until: Until): string => `${untilCondition(until, 1)}
  and ($2::bigint is null or (r.known_at, r.seq) < (select known_at, seq from reports where seq = $2))`

const LATEST_FIRST = "order by r.known_at desc, r.seq desc"

/** The latest of the versions that a part of SQL finds, each read from an index alone. */
const latestOf = (held: string, until: Until, condition = "true"): string =>
  `select r.seq from ${held} join reports r using (seq)
   where ${condition} and ${shownBy("r.seq")} and ${behind(until)} ${LATEST_FIRST} limit $3`

/** The same where many hold the words: the latest are gone through until enough are found; fewer where not enough of these hold them. */
const amongLatest = (until: Until): string =>
  // Without "offset 0" the server could go through the words of all versions first.
  `select r.seq from (
     select r.seq, r.known_at from reports r where ${behind(until)} ${LATEST_FIRST} limit $4) r
   cross join lateral (select s.words from searched s where s.seq = r.seq offset 0) s
   where s.words @@ $5::tsquery and ${shownBy("r.seq")} ${LATEST_FIRST} limit $3`

const COLUMNS = `r.seq, r.id, r.version, r.hash, r.url, r.outlet, r.published, r.fetched, r.language, r.timezone, r.title, r.text,
  r.recorded`

/** The rows of a page that was found in an index: only of what is wanted is the row read, which holds the text. */
const rowsOf = (page: string): string => `(${page}) page join reports r using (seq)`

const paged = (page: string): string => `select ${COLUMNS} from ${rowsOf(page)} ${LATEST_FIRST}`

/** Whether more than a few versions hold the words, and where not, the rows; one without a version where there are none. */
const rowsOfFew = (until: Until): string =>
  `with held as materialized (select seq from searched where words @@ $4::tsquery limit $5::integer + 1),
     sizes as (select count(*) > $5::integer as many from held)
   select sizes.many, ${COLUMNS} from sizes
   left join (${rowsOf(latestOf("held", until, "not (select many from sizes)"))}) on true ${LATEST_FIRST}`

type Row = Report & Omit<FoundRow, "report" | "recorded"> & { readonly recorded: Date }

type FewRow = { readonly many: boolean } & (Row | { readonly seq: null })

/** The latest versions that hold words; null where they must be looked for among all of them. */
async function holdingWords(
  database: Database,
  query: string,
  until: Until,
  { limit, after }: Page,
  { few, newest }: Ways,
): Promise<readonly Row[] | null> {
  const page = [until?.at ?? null, after, limit]
  const { rows: asked } = await database.query<FewRow>(rowsOfFew(until), [...page, query, few])
  if (!asked.some(({ many }) => many)) return asked.flatMap(({ many, ...row }) => (row.seq === null ? [] : [row]))
  const { rows } = await database.query<Row>(paged(amongLatest(until)), [...page, newest, query])
  return rows.length < limit ? null : rows
}

/** The latest versions, at most `limit` behind one of them, that were known at a moment and hold what is asked for. */
export const versionsHolding = async (
  database: Database,
  asked: Holding,
  until: Until,
  page: Page,
  ways: Ways = WAYS,
): Promise<readonly FoundRow[]> => {
  if (findsNothing(asked)) return []
  const inWords =
    asked.words === null || asked.about.length > 0
      ? null
      : await holdingWords(database, tsquery(asked.words), until, page, ways)
  const all = async (): Promise<readonly Row[]> => {
    const { sql, values } = holding(asked, 4)
    const { rows } = await database.query<Row>(paged(latestOf(sql, until)), [
      until?.at ?? null,
      page.after,
      page.limit,
      ...values,
    ])
    return rows
  }
  return (inWords ?? (await all())).map(({ seq, version, recorded, ...report }) => ({
    seq,
    version,
    recorded: recorded.toISOString(),
    report,
  }))
}
