import type { Run } from "../../languages/token.ts"
import type { Speech } from "./speech.ts"

/** How long a frame of speech may be, in tokens: "X said in a statement from Y that". */
const FRAME = 25

/** Speakers and the words around them: places in their names, and where they speak, are no places of events. */
export const speakersOf = (spoken: readonly Speech[]): Run[] =>
  spoken
    .flatMap(({ speaker, role, via, cue, content, forward }) => [
      speaker,
      role,
      ...via,
      forward && content.from - cue.from <= FRAME ? { from: cue.from, to: content.from } : null,
    ])
    .filter(run => run !== null)

/** From behind the name of each who speaks to what he says. */
export const framesOf = (spoken: readonly Speech[]): Run[] =>
  spoken.flatMap(({ speaker, cue, content, forward }) =>
    forward && content.from - cue.from <= FRAME && speaker
      ? [{ from: Math.max(cue.to, speaker.to), to: content.from }]
      : [],
  )
