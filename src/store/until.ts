/** The rows that were there by a moment: `column` of reports, up to and with `at`; null is all of them. */
export type Until = {
  readonly column: "known_at" | "known_on" | "recorded"
  /** An ISO instant; for `known_on` an ISO date. */
  readonly at: string
} | null

/** The condition on reports (as `r`) for SQL, its value being the parameter of that number; "true" takes the parameter too. */
export const untilCondition = (until: Until, parameter: number): string => {
  if (until === null) return `$${parameter}::text is null`
  return `r.${until.column} <= $${parameter}::${until.column === "known_on" ? "date" : "timestamptz"}`
}
