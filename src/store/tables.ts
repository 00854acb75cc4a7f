/** A table of an archive: what a backup holds of it, in the order in which rows can be put back. */
export interface Kept {
  readonly table: string
  /** Columns that give its rows one order; none where it has one row. */
  readonly order: string
  /** Rows that are read at once: few of those that may be large. */
  readonly page: number
}

/** All that a backup holds; a table comes after those that it refers to. */
export const KEPT: readonly Kept[] = [
  { table: "reports", order: "seq", page: 200 },
  { table: "claims", order: "seq, reading, position", page: 500 },
  { table: "closures", order: "seq, id, reading", page: 500 },
  { table: "readings", order: "seq, reading", page: 500 },
  { table: "attributions", order: "seq, reading, position", page: 500 },
  { table: "signatures", order: "seq", page: 200 },
  { table: "placements", order: "seq, story", page: 500 },
  { table: "copies", order: "seq, of_seq", page: 500 },
  { table: "merges", order: "story, seq", page: 500 },
  { table: "splits", order: "story, seq", page: 500 },
  { table: "weavings", order: "again", page: 1 },
  { table: "sources", order: "id", page: 500 },
  { table: "addresses", order: "address", page: 200 },
  { table: "bodies", order: "hash", page: 16 },
  { table: "captures", order: "id", page: 500 },
  { table: "reviews", order: "position", page: 500 },
  { table: "withheld", order: "name", page: 500 },
  { table: "stamps", order: "day, hash", page: 4 },
  { table: "alert_rules", order: "id", page: 500 },
  { table: "alerts", order: "id", page: 500 },
  { table: "queue_ends", order: "last", page: 1 },
  { table: "queued", order: "position", page: 100 },
  { table: "extractions", order: "position", page: 100 },
  { table: "turned_away", order: "position", page: 100 },
]

/** What is made again from the rest, or when it is asked for. */
export const DERIVED: readonly string[] = ["index_keys", "searched", "summaries", "schema_version"]
