import { fact } from "../../languages/facts.ts"
import type { Reading } from "../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Mode } from "../../model/claim.ts"

/** A word that reports speech, with the speaker it names and where what is said lies. */
export interface Cue {
  readonly run: Run
  readonly mode: Mode
  readonly speaker: Run | null
  readonly role: Run | null
  /** No speaker stands there: the last one speaks on. */
  readonly dropped: boolean
  /** The form of the verb, with which a dropped subject agrees. */
  readonly form: Reading | null
  readonly via: readonly Run[]
  /** "previous": what is said is the sentence before. */
  readonly direction: "forward" | "backward" | "previous"
  /** First token of what is said, for a forward cue. */
  readonly contentFrom: number
  /** Where what is said ends, for a cue that a whole line is headed with. */
  readonly contentTo?: number
  /** Where the cue's own clause begins: its "and" or the comma before it. */
  readonly clauseFrom: number
  /** It starts a clause of its own, so that it ends what another says. */
  readonly independent: boolean
  /** The outlet itself recalls what follows: it ends what another says, and reports nothing. */
  readonly own?: true
  /** A participle: its subject is its sentence's. */
  readonly hanging: boolean
}

/** "And the headquarters", spelled as "and confirming": a building says nothing. */
const isBuilding = (token: Token): boolean => readingThat(token, s => s.counts?.object === "building") !== undefined

/** "And two sources", spelled as "and two who issue". */
const areSources = (token: Token): boolean =>
  readingThat(token, (s, r) => s.head === "source" && r.number === "dual") !== undefined

const speaking = (kind: "verb" | "preposition" | "participle"): ((token: Token) => Reading | null) =>
  fact(
    token =>
      (token.kind === "word" &&
        !(kind === "participle" && (isBuilding(token) || areSources(token))) &&
        readingThat(
          token,
          (sense, r) => sense.says !== undefined && sense.cue === kind && !r.before.includes("the"),
        )) ||
      null,
  )

const SPEAKING = {
  verb: speaking("verb"),
  preposition: speaking("preposition"),
  participle: speaking("participle"),
} as const

/** The reading by which a word reports speech in one way. */
export const speaks = (token: Token | undefined, kind: keyof typeof SPEAKING): Reading | undefined =>
  token === undefined ? undefined : (SPEAKING[kind](token) ?? undefined)
