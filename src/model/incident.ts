/** One happening of a story, at a place and time: what the ledger asks of it, and the events that reports tell of it. */
export interface Incident {
  /** The claim that told of it first. */
  readonly id: string
  /** First and last day, ISO dates, as finely as any of its claims gives them; null where none does. */
  readonly from: string | null
  readonly to: string | null
  /** Questions of the ledger's rows that count it, those with the most claims first. */
  readonly questions: readonly string[]
  /** All claims of it, figures and events, those told first at the head. */
  readonly claims: readonly string[]
}
