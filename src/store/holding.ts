import type { Sought } from "./searched.ts"

/** What reports are found by: words that their texts hold, all of them, and what their claims name, one of each set. */
export interface Holding {
  /** Null: words do not matter. */
  readonly words: readonly Sought[] | null
  readonly about: readonly (readonly string[])[]
}

/** True where nothing can be found: words that are none. */
export const findsNothing = ({ words, about }: Holding): boolean =>
  words === null ? about.length === 0 : words.length === 0

/** The words as PostgreSQL asks for them, all of them wanted. */
export const tsquery = (sought: readonly Sought[]): string =>
  sought.map(({ key, begins }) => `'${key}'${begins ? ":*" : ""}`).join(" & ")

/** Every entity that a claim names, in whatever role; as the index `claims_by_entity` has it. */
const NAMED = "jsonb_path_query_array(c.body::jsonb, 'strict $.**.entity')"

/** Whether an entity is a place. */
export const isPlace = (entity: string): boolean => entity.startsWith("place:")

/** Where forces stand is nothing that a place is asked for by (DESIGN, rule 7). */
const STANDING = "and not (c.kind = 'event' and c.body->>'type' = 'deployment')"

/** For SQL, after "from": the sequence numbers (`seq`) of reports that hold what is asked for, with values from a parameter on. */
export function holding(
  { words, about }: Holding,
  parameter: number,
): { readonly sql: string; readonly values: readonly unknown[] } {
  const worded = words === null ? [] : [tsquery(words)]
  const parts = [
    ...worded.map((_, i) => `select s.seq from searched s where s.words @@ $${parameter + i}::tsquery`),
    ...about.map(
      (set, i) => `select distinct c.seq from claims c where ${NAMED} ?| $${parameter + worded.length + i}::text[]
        ${set.some(isPlace) ? STANDING : ""} and not exists (
          select from closures e where e.seq = c.seq and e.id = c.id and e.reading = c.reading)`,
    ),
  ]
  const sql = parts.map((part, i) => `(${part}) as held${i}${i === 0 ? "" : " using (seq)"}`).join(" join ")
  return { sql, values: [...worded, ...about] }
}
