import type { Signature } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

/** Adds signatures and their keys to the inverted index. */
export const saveSignatures = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  const bodies = signatures.map(body => ({ seq: body.seq, body, first_on: body.firstOn }))
  await insertInto(tx, "signatures", { seq: "bigint", body: "json", first_on: "text[]" }, bodies)
  await saveKeys(tx, signatures)
}

/** Adds their keys alone. */
export const saveKeys = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  const keys = signatures.flatMap(({ seq, day, keys }) => keys.map(key => ({ key, day, seq })))
  await insertInto(tx, "index_keys", { key: "text", day: "integer", seq: "bigint" }, keys)
}

/** Signatures by sequence number, ascending. */
export const signaturesOf = async (database: Database, seqs: readonly number[]): Promise<readonly Signature[]> => {
  if (seqs.length === 0) return []
  const { rows } = await database.query<{ body: Signature }>(
    "select body from signatures where seq = any($1::bigint[]) order by seq",
    [seqs],
  )
  return rows.map(({ body }) => body)
}

/** Puts signatures that another reading made in place of the old ones; the inverted index follows when all is woven again. */
export const replaceSignatures = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  const given = JSON.stringify(signatures.map(body => ({ seq: body.seq, body, first_on: body.firstOn })))
  await tx.query(
    `update signatures s set body = given.body, first_on = given.first_on
     from json_to_recordset($1::json) as given (seq bigint, body json, first_on text[])
     where s.seq = given.seq`,
    [given],
  )
}

/** What the pages of reports say of where they were published first, by sequence number; no entry for one that says nothing. */
export const firstOnOf = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const { rows } = await database.query<{ seq: number; sites: readonly string[] }>(
    "select seq, first_on as sites from signatures where seq = any($1::bigint[]) and cardinality(first_on) > 0",
    [seqs],
  )
  return new Map(rows.map(({ seq, sites }) => [seq, sites]))
}
