import type { FollowedSource, Keepable, SourceState, Visited, Visits } from "../model/collecting.ts"
import { saveCaptures } from "./captures.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { changedAgain } from "./state.ts"

const ADDRESSES = {
  address: "text",
  host: "text",
  source: "text",
  role: "text",
  next_at: "timestamptz",
  body: "jsonb",
}

const rowOf = (visited: Visited) => ({
  address: visited.address,
  host: new URL(visited.address).host,
  source: visited.source,
  role: visited.role,
  next_at: visited.next,
  body: visited,
})

/** The outlet of a source with its owner; null where no owner is declared. */
const ownedBy = async (tx: Database, id: string): Promise<string | null> => {
  const { rows } = await tx.query<{ owned: string | null }>(
    "select (body->>'outlet') || ' ' || (body->>'publisher') as owned from sources where id = $1",
    [id],
  )
  return rows[0]?.owned ?? null
}

/** Changes a source, and has views made anew where the owner of its outlet is another now: outlets of one owner are one voice. */
async function withOwner<Made>(tx: Database, id: string, change: () => Promise<Made>): Promise<Made> {
  const before = await ownedBy(tx, id)
  const made = await change()
  if ((await ownedBy(tx, id)) !== before) {
    await tx.query("truncate summaries")
    await changedAgain(tx)
  }
  return made
}

/** Adds a source, or changes what is declared of one; what its address's visits gave stays. */
export const saveSource = async (database: Database, source: FollowedSource, state: Visited): Promise<void> =>
  database.transaction(async tx => {
    await withOwner(tx, source.id, () =>
      tx.query(
        `insert into sources (id, body) values ($1, $2::jsonb)
         on conflict (id) do update set body = excluded.body`,
        [source.id, JSON.stringify(source)],
      ),
    )
    await saveFound(tx, [state])
  })

/** Takes a source and its addresses out; false where there is none of that id. */
export const removeSource = async (database: Database, id: string): Promise<boolean> =>
  database.transaction(async tx => {
    await tx.query("delete from addresses where source = $1", [id])
    const { rows } = await withOwner(tx, id, () =>
      tx.query<{ id: string }>("delete from sources where id = $1 returning id", [id]),
    )
    return rows.length > 0
  })

/** Makes the addresses due that a source is visited at; false where there is none of that id. */
export const hurrySource = async (database: Database, id: string, now: string): Promise<boolean> => {
  const { rows } = await database.query<{ address: string }>(
    `update addresses set next_at = $2, body = jsonb_set(body, '{next}', to_jsonb($3::text))
     where source = $1 and role = 'source' returning address`,
    [id, now, now],
  )
  return rows.length > 0
}

const SOURCE = "'{\"paused\": false}'::jsonb || s.body"

/** What is declared of all sources. */
export const findFollowed = async (database: Database): Promise<readonly FollowedSource[]> => {
  const { rows } = await database.query<{ source: FollowedSource }>(`select ${SOURCE} as source from sources s`)
  return rows.map(({ source }) => source)
}

/** All sources with how their addresses stand, by address. */
export const findSources = async (database: Database): Promise<readonly SourceState[]> => {
  const { rows } = await database.query<{
    source: FollowedSource
    state: Visited
    articles: number
    read: number
    versions: number
    failing: number
    waiting: number
  }>(
    `select ${SOURCE} as source, a.body as state,
       coalesce(n.articles, 0)::int as articles, coalesce(n.read, 0)::int as read,
       coalesce(v.versions, 0)::int as versions, coalesce(n.failing, 0)::int as failing,
       coalesce(n.waiting, 0)::int as waiting
     from sources s
     join addresses a on a.source = s.id and a.address = s.body->>'address'
     left join (
       select source, count(*) as articles, count(body->>'version') as read,
         count(*) filter (where (body->>'failures')::int > 0) as failing,
         count(*) filter (where body->>'last' is null) as waiting
       from addresses where role = 'article' group by source
     ) n on n.source = s.id
     left join (
       select f.source, count(*) as versions
       from (select distinct source, regexp_replace(body->>'version', '@[^@]*$', '') as report from addresses) f
       join reports r on r.id = f.report group by f.source
     ) v on v.source = s.id
     order by a.address`,
  )
  return rows
}

