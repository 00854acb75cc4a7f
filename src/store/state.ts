import type { Database } from "./database.ts"

/** What drafts and memories of an archive depend on: another state, and they are made again. */
export interface State {
  /** The newest sequence number; 0 in an empty archive. */
  readonly last: number
  /** How often all was woven or reports were read again. */
  readonly again: number
}

/** The archive as it is. */
export const stateOf = async (database: Database): Promise<State> => {
  const { rows } = await database.query<State>(
    "select coalesce(max(seq), 0)::bigint as last, (select again from weavings) as again from reports",
  )
  return rows[0] ?? { last: 0, again: 0 }
}

/** All that views of an archive depend on, in words: reports, readings, weavings and decisions. */
export const wholeState = async (database: Database): Promise<string> => {
  const { rows } = await database.query<{ last: number; again: number; reviews: number }>(
    `select (select coalesce(max(seq), 0) from reports)::bigint as last, (select again from weavings) as again,
       (select coalesce(max(position), -1) from reviews) as reviews`,
  )
  const [state] = rows
  return state === undefined ? "" : `${state.last} ${state.again} ${state.reviews}`
}

/** Tells everybody who remembers something of the archive that it was changed otherwise than by new reports. */
export const changedAgain = async (tx: Database): Promise<void> => {
  await tx.query("update weavings set again = again + 1")
}

/** True where nothing happened between the two. */
export const isSame = (a: State, b: State): boolean => a.last === b.last && a.again === b.again
