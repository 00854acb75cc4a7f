import { type Run, readingThat, type Token } from "../../languages/token.ts"
import type { Speech } from "./speech.ts"

/** How long a frame of speech may be, in tokens: "X said in a statement from Y that". */
const FRAME = 25

/** Speakers and the words around them: places in their names, and where they speak, are no places of events. */
export const speakersOf = (tokens: readonly Token[], spoken: readonly Speech[]): Run[] =>
  spoken
    .flatMap(({ speaker, role, via, cue, content, forward }) => [
      speaker,
      role,
      ...via,
      forward && content.from - cue.from <= FRAME ? { from: cue.from, to: content.from } : null,
      !forward && content.to <= cue.from ? occasionBehind(tokens, speaker ?? cue) : null,
    ])
    .filter(run => run !== null)

/** "(..., as X announced) at a conference in Y": the occasion on which a trailing speaker spoke, to the next sign; null where none is told. */
function occasionBehind(tokens: readonly Token[], { to: from }: Run): Run | null {
  const sign = tokens.findIndex((token, i) => i >= from && token.kind !== "word")
  const to = Math.min(sign < 0 ? tokens.length : sign, from + FRAME)
  const isOccasion = (token: Token): boolean => readingThat(token, s => s.role === "occasion") !== undefined
  return tokens.slice(from, to).some(isOccasion) ? { from, to } : null
}

/** From behind the name of each who speaks to what he says. */
export const framesOf = (spoken: readonly Speech[]): Run[] =>
  spoken.flatMap(({ speaker, cue, content, forward }) =>
    forward && content.from - cue.from <= FRAME && speaker
      ? [{ from: Math.max(cue.to, speaker.to), to: content.from }]
      : [],
  )
