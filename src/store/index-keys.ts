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

/** Keys that are looked up in one statement: few milliseconds of a database that answers one at a time, so that others are answered in between. */
const AT_ONCE = 250

// Two halves, each answered by the index alone, so that a key with a million reports costs no more than one with ten. Found are thousands,
// of three numbers each: as one text, since passing a row on costs several times what finding it does.
const LOOK_UP = `
  select string_agg(asked.place || ' ' || found.seq || ' ' || coalesce(found.day::text, ''), ',') as found
  from (select place::integer, hashtextextended(key, 0) as key, "from", "to"
    from unnest($1::text[], $3::integer[], $4::integer[]) with ordinality as given (key, "from", "to", place)) as asked
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
  for (let first = 0; first < asked.length; first += AT_ONCE) {
    const some = asked.slice(first, first + AT_ONCE)
    const keys = some.map(({ key }) => key)
    const days = [some.map(({ from }) => from), some.map(({ to }) => to)]
    const { rows } = await database.query<{ found: string | null }>(LOOK_UP, [keys, limit, ...days])
    for (const one of (rows[0]?.found ?? "").split(",").filter(Boolean)) {
      const [place = "", seq = "", day = ""] = one.split(" ")
      found[first + Number(place) - 1]?.push({ seq: Number(seq), day: day === "" ? null : Number(day) })
    }
  }
  return found.map(postings => postings.sort(latestFirst).slice(0, limit))
}
