import { type Capture, type CapturePage, captureId, type Keepable } from "../model/collecting.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"

const COLUMNS = { id: "text", report: "text", address: "text", fetched: "timestamptz", hash: "text", body: "jsonb" }

const rowOf = ({ packed: _, ...body }: Keepable) => ({
  id: captureId(body),
  report: body.version?.replace(/@[^@]*$/, "") ?? null,
  address: body.address,
  fetched: body.fetched,
  hash: body.hash,
  body,
})

/** Those that are not kept yet. */
export const unkept = async (database: Database, captures: readonly Keepable[]): Promise<readonly Keepable[]> => {
  if (captures.length === 0) return []
  const { rows } = await database.query<{ id: string }>("select id from captures where id = any($1::text[])", [
    captures.map(captureId),
  ])
  const known = new Set(rows.map(({ id }) => id))
  return captures.filter(capture => !known.has(captureId(capture)))
}

/** Adds captures, their bytes once each; those that are there stay as they are. */
export const saveCaptures = async (tx: Database, captures: readonly Keepable[]): Promise<void> => {
  if (captures.length === 0) return
  await tx.query(
    `insert into bodies (hash, packed)
     select hash, decode(packed, 'base64') from json_to_recordset($1::json) as given (hash text, packed text)
     on conflict (hash) do nothing`,
    [JSON.stringify(captures.flatMap(({ hash, packed }) => (packed === undefined ? [] : { hash, packed })))],
  )
  await insertInto(tx, "captures", COLUMNS, captures.map(rowOf), "on conflict (id) do nothing")
}

interface Row {
  readonly body: Omit<Capture, "packed">
  readonly packed: string
}

const WHOLE = "select c.body, encode(b.packed, 'base64') as packed from captures c join bodies b using (hash)"

const whole = ({ body, packed }: Row): Capture => ({ ...body, packed })

/** The hashes of answers of feeds that name a withheld article: they may hold its words, whatever else was read from them. */
async function tainted(database: Database): Promise<readonly string[]> {
  const { rows: withheld } = await database.query<{ address: string }>(
    `select address from addresses a join withheld w
     on w.name in (a.body->>'version', regexp_replace(a.body->>'version', '@[^@]*$', ''))
     where exists (select from withheld)`,
  )
  if (withheld.length === 0) return []
  const { rows } = await database.query<{ hash: string }>(
    "select distinct hash from captures where body->'names' ?| $1::text[]",
    [withheld.map(({ address }) => address)],
  )
  return rows.map(({ hash }) => hash)
}

/** The captures of a report's versions, oldest first; without answers of feeds that name a withheld article. */
export const capturesOf = async (database: Database, report: string): Promise<readonly Capture[]> => {
  const { rows } = await database.query<Row>(
    `${WHOLE} where c.report = $1 and not (c.hash = any($2::text[])) order by c.fetched, c.id`,
    [report, await tainted(database)],
  )
  return rows.map(whole)
}

/** The next so many of all captures after a mark, oldest first; null: from the beginning. What is withheld is left out. */
export const capturesAfter = async (database: Database, after: string | null, limit: number): Promise<CapturePage> => {
  // The mark is of the row, not of what the row holds: that could have been changed by hand.
  const { rows } = await database.query<Row & { mark: string }>(
    `select captured.*, (extract(epoch from at) * 1000)::bigint || ' ' || id as mark from (
       select c.id, c.fetched as at, c.body, encode(b.packed, 'base64') as packed
       from captures c join bodies b using (hash)
       where ($1::bigint is null or (c.fetched, c.id) > (to_timestamp($1::bigint / 1000.0), $2))
       and not exists (select from withheld w where w.name in (c.report, c.body->>'version'))
       and not (c.hash = any($4::text[]))
       order by c.fetched, c.id limit $3
     ) captured order by at, id`,
    [...markedAt(after), limit, await tainted(database)],
  )
  return { captures: rows.map(whole), next: rows.length < limit ? null : (rows.at(-1)?.mark ?? null) }
}

/** Milliseconds and id of a mark. */
const markedAt = (mark: string | null): readonly [number | null, string] => {
  const [, at = null, id = ""] = /^(\d+) (.*)$/s.exec(mark ?? "") ?? []
  return [at === null ? null : Number(at), id]
}
