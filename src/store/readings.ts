import type { ReportedSpeech } from "../model/claim.ts"
import type { Database } from "./database.ts"
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

/** The newest reading of one report; null where there is none. */
export const readingOf = async (database: Database, seq: number): Promise<Reading | null> => {
  const { rows } = await database.query<{ version: string; reading: number }>(
    "select version, reading from readings where seq = $1 order by reading desc limit 1",
    [seq],
  )
  const found = rows[0]
  if (found === undefined) return null
  const said = await database.query<{ body: ReportedSpeech }>(
    "select body from attributions where seq = $1 and reading = $2 order by position",
    [seq, found.reading],
  )
  return { seq, ...found, attributions: said.rows.map(({ body }) => body) }
}
