import { counted, fill, type InterfaceLanguage, listed, WORDS } from "./words.ts"

const MINUTES_IN = { days: 24 * 60, hours: 60, minutes: 1 } as const

/** A length of time in its two largest units: "2 days, 3 hours". */
export function tellLength(minutes: number, language: InterfaceLanguage): string {
  let rest = Math.abs(minutes)
  const parts: string[] = []
  for (const unit of ["days", "hours", "minutes"] as const) {
    const n = Math.floor(rest / MINUTES_IN[unit])
    rest -= n * MINUTES_IN[unit]
    if (n > 0 && parts.length < 2) parts.push(counted(WORDS[language].counts[unit], n, language))
  }
  return parts.length === 0 ? counted(WORDS[language].counts.minutes, 0, language) : listed(parts, language)
}

/** Minutes to an end, negative once it has passed, and since a beginning, negative before it; null where none is told. */
export interface Running {
  readonly left: number | null
  readonly since: number | null
}

/** How a clock stands at the moment of the view: time to its end, or since; before its beginning, time to that. */
export function tellClock({ left, since }: Running, language: InterfaceLanguage): string {
  const { clocks } = WORDS[language]
  if (since !== null && since < 0) return fill(clocks.begins, tellLength(since, language))
  if (left === 0) return clocks.endsNow
  if (left !== null) return fill(left < 0 ? clocks.ended : clocks.left, tellLength(left, language))
  return since === null ? "" : fill(clocks.since, tellLength(since, language))
}
