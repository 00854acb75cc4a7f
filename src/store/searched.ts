import type { Report } from "../model/report.ts"
import type { Database } from "./database.ts"
import { findsNothing, type Holding, holding } from "./holding.ts"
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

/** The latest versions, at most `limit` behind one of them, that were known at a moment and hold what is asked for. */
export const versionsHolding = async (
  database: Database,
  asked: Holding,
  until: Until,
  { limit, after }: { readonly limit: number; readonly after: number | null },
): Promise<readonly FoundRow[]> => {
  if (findsNothing(asked)) return []
  const held = holding(asked, 4)
  const { rows } = await database.query<Row>(
    // Which they are is found in an index; only of those that are wanted is the row read, which holds the text.
    `with latest as materialized (
       select r.seq, r.known_at from ${held.sql} join reports r using (seq)
       where ${shownBy("r.seq")} and ${untilCondition(until, 1)}
         and ($3::bigint is null or (r.known_at, r.seq) < (select known_at, seq from reports where seq = $3))
       order by r.known_at desc, r.seq desc limit $2)
     select r.seq, r.id, r.version, r.hash, r.url, r.outlet, r.published, r.fetched, r.language, r.timezone, r.title, r.text,
       r.recorded
     from latest join reports r using (seq) order by r.known_at desc, r.seq desc`,
    [until?.at ?? null, limit, after, ...held.values],
  )
  return rows.map(({ seq, version, recorded, ...report }) => ({
    seq,
    version,
    recorded: recorded.toISOString(),
    report,
  }))
}
