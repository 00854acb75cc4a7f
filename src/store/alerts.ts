import type { Alert, AlertRule, AlertState, Looked, Outcome } from "../model/alert.ts"
import type { Told } from "../model/problem.ts"
import type { Database } from "./database.ts"
import { insertInto } from "./insert.ts"
import { became } from "./merges.ts"
import { SHOWN } from "./withheld.ts"

/** Adds a rule, or changes what is asked for by one; how far it has looked stays. */
export const saveRule = async (database: Database, rule: AlertRule, from: number): Promise<void> => {
  await database.query(
    `insert into alert_rules (id, body, seen) values ($1, $2::jsonb, $3)
     on conflict (id) do update set body = excluded.body`,
    [rule.id, JSON.stringify(rule), from],
  )
}

/** Forgets a rule and its alerts; false where there is none of that id. */
export const removeRule = async (database: Database, id: string): Promise<boolean> => {
  const { rows } = await database.query("delete from alert_rules where id = $1 returning id", [id])
  return rows.length > 0
}

/** All rules, by id. */
export const findRules = async (database: Database): Promise<readonly (AlertRule & { readonly seen: number })[]> => {
  const { rows } = await database.query<{ body: AlertRule; seen: number }>(
    "select body, seen from alert_rules order by id",
  )
  return rows.map(({ body, seen }) => ({ ...body, seen }))
}

interface Row {
  readonly body: Alert
  readonly due: Date
  readonly state: AlertState["state"]
  readonly tries: number
  readonly sent: Date | null
  readonly problem: Told | null
}

const COLUMNS = "body, due, state, tries, sent, problem"

const stateOf = ({ body, due, sent, ...rest }: Row): AlertState => ({
  ...body,
  ...rest,
  due: due.toISOString(),
  sent: sent?.toISOString() ?? null,
})

/** The latest alerts of a rule, or of all where it is null. */
export const findAlerts = async (
  database: Database,
  rule: string | null,
  limit: number,
): Promise<readonly AlertState[]> => {
  const { rows } = await database.query<Row>(
    `select ${COLUMNS} from alerts where $1::text is null or rule = $1 order by found desc, id limit $2`,
    [rule, limit],
  )
  return rows.map(stateOf)
}

/** The stories, as of now, of the next so many reports that may be seen, and the last of these. */
export const storiesOfNext = async (
  database: Database,
  seq: number,
  limit: number,
): Promise<{ readonly stories: readonly string[]; readonly last: number }> => {
  const next = await database.query<{ last: number | null }>(
    "select max(seq) as last from (select seq from reports where seq > $1 order by seq limit $2) as next",
    [seq, limit],
  )
  const last = next.rows[0]?.last ?? seq
  const { rows } = await database.query<{ now: string }>(
    `with recursive ${became(
      `select distinct p.story, p.story from placements p join reports r using (seq)
       where p.seq > $2 and p.seq <= $3 and ${SHOWN}`,
      null,
      1,
    )} select distinct now from became order by now`,
    [null, seq, last],
  )
  return { stories: rows.map(({ now }) => now), last }
}

const ALERTS = {
  id: "text",
  rule: "text",
  found: "timestamptz",
  due: "timestamptz",
  state: "text",
  body: "jsonb",
}

/** Keeps a round of looking as a whole; alerts of rules that are gone by now, and those that are there, are left as they are. */
export const saveLooked = (database: Database, { found, replaced, seen, now }: Looked): Promise<void> =>
  database.transaction(async tx => {
    const ids = found.map(({ id }) => id)
    for (const { rule, story } of replaced)
      await tx.query(
        `delete from alerts where rule = $1 and body->>'story' = $2 and state = 'waiting' and tries = 0
         and body->>'kind' = 'deadline' and due > $3::timestamptz and not id = any($4::text[])`,
        [rule, story, now, ids],
      )
    const { rows } = await tx.query<{ id: string }>("select id from alert_rules")
    const kept = new Set(rows.map(({ id }) => id))
    const alerts = found.filter(({ rule }) => kept.has(rule))
    await insertInto(
      tx,
      "alerts",
      ALERTS,
      alerts.map(alert => ({ ...alert, state: "waiting", body: alert })),
      "on conflict (id) do nothing",
    )
    for (const [rule, last] of Object.entries(seen))
      await tx.query("update alert_rules set seen = greatest(seen, $2) where id = $1", [rule, last])
  })

/** Takes what is due and nobody is at, of rules that are not paused, longest due first. */
export const takeAlerts = async (
  database: Database,
  now: string,
  until: string,
  limit: number,
): Promise<readonly AlertState[]> => {
  const { rows } = await database.query<Row>(
    `update alerts set held = $2::timestamptz where id in (
       select a.id from alerts a join alert_rules u on u.id = a.rule
       where a.state = 'waiting' and a.due <= $1::timestamptz and (a.held is null or a.held <= $1::timestamptz)
       and not (u.body->>'paused')::boolean
       order by a.due, a.id limit $3 for update of a skip locked)
     returning ${COLUMNS}`,
    [now, until, limit],
  )
  return rows.map(stateOf).toSorted((a, b) => (a.due < b.due || (a.due === b.due && a.id < b.id) ? -1 : 1))
}

/** Keeps what came of an attempt. */
export const settleAlerts = async (database: Database, ids: readonly string[], outcome: Outcome): Promise<void> => {
  await database.query(
    `update alerts set state = $2, held = null, tries = tries + 1, sent = coalesce($3::timestamptz, sent),
       due = coalesce($4::timestamptz, due), problem = $5::jsonb
     where id = any($1::text[])`,
    [
      ids,
      outcome.state,
      outcome.state === "sent" ? outcome.at : null,
      outcome.state === "waiting" ? outcome.due : null,
      "problem" in outcome && outcome.problem !== null ? JSON.stringify(outcome.problem) : null,
    ],
  )
}
