import type { Analysis } from "../../languages/analysis.ts"
import { readingThat } from "../../languages/token.ts"
import { actorAt } from "./actors.ts"
import { FORCED, stateAt } from "./agents.ts"
import type { Draft } from "./draft.ts"
import type { Doer } from "./nations.ts"
import type { Speech } from "./speech.ts"

/** "X accused Y of killing 5": whom a speaker accuses. */
export function accusedBy(analysis: Analysis, speech: Speech | null): Doer | null {
  if (speech?.mode !== "accuses") return null
  const { from, to } = speech.content
  const { cue, speaker } = speech
  const start = speaker && speaker.from >= cue.to ? speaker.to : cue.to
  // "They accused Y | of killing 5".
  const named = analysis.pack.subject === "after" && start < from ? actorAt(analysis, start, from, true) : null
  return named ?? actorAt(analysis, from, to, true) ?? stateAt(analysis, from)
}

/** "The directorate announced the seizure of 3": what a force does it announces itself; who documents it has only counted. */
export const announcedBy = ({ tokens }: Analysis, { metric, trigger }: Draft, speech: Speech | null): Doer | null =>
  speech?.origin &&
  speech.mode !== "reports" &&
  FORCED.has(metric) &&
  trigger - speech.content.from <= 1 &&
  readingThat(tokens[trigger], (_, r) => r.lexeme.part === "noun") &&
  readingThat(tokens[speech.origin.from], s => s.head === "body" || s.head === "armed" || s.members !== undefined)
    ? speech.origin
    : null
