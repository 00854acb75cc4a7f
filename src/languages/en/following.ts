import { dayFound, type Found } from "../days.ts"
import { phraseAt, phrases } from "../phrases.ts"
import type { Token } from "../token.ts"
import { countAt, textAt } from "./calendar.ts"
import { UNIT_DAYS } from "./calendar-words.ts"

/** Words for a day by its distance from the last that was told. */
const STEPS = phrases([
  [0, "the same day, that same day, that day, the same night, that night, later that day, later in the day"],
  [
    1,
    "the following day, the next day, the day after that, the following night, the next morning, the following morning",
  ],
  [-1, "the previous day, the preceding day, the day before, the night before"],
])

/** "The day before (the attack)": told by what stands behind it, which is no day that was told before. */
const leadsOn = (tokens: readonly Token[], to: number): boolean =>
  textAt(tokens, to - 1) === "before" && tokens[to]?.kind === "word" && !/^(?:and|that|when)$/.test(textAt(tokens, to))

/** "Two days later", "a day earlier"; "a week earlier" mostly says when something was told. */
function stepsAway(tokens: readonly Token[], at: number): { days: number; to: number } | null {
  const way = { later: 1, afterwards: 1, earlier: -1 }[textAt(tokens, at + 2)]
  const unit = way === undefined ? undefined : UNIT_DAYS.get(textAt(tokens, at + 1))
  const count = unit === undefined || (way === -1 && unit > 1) ? null : countAt(tokens, at)
  return way === undefined || unit === undefined || count === null ? null : { days: way * count * unit, to: at + 3 }
}

/** A day told by its distance from the last that the story told; none where nothing was told, or where it would lie ahead. */
export function following(
  tokens: readonly Token[],
  at: number,
  story: number | null,
  said: number,
): (Found & { readonly follows: true }) | null {
  if (story === null || /^(?:since|until|till)$/.test(textAt(tokens, at - 1))) return null
  const known = phraseAt(STEPS, tokens, at)
  if (known && leadsOn(tokens, known.to)) return null
  const step = known ? { days: known.means, to: known.to } : stepsAway(tokens, at)
  return step && story + step.days <= said ? { ...dayFound(step.to, story + step.days), follows: true } : null
}
