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

type Row = Report & Omit<FoundRow, "report" | "recorded"> & { readonly recorded: Date }

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

/** The latest of the versions that a part of SQL finds, each read from an index alone; `held` and its values are those of `holding`. */
const latestOf = async (
  database: Database,
  held: { readonly sql: string; readonly values: readonly unknown[] },
  until: Until,
  { limit, after }: Page,
): Promise<readonly number[]> => {
  const { rows } = await database.query<{ seq: number }>(
    `select r.seq from ${held.sql} join reports r using (seq)
     where ${shownBy("r.seq")} and ${behind(until)} ${LATEST_FIRST} limit $3`,
    [until?.at ?? null, after, limit, ...held.values],
  )
  return rows.map(({ seq }) => seq)
}

/** The same where many hold the words: the latest are gone through until enough are found; fewer where not enough of these hold them. */
const amongLatest = async (
  database: Database,
  query: string,
  until: Until,
  { limit, after, newest }: Page & Pick<Ways, "newest">,
): Promise<readonly number[]> => {
  const { rows } = await database.query<{ seq: number }>(
    // Without "offset 0" the server could go through the words of all versions first.
    `select r.seq from (
       select r.seq, r.known_at from reports r where ${behind(until)} ${LATEST_FIRST} limit $4) r
     cross join lateral (select s.words from searched s where s.seq = r.seq offset 0) s
     where s.words @@ $5::tsquery and ${shownBy("r.seq")} ${LATEST_FIRST} limit $3`,
    [until?.at ?? null, after, limit, newest, query],
  )
  return rows.map(({ seq }) => seq)
}

/** Which versions are wanted, the latest first. */
const wanted = async (
  database: Database,
  asked: Holding,
  until: Until,
  page: Page,
  { few, newest }: Ways,
): Promise<readonly number[]> => {
  const all = holding(asked, 4)
  if (asked.words === null || asked.about.length > 0) return latestOf(database, all, until, page)
  const query = tsquery(asked.words)
  const { rows } = await database.query<{ seq: number }>(
    "select seq from searched where words @@ $1::tsquery limit $2",
    [query, few + 1],
  )
  if (rows.length <= few) {
    const these = { sql: "unnest($4::bigint[]) as held (seq)", values: [rows.map(({ seq }) => seq)] }
    return latestOf(database, these, until, page)
  }
  const found = await amongLatest(database, query, until, { ...page, newest })
  return found.length < page.limit ? latestOf(database, all, until, page) : found
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
  const seqs = await wanted(database, asked, until, page, ways)
  const { rows } = await database.query<Row>(
    // Which they are was found in an index; only of those that are wanted is the row read, which holds the text.
    `select r.seq, r.id, r.version, r.hash, r.url, r.outlet, r.published, r.fetched, r.language, r.timezone, r.title, r.text,
       r.recorded
     from reports r where r.seq = any($1::bigint[]) ${LATEST_FIRST}`,
    [seqs],
  )
  return rows.map(({ seq, version, recorded, ...report }) => ({
    seq,
    version,
    recorded: recorded.toISOString(),
    report,
  }))
}
