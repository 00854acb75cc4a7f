/** A word, name or figure that a report is about, and how much it says about it (0 < weight <= 1, unit length over a report). */
export interface Term {
  readonly term: string
  readonly weight: number
}
