import type { Signature } from "../model/story.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

/** Adds signatures and their keys to the inverted index. */
export const saveSignatures = async (tx: Database, signatures: readonly Signature[]): Promise<void> => {
  const bodies = signatures.map(body => ({ seq: body.seq, body }))
  await insertInto(tx, "signatures", { seq: "bigint", body: "jsonb" }, bodies)
  const keys = signatures.flatMap(({ seq, day, keys }) => keys.map(key => ({ key, day, seq })))
  await insertInto(tx, "index_keys", { key: "text", day: "integer", seq: "bigint" }, keys)
}

/** Signatures by sequence number, ascending. */
export const signaturesOf = async (database: Database, seqs: readonly number[]): Promise<readonly Signature[]> => {
  const { rows } = await database.query<{ body: Signature }>(
    "select body from signatures where seq = any($1::bigint[]) order by seq",
    [seqs],
  )
  return rows.map(({ body }) => body)
}
