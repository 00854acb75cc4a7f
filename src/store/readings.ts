import type { ReportedSpeech } from "../model/claim.ts"
import type { Database } from "./database.ts"
import { bySeq } from "./group-rows.ts"
import { insertInto } from "./insert.ts"

/** What one reading of a report found beside its claims: the rules' version and the reported speech. */
export interface Reading {
  readonly seq: number
  /** From 1 on; each reading under other rules is one more. */
  readonly reading: number
  readonly version: string
  readonly attributions: readonly ReportedSpeech[]
}

/** Adds readings with their attributions, in the order in which they were read. */
export const saveReadings = async (tx: Database, readings: readonly Reading[]): Promise<void> => {
  await insertInto(
    tx,
    "readings",
    { seq: "bigint", reading: "integer", version: "text" },
    readings.map(({ seq, reading, version }) => ({ seq, reading, version })),
  )
  const rows = readings.flatMap(({ seq, reading, attributions }) =>
    attributions.map((body, position) => ({ seq, reading, position, body })),
  )
  await insertInto(tx, "attributions", { seq: "bigint", reading: "integer", position: "integer", body: "json" }, rows)
}

/** The newest reading of each of these reports; no entry for a report without any. */
export const readingsOf = async (
  database: Database,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, Reading>> => {
  const { rows } = await database.query<{ seq: number; version: string; reading: number }>(
    `select distinct on (seq) seq, version, reading from readings where seq = any($1::bigint[])
     order by seq, reading desc`,
    [seqs],
  )
  const said = await database.query<{ seq: number; reading: number; body: ReportedSpeech }>(
    "select seq, reading, body from attributions where seq = any($1::bigint[]) order by seq, reading, position",
    [seqs],
  )
  const spoken = bySeq(said.rows, row => row)
  const attributionsOf = ({ seq, reading }: Pick<Reading, "seq" | "reading">): readonly ReportedSpeech[] =>
    (spoken.get(seq) ?? []).flatMap(row => (row.reading === reading ? [row.body] : []))
  return new Map(rows.map(row => [row.seq, { ...row, attributions: attributionsOf(row) }]))
}
