import type { Review } from "../model/review.ts"
import type { Database } from "./database.ts"
import { groupRows } from "./group-rows.ts"
import type { Until } from "./until.ts"

/** Adds a decision behind all others; one that is there already stays as it was. */
export const saveReview = async (tx: Database, { id, recorded, ...body }: Review): Promise<void> => {
  await tx.query(
    `insert into reviews (id, position, recorded, body)
     select $1, coalesce(max(position), 0) + 1, $2::timestamptz, $3::jsonb from reviews
     on conflict (id) do nothing`,
    [id, recorded, JSON.stringify(body)],
  )
}

/** Decisions that were kept before there were any about several claims have no `besides`. */
type Body = Omit<Review, "id" | "recorded" | "besides"> & Partial<Pick<Review, "besides">>

/** All decisions that were recorded by a moment, oldest first; by the other clock decisions have no moment. */
export const allReviews = async (database: Database, until: Until = null): Promise<readonly Review[]> => {
  const { rows } = await database.query<{ id: string; recorded: Date; body: Body }>(
    `select id, recorded, body from reviews
     where $1::timestamptz is null or recorded <= $1::timestamptz order by position`,
    [until?.column === "recorded" ? until.at : null],
  )
  return rows.map(({ id, recorded, body }) => ({ id, recorded: recorded.toISOString(), besides: [], ...body }))
}

/** The sequence numbers of all versions of reports by id. */
export const seqsOfReports = async (
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const { rows } = await database.query<{ id: string; seq: number }>(
    "select id, seq from reports where id = any($1::text[]) order by seq",
    [ids],
  )
  return groupRows(
    rows,
    ({ id }) => id,
    ({ seq }) => seq,
  )
}
