import type { Called, Told } from "./clock.ts"

/** What came of an accusation. Nobody but its own sides can end it: the accused by a denial or by accepting it, the accuser by taking it back. */
export const THREAD_STATES = ["no answer", "denied", "accepted", "withdrawn"] as const
export type ThreadState = (typeof THREAD_STATES)[number]

/** One claim of a thread, with whose it is. */
export interface ThreadStep extends Told {
  readonly by: Called
}

/** One accuser against one accused, with what the accused side says to it in the reports that were collected. */
export interface Thread {
  readonly id: string
  readonly accuser: Called
  readonly accused: Called
  /** Earliest first. */
  readonly accusations: readonly ThreadStep[]
  /** Denials, an acceptance, a withdrawal; earliest first. */
  readonly answers: readonly ThreadStep[]
  readonly state: ThreadState
  /** How many outlets' reports were looked at for an answer: those of the story from the day of the first accusation on. */
  readonly outlets: number
  /** Minutes from the end of the first accusation's day, or its moment, to the moment of the view; null where no day is told. */
  readonly since: number | null
}
