import type { Signature } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { packNumbers, unpackNumbers } from "./packed-numbers.ts"

/** A signature as it is kept: with its shingles packed. Those that were kept before have them as they are. */
type Kept = Omit<Signature, "sketch"> & { readonly sketch: string | readonly number[] }

const rowOf = (signature: Signature) => {
  const body: Kept = { ...signature, sketch: packNumbers(signature.sketch) }
  return { seq: signature.seq, body, first_on: signature.firstOn }
}

const unpacked = (body: Kept): Signature => ({
  ...body,
  sketch: typeof body.sketch === "string" ? unpackNumbers(body.sketch) : body.sketch,
})

/** Adds signatures and their keys to the inverted index. */
export const saveSignatures = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  await insertInto(tx, "signatures", { seq: "bigint", body: "json", first_on: "text[]" }, signatures.map(rowOf))
  await saveKeys(tx, signatures)
}

/** Adds their keys alone; in the index's order, so that each of its pages is met once. */
export const saveKeys = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  if (signatures.length === 0) return
  await tx.query(
    `insert into index_keys (key, day, seq)
     select hashtextextended(key, 0) as hash, day, seq
     from json_to_recordset($1::json) as given (seq bigint, day integer, keys text[]), unnest(keys) as key
     order by hash, day, seq`,
    [JSON.stringify(signatures.map(({ seq, day, keys }) => ({ seq, day, keys })))],
  )
}

/** Signatures that are read in one statement: they are large, and others are answered in between where a database answers one at a time. */
const AT_ONCE = 64

/** Signatures by sequence number, ascending. */
export const signaturesOf = async (database: Database, seqs: readonly number[]): Promise<readonly Signature[]> => {
  const found: Signature[] = []
  const ascending = seqs.toSorted((a, b) => a - b)
  for (let first = 0; first < ascending.length; first += AT_ONCE) {
    const { rows } = await database.query<{ body: Kept }>(
      "select body from signatures where seq = any($1::bigint[]) order by seq",
      [ascending.slice(first, first + AT_ONCE)],
    )
    for (const { body } of rows) found.push(unpacked(body))
  }
  return found
}

/** Puts signatures that another reading made in place of the old ones; the inverted index follows when all is woven again. */
export const replaceSignatures = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  const given = JSON.stringify(signatures.map(rowOf))
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
