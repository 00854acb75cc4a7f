import type { ReportedSpeech } from "../model/claim.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

/** What one reading of a report found beside its claims: the rules' version and the reported speech. */
export interface Reading {
  readonly seq: number
  readonly version: string
  readonly attributions: readonly ReportedSpeech[]
}

/** Adds readings with their attributions, in the order in which they were read. */
export const saveReadings = async (tx: Database, readings: readonly Reading[]): Promise<void> => {
  await insertInto(
    tx,
    "readings",
    { seq: "bigint", version: "text" },
    readings.map(({ seq, version }) => ({ seq, version })),
  )
  const rows = readings.flatMap(({ seq, attributions }) =>
    attributions.map((body, position) => ({ seq, position, body })),
  )
  await insertInto(tx, "attributions", { seq: "bigint", position: "integer", body: "jsonb" }, rows)
}

/** The reading of one report; null where there is none. */
export const readingOf = async (database: Database, seq: number): Promise<Reading | null> => {
  const { rows } = await database.query<{ version: string }>("select version from readings where seq = $1", [seq])
  const found = rows[0]
  if (found === undefined) return null
  const said = await database.query<{ body: ReportedSpeech }>(
    "select body from attributions where seq = $1 order by position",
    [seq],
  )
  return { seq, version: found.version, attributions: said.rows.map(({ body }) => body) }
}
