import type { Claim } from "../model/claim.ts"
import type { Database } from "./database.ts"
import { bySeq } from "./group-rows.ts"
import { insertInto } from "./insert.ts"

const COLUMNS = {
  seq: "bigint",
  position: "integer",
  id: "text",
  kind: "text",
  body: "jsonb",
  start_at: "integer",
  end_at: "integer",
  quote: "text",
  recorded: "timestamptz",
}

/** A report's claims, in the order in which they were read. */
export interface ClaimsOf {
  readonly seq: number
  readonly recorded: string
  readonly claims: readonly Claim[]
}

const rowsOf = ({ seq, recorded, claims }: ClaimsOf) =>
  claims.map((body, position) => ({
    seq,
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

/** The claims of reports by sequence number, in the order in which they were read; no entry for a report without any. */
export const claimsOf = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly Claim[]>> => {
  const { rows } = await database.query<{ seq: number; body: Claim }>(
    "select seq, body from claims where seq = any($1::bigint[]) order by seq, position",
    [seqs],
  )
  return bySeq(rows, ({ body }) => body)
}

/** The newest version that carries a claim; null where none does. */
export const carrierOf = async (database: Database, claim: string): Promise<string | null> => {
  const { rows } = await database.query<{ version: string }>(
    "select version from reports where seq = (select max(seq) from claims where id = $1)",
    [claim],
  )
  return rows[0]?.version ?? null
}
