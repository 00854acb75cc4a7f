import { isoOf } from "../../model/day.ts"
import { instant } from "../instant.ts"
import type { Dated, Token } from "../token.ts"
import { textAt } from "./calendar.ts"

/** A time of day in minutes from midnight, and the zone that the words name. */
interface Clock {
  readonly minutes: number
  readonly zone: "UTC" | null
  readonly to: number
}

/** What a rule of dates gives: up to the token after its last, with the hour where one is told. */
export type Timed = Omit<Dated, "from">

const HALF = 12 * 60

/** "a.m.", "pm", with the stop that ends it: how many tokens, and which half of the day. */
function halfAt(tokens: readonly Token[], at: number): { late: boolean; to: number } | null {
  const [, half] = /^([ap])\.?m$/.exec(tokens[at]?.text ?? "") ?? []
  if (half === undefined) return null
  const stop = tokens[at]?.text.includes(".") && tokens[at + 1]?.text === "." && tokens[at + 2] !== undefined
  return { late: half === "p", to: stop ? at + 2 : at + 1 }
}

/** "GMT", "(GMT)", "local time". */
function zoneAt(tokens: readonly Token[], at: number): { zone: "UTC" | null; to: number } | null {
  if (/^(?:gmt|utc)$/.test(textAt(tokens, at))) return { zone: "UTC", to: at + 1 }
  return textAt(tokens, at) === "local" && textAt(tokens, at + 1) === "time" ? { zone: null, to: at + 2 } : null
}

/** "9 a.m.", "9:30 pm", "18:00", "1800 GMT"; bare digits without a half of the day or a zone are no time. */
export function clockAt(tokens: readonly Token[], at: number): Clock | null {
  if (tokens[at]?.kind !== "number") return null
  const [, hours = "", minutes = "00"] =
    /^(\d{1,2})(?:[:.](\d\d))?$/.exec(textAt(tokens, at)) ?? /^(\d\d)(\d\d)$/.exec(textAt(tokens, at)) ?? []
  if (hours === "" || Number(hours) > 24 || Number(minutes) > 59) return null
  const half = halfAt(tokens, at + 1)
  const zone = zoneAt(tokens, half?.to ?? at + 1)
  const written = /^\d{1,2}:\d\d$/.test(textAt(tokens, at))
  const long = textAt(tokens, at).length === 4 && zone !== null
  if (half ? Number(hours) > 12 : !long && !written) return null
  const value = (half ? Number(hours) % 12 : Number(hours)) * 60 + Number(minutes) + (half?.late ? HALF : 0)
  return { minutes: value, zone: zone?.zone ?? null, to: zone?.to ?? half?.to ?? at + 1 }
}

const TO_CLOCK = /^(?:at|by|around|about|,|from|until)$/
const TO_DAY = /^(?:on|,|of)$/

const isDay = ({ edtf }: Timed): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** A day with the time told behind it: "on Saturday at 9 a.m.". */
export function withClock(tokens: readonly Token[], day: Timed, zone: string | null): Timed {
  if (!isDay(day)) return day
  const clock = clockAt(tokens, TO_CLOCK.test(textAt(tokens, day.to)) ? day.to + 1 : day.to)
  return clock
    ? { ...day, to: clock.to, edtf: instant(day.edtf, clock.minutes, clock.zone ?? zone), hour: "of a day" }
    : day
}

/** A time with the day told behind it: "at 9 a.m. on Saturday"; alone it is of the day said. */
export function clockTime(
  tokens: readonly Token[],
  at: number,
  said: number,
  zone: string | null,
  dayAt: (at: number) => Timed | null,
): Timed | null {
  const clock = clockAt(tokens, at)
  if (!clock) return null
  const day = dayAt(TO_DAY.test(textAt(tokens, clock.to)) ? clock.to + 1 : clock.to)
  const told = day && isDay(day) ? day : null
  const edtf = instant(told?.edtf ?? isoOf(said), clock.minutes, clock.zone ?? zone)
  return told
    ? { to: told.to, edtf, assumed: told.assumed, hour: "of a day" }
    : { to: clock.to, edtf, assumed: ["year", "month", "day"], hour: "alone" }
}
