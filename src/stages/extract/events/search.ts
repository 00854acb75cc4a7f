import type { Analysis } from "../../../languages/analysis.ts"
import type { Eventful } from "../../../languages/eventful.ts"
import { fact } from "../../../languages/facts.ts"
import type { Reading } from "../../../languages/sense.ts"
import { type Run, readingThat, type Token } from "../../../languages/token.ts"
import type { Tell } from "../../../model/note.ts"
import type { Happening } from "./draft.ts"
import { isArmedRun } from "./needs.ts"
import { isNation } from "./parties.ts"
import { onSelf } from "./subjects.ts"
import type { Ground } from "./told.ts"

/** A text while it is searched for happenings. */
export interface Search extends Ground {
  readonly tell: Tell
  /** The token at which the body begins. */
  readonly body: number
  /** Indefinite nouns of happenings that are not told to have taken place. */
  readonly untold: Set<number>
  /** Tokens of the names of those who speak. */
  readonly named: ReadonlySet<number>
}

const tellingAs = (part: "verb" | "noun"): ((token: Token) => Reading | null) =>
  fact(token => readingThat(token, (s, r) => s.events !== undefined && r.lexeme.part === part) ?? null)

const TELLING = { verb: tellingAs("verb"), noun: tellingAs("noun") } as const

/** The reading by which a word tells of a happening as one part of speech. */
export const telling = (token: Token | undefined, part: "verb" | "noun"): Reading | undefined =>
  token?.kind !== "word" || token.named?.kind === "person" || token.known !== undefined
    ? undefined
    : (TELLING[part](token) ?? undefined)

const toldAs = (part: "verb" | "noun"): ((token: Token) => readonly Eventful[]) =>
  fact(({ readings }) => [
    ...new Set(readings.flatMap(({ lexeme }) => (lexeme.part === part ? (lexeme.sense.events ?? []) : []))),
  ])

const EVENTS = { verb: toldAs("verb"), noun: toldAs("noun") } as const
const NONE: readonly Eventful[] = []

/** What a word may tell of as one part of speech, each once. */
export const eventsOf = (token: Token | undefined, part: "verb" | "noun"): readonly Eventful[] =>
  token === undefined ? NONE : EVENTS[part](token)

/** A happening as its word alone tells it. */
export const begin = (at: number, sentence: Run, event: Eventful, reading: Reading, hits: boolean): Happening => ({
  at,
  event,
  reading,
  sentence,
  type: event.type,
  actors: [],
  targets: [],
  from: at,
  to: at + 1,
  armed: false,
  told: null,
  verbs: [],
  hits,
  echo: false,
})

/** Somebody alone beside a word of what is done to people is whom it is done to; so is one without arms beside any. */
export function settle(analysis: Analysis, happening: Happening): void {
  const { event, actors, targets, at, reading } = happening
  if (event.frame !== "onto" || targets.length > 0 || reading.voice === "active" || onSelf(analysis, at)) return
  const lone = actors.findIndex(run => run.from > at && run.from <= at + 3)
  const run = actors[lone]
  if (!run || isNation(analysis.tokens[run.from])) return
  if (event.suffered || !isArmedRun(analysis, run)) targets.push(...actors.splice(lone, 1))
}

/** A verb that says that what it takes was hit. */
export const isHit = (token: Token | undefined): boolean =>
  readingThat(
    token,
    (s, r) =>
      r.lexeme.part === "verb" && (s.carries === "hits" || s.events?.some(e => e.suffered && !e.needs) === true),
  ) !== undefined
