import type { Pack } from "./pack.ts"
import type { Signature } from "./signature.ts"
import type { Run, Token } from "./token.ts"

const CLOCK = /^\d{1,2}:\d\d$/
/** Longer runs of words before a colon are sentences. */
const LONGEST_AUTHOR = 8

/** "[22:05] The ministry: ...", "22:05 | ...": the head of a post in a running report; null where none stands. */
export function headOf(
  tokens: readonly Token[],
  { from, to }: Run,
  pack: Pack,
  said: number | null,
  zone: string | null,
): Signature | null {
  const open = tokens[from]?.text === "["
  const clock = open ? from + 1 : from
  if (!CLOCK.test(tokens[clock]?.text ?? "")) return null
  let start = clock + 1
  if (open && tokens[start]?.text === "]") start++
  else if (open) return null
  const parted = /^[-|:]$/.test(tokens[start]?.text ?? "")
  if (parted) start++
  if (!open && !parted) return null
  let colon = start
  while (colon < to && colon - start <= LONGEST_AUTHOR && tokens[colon]?.kind === "word") colon++
  const named = tokens[colon]?.text === ":" && colon > start && colon < to - 2
  const [dated = null] = said === null ? [] : pack.dates(tokens.slice(clock, clock + 1), said, zone)
  return {
    author: named ? { from: start, to: colon } : null,
    handle: null,
    dated: dated && { ...dated, from: clock, to: clock + 1 },
  }
}
