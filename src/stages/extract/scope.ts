import type { Analysis } from "../../languages/analysis.ts"
import type { Speech } from "./speech.ts"

/** Where what is said ends, and what ends it. */
export function scopeOf({ sentences }: Analysis, { content, direct, forward }: Speech): string {
  if (!forward) return "back to the beginning of its clause"
  if (direct) return "to the mark that closes the quotation"
  if (sentences.some(({ from }) => content.from < from && from < content.to)) return "to the end of the lines below it"
  const ends = sentences.some(({ to }) => to === content.to)
  return ends ? "to the end of its sentence" : "to where the next report begins"
}

/** How the speaker is known. */
export const knownBy = ({ speaker, carried }: Speech): string =>
  speaker === null
    ? "whom the words leave unnamed"
    : carried
      ? "named before and left out or only referred to here"
      : "named at the cue"
