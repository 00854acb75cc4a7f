import type { Database } from "./database.ts"

/** A key looked up within days since 1970-01-01, both included. */
export interface KeyAsked {
  readonly key: string
  readonly from: number
  readonly to: number
}

/** A report that carries a key; a report of no known day is within any days. */
export interface Posting {
  readonly seq: number
  readonly day: number | null
}

// Two halves, each answered by the index alone, so that a key with a million reports costs no more than one with ten.
const LOOK_UP = `
  select asked.place, found.seq, found.day
  from (select place, hashtextextended(key, 0) as key, "from", "to"
    from json_to_recordset($1::json) as given (place integer, key text, "from" integer, "to" integer)) as asked
  cross join lateral (
    (select seq, day from index_keys k
     where k.key = asked.key and k.day >= asked."from" and k.day <= asked."to"
     order by k.key desc, k.day desc, k.seq desc limit $2)
    union all
    (select seq, day from index_keys k where k.key = asked.key and k.day is null
     order by k.key desc, k.day desc, k.seq desc limit $2)
  ) as found`

/** Latest day first, newest first within a day; reports of no known day last. */
export const latestFirst = (a: Posting, b: Posting): number =>
  (b.day ?? -Infinity) - (a.day ?? -Infinity) || b.seq - a.seq || 0

/** For each key asked, the latest `limit` reports that carry it within its days, latest first. */
export const lookUpKeys = async (
  database: Database,
  asked: readonly KeyAsked[],
  limit: number,
): Promise<readonly (readonly Posting[])[]> => {
  const found = asked.map((): Posting[] => [])
  if (asked.length === 0) return found
  const given = asked.map((each, place) => ({ place, ...each }))
  const { rows } = await database.query<Posting & { place: number }>(LOOK_UP, [JSON.stringify(given), limit])
  for (const { place, seq, day } of rows) found[place]?.push({ seq, day })
  return found.map(postings => postings.sort(latestFirst).slice(0, limit))
}
