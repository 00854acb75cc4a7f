import type { Report } from "../model/report.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { type Until, untilCondition } from "./until.ts"
import { SHOWN } from "./withheld.ts"

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

/** The words as PostgreSQL asks for them, all of them wanted. */
export const tsquery = (sought: readonly Sought[]): string =>
  sought.map(({ key, begins }) => `'${key}'${begins ? ":*" : ""}`).join(" & ")

/** A version that holds all words, without its claims. */
export interface FoundRow {
  readonly seq: number
  readonly version: string
  readonly recorded: string
  readonly report: Report
}

type Row = Report & Omit<FoundRow, "report" | "recorded"> & { readonly recorded: Date }

/** The latest versions, at most `limit`, that were known at a moment and hold all words. */
export const versionsHolding = async (
  database: Database,
  sought: readonly Sought[],
  until: Until,
  limit: number,
): Promise<readonly FoundRow[]> => {
  if (sought.length === 0) return []
  const { rows } = await database.query<Row>(
    `select r.seq, r.id, r.version, r.hash, r.url, r.outlet, r.published, r.fetched, r.language, r.timezone, r.title, r.text,
       r.recorded
     from searched s join reports r using (seq)
     where s.words @@ $2::tsquery and ${SHOWN} and ${untilCondition(until, 1)}
     order by r.known_at desc, r.seq desc limit $3`,
    [until?.at ?? null, tsquery(sought), limit],
  )
  return rows.map(({ seq, version, recorded, ...report }) => ({
    seq,
    version,
    recorded: recorded.toISOString(),
    report,
  }))
}
