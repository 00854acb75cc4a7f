import { type Capture, captureId } from "../model/collecting.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

const COLUMNS = { id: "text", report: "text", address: "text", fetched: "timestamptz", hash: "text", body: "jsonb" }

const rowOf = ({ packed: _, ...body }: Capture) => ({
  id: captureId(body),
  report: body.version?.replace(/@[^@]*$/, "") ?? null,
  address: body.address,
  fetched: body.fetched,
  hash: body.hash,
  body,
})

/** Those that are not kept yet. */
export const unkept = async (database: Database, captures: readonly Capture[]): Promise<readonly Capture[]> => {
  if (captures.length === 0) return []
  const { rows } = await database.query<{ id: string }>("select id from captures where id = any($1::text[])", [
    captures.map(captureId),
  ])
  const known = new Set(rows.map(({ id }) => id))
  return captures.filter(capture => !known.has(captureId(capture)))
}

/** Adds captures, their bytes once each; those that are there stay as they are. */
export const saveCaptures = async (tx: Database, captures: readonly Capture[]): Promise<void> => {
  if (captures.length === 0) return
  await tx.query(
    `insert into bodies (hash, packed)
     select hash, decode(packed, 'base64') from json_to_recordset($1::json) as given (hash text, packed text)
     on conflict (hash) do nothing`,
    [JSON.stringify(captures.map(({ hash, packed }) => ({ hash, packed })))],
  )
  await insertInto(tx, "captures", COLUMNS, captures.map(rowOf), "on conflict (id) do nothing")
}

interface Row {
  readonly body: Omit<Capture, "packed">
  readonly packed: string
}

const WHOLE = "select c.body, encode(b.packed, 'base64') as packed from captures c join bodies b using (hash)"

const whole = ({ body, packed }: Row): Capture => ({ ...body, packed })

/** The captures of a report's versions, oldest first. */
export const capturesOf = async (database: Database, report: string): Promise<readonly Capture[]> => {
  const { rows } = await database.query<Row>(`${WHOLE} where c.report = $1 order by c.fetched, c.id`, [report])
  return rows.map(whole)
}

/** The next so many of all captures after one of them, oldest first; null: from the beginning. What is withheld is left out. */
export const capturesAfter = async (
  database: Database,
  after: Omit<Capture, "packed"> | null,
  limit: number,
): Promise<readonly Capture[]> => {
  const { rows } = await database.query<Row>(
    `${WHOLE} where ($1::timestamptz is null or (c.fetched, c.id) > ($1::timestamptz, $2))
     and not exists (select from withheld w where w.name in (c.report, c.body->>'version'))
     order by c.fetched, c.id limit $3`,
    [after?.fetched ?? null, after === null ? "" : captureId(after), limit],
  )
  return rows.map(whole)
}
