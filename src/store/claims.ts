import type { Claim } from "../model/claim.ts"
import type { Database } from "./database.ts"
import { bySeq } from "./group-rows.ts"
import { insertInto } from "./insert.ts"
import type { Until } from "./until.ts"

const COLUMNS = {
  seq: "bigint",
  reading: "integer",
  position: "integer",
  id: "text",
  kind: "text",
  body: "json",
  start_at: "integer",
  end_at: "integer",
  quote: "text",
  recorded: "timestamptz",
}

/** A report's claims, in the order in which they were read. */
export interface ClaimsOf {
  readonly seq: number
  readonly recorded: string
  /** Which reading of the report found them, from 1 on. */
  readonly reading: number
  readonly claims: readonly Claim[]
}

const rowsOf = ({ seq, recorded, reading, claims }: ClaimsOf) =>
  claims.map((body, position) => ({
    seq,
    reading,
    position,
    id: body.id,
    kind: body.kind,
    body,
    start_at: body.evidence.start,
    end_at: body.evidence.end,
    quote: body.evidence.quote,
    recorded,
  }))

/** Adds claims to their reports; a claim without words fails the transaction. */
export const saveClaims = (tx: Database, all: readonly ClaimsOf[]): Promise<void> =>
  insertInto(tx, "claims", COLUMNS, all.flatMap(rowsOf))

/** Claims (as `c`) that were known and not closed by a moment of recording; by the other clock readings have no moment: what is open now. */
const openBy = (until: Until): string =>
  until?.column === "recorded"
    ? `c.recorded <= $2::timestamptz and not exists (
        select from closures e where e.seq = c.seq and e.id = c.id and e.reading = c.reading
          and e.recorded <= $2::timestamptz)`
    : `$2::text is null and not exists (
        select from closures e where e.seq = c.seq and e.id = c.id and e.reading = c.reading)`

/** A claim and the reading that found it. */
export interface Found {
  readonly claim: Claim
  readonly reading: number
}

/** The claims of reports by sequence number that stood by a moment, in the order of the text's reading; no entry for a report without any. */
export const foundIn = async (
  database: Database,
  seqs: readonly number[],
  until: Until = null,
): Promise<ReadonlyMap<number, readonly Found[]>> => {
  const { rows } = await database.query<{ seq: number; body: Claim; reading: number }>(
    `select seq, body, reading from claims c where seq = any($1::bigint[]) and ${openBy(until)}
     order by seq, position, reading`,
    [seqs, until?.column === "recorded" ? until.at : null],
  )
  return bySeq(rows, ({ body, reading }) => ({ claim: body, reading }))
}

/** The same without the readings. */
export const claimsOf = async (
  database: Database,
  seqs: readonly number[],
  until: Until = null,
): Promise<ReadonlyMap<number, readonly Claim[]>> =>
  new Map([...(await foundIn(database, seqs, until))].map(([seq, found]) => [seq, found.map(({ claim }) => claim)]))

/** A claim that a later reading did not find again, and the one that says it now. */
export interface Closure {
  readonly seq: number
  readonly id: string
  readonly reading: number
  readonly successor: string | null
}

/** Closes claims; they stay where they are. */
export const saveClosures = (tx: Database, closures: readonly Closure[], recorded: string): Promise<void> =>
  insertInto(
    tx,
    "closures",
    { seq: "bigint", id: "text", reading: "integer", successor: "text", recorded: "timestamptz" },
    closures.map(closure => ({ ...closure, recorded })),
  )

/** A claim with the newest version that carries it, and whether it still stands. */
export interface Carrier {
  readonly version: string
  readonly claim: Claim
  /** ISO instant; null where it stands. */
  readonly closed: string | null
  readonly successor: string | null
}

/** By the claim's id, one that stands before one that was closed; null where none carries it. */
export const carrierOf = async (database: Database, claim: string): Promise<Carrier | null> => {
  const { rows } = await database.query<Omit<Carrier, "closed"> & { closed: Date | null }>(
    `select r.version, c.body as claim, e.recorded as closed, e.successor
     from claims c join reports r using (seq)
     left join closures e on e.seq = c.seq and e.id = c.id and e.reading = c.reading
     where c.id = $1 order by e.seq is null desc, c.seq desc, c.reading desc limit 1`,
    [claim],
  )
  const found = rows[0]
  return found === undefined ? null : { ...found, closed: found.closed?.toISOString() ?? null }
}