/** The addresses of a source, the last visited first; without what a feed said of those that are withheld. */
export const addressesOf = async (database: Database, source: string, limit: number): Promise<readonly Visited[]> => {
  const { rows } = await database.query<{ body: Visited }>(
    `select case when exists (
       select from withheld w where w.name in (body->>'version', regexp_replace(body->>'version', '@[^@]*$', '')))
       then jsonb_set(body, '{entry}', 'null') else body end as body
     from addresses where source = $1 order by body->>'last' collate "C" desc nulls last, address limit $2`,
    [source, limit],
  )
  return rows.map(({ body }) => body)
}

/** Sources that are not visited for now. */
const PAUSED = "select id from sources where (body->>'paused')::boolean"

/** What is due, one address of each host but those named: sources first, then what has been due longest. */
export const dueAddresses = async (
  database: Database,
  now: string,
  limit: number,
  but: readonly string[],
): Promise<readonly Visited[]> => {
  const { rows } = await database.query<{ body: Visited }>(
    `select body from (
       select distinct on (host) body, next_at, address from addresses
       where next_at <= $1 and not (host = any($2::text[])) and source not in (${PAUSED})
       order by host, role desc, next_at, address
     ) first order by next_at, address limit $3`,
    [now, but, limit],
  )
  return rows.map(({ body }) => body)
}

/** The next instant at which something is due; null where nothing ever is. */
export const nextDueAt = async (database: Database): Promise<string | null> => {
  const { rows } = await database.query<{ at: Date | null }>(
    `select min(next_at) as at from addresses where source not in (${PAUSED})`,
  )
  return rows[0]?.at?.toISOString() ?? null
}

/** Makes due what was visited at a moment still to come, by a clock that has been set back since; gives how many addresses. */
export const hurryAhead = async (database: Database, now: string): Promise<number> => {
  const { rows } = await database.query<{ address: string }>(
    `update addresses set next_at = $1::timestamptz, body = jsonb_set(body, '{next}', to_jsonb($1::text))
     where next_at > $1::timestamptz and (body->>'last')::timestamptz > $1::timestamptz returning address`,
    [now],
  )
  return rows.length
}

const saveFound = (tx: Database, found: readonly Visited[]): Promise<void> =>
  insertInto(tx, "addresses", ADDRESSES, found.map(rowOf), "on conflict (address) do nothing")

/** Keeps what visits brought, all of it or nothing. Addresses of a source that was taken out in between are left out. */
export const saveVisits = async (database: Database, { visited, found, captures }: Visits): Promise<void> =>
  database.transaction(async tx => {
    if (visited.length > 0)
      await tx.query(
        `update addresses set next_at = given.next_at, body = given.body
         from json_to_recordset($1::json) as given (address text, next_at timestamptz, body jsonb)
         where addresses.address = given.address`,
        [JSON.stringify(visited.map(rowOf))],
      )
    const worthy = await withNews(tx, captures)
    await saveFound(tx, found)
    await saveCaptures(tx, worthy)
  })

/** Without those of feeds that name only what is known. */
async function withNews(tx: Database, captures: readonly Keepable[]): Promise<readonly Keepable[]> {
  const names = captures.flatMap(capture => capture.names ?? [])
  if (names.length === 0) return captures
  const { rows } = await tx.query<{ address: string }>(
    "select address from addresses where address = any($1::text[])",
    [names],
  )
  const known = new Set(rows.map(({ address }) => address))
  return captures.filter(capture => capture.names === undefined || capture.names.some(name => !known.has(name)))
}
