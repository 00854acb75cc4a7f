import { isoOf } from "../../../model/day.ts"
import { UNITS, type Unit } from "../lexicon/calendar.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { lengthAt, unitAt } from "./length.ts"
import {
  DAY_ASSUMED,
  type Found,
  looksAhead,
  monthsAway,
  overDays,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
} from "./moment.ts"

interface Counted {
  readonly unit: Unit
  readonly count: number
  readonly to: number
}

/** The article on digits is a word of its own: الـ24. */
const articleOn = (tokens: Tokens, at: number): number =>
  /^[وفبل]?(?:ال|لل)$/.test(textAt(tokens, at)) && tokens[at + 1]?.kind === "number" ? at + 1 : at

/** A counted unit with its article: الأيام الثلاثة, الثلاثة أيام, الـ24 ساعة, اليومين. */
function definite(tokens: Tokens, at: number): Counted | null {
  const first = unitAt(tokens, at)
  if (first?.the && first.two) return { unit: first.unit, count: 2, to: at + 1 }
  const start = articleOn(tokens, first ? at + 1 : at)
  const count = cardinal(tokens, start)
  if (first) return first.the && count ? { unit: first.unit, count: count.value, to: count.to } : null
  const unit = count ? unitAt(tokens, count.to) : null
  return count && unit && !unit.two ? { unit: unit.unit, count: count.value, to: count.to + 1 } : null
}

/** The stretch of so many units that ends before the day said, or begins after it: the last three months reach up to yesterday. */
function stretch({ unit, count, to }: Counted, said: Said, by: -1 | 1): Found | null {
  if (!Number.isInteger(count) || count < 1 || count > 5000) return null
  if (unit === "hour") {
    const days = Math.max(1, Math.round(count / 24))
    return by < 0 ? overDays(said.day - days, said.day, to) : overDays(said.day, said.day + days, to)
  }
  if (unit === "day" || unit === "week") {
    const days = count * (unit === "week" ? 7 : 1)
    return by < 0 ? overDays(said.day - days, said.day - 1, to) : overDays(said.day + 1, said.day + days, to)
  }
  const months = count * (unit === "month" ? 1 : unit === "year" ? 12 : unit === "decade" ? 120 : 0)
  if (months === 0 || months > 3600) return null
  const far = monthsAway(said.day, by * months)
  return by < 0 ? overDays(far, said.day - 1, to) : overDays(said.day + 1, far, to)
}

/** "The last three days", "the coming 48 hours", "the past two months". */
export function recent(tokens: Tokens, at: number, said: Said): Found | null {
  const counted = definite(tokens, at)
  const shift = counted ? shiftAt(tokens, counted.to) : null
  if (!counted || !shift || Math.abs(shift.by) !== 1) return hours(tokens, at, said) ?? few(tokens, at, said)
  return stretch({ ...counted, to: shift.to }, said, shift.by === 1 ? 1 : -1)
}

/** "The last hours": the day said and the one before. */
function hours(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?الساعات$/.test(textAt(tokens, at))) return null
  const few = /^(?:القليله)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  return shiftAt(tokens, few)?.by === -1 ? overDays(said.day - 1, said.day, few + 1) : null
}

/** A few are three, the least that they can be. */
const FEW = 3

/** "The last few days", approximately; of the coming few nothing is told that has happened. */
function few(tokens: Tokens, at: number, said: Said): Found | null {
  const unit = /^[وفبل]?ال/.test(textAt(tokens, at)) ? unitAt(tokens, at) : null
  if (!unit || unit.unit === "hour" || textAt(tokens, at + 1) !== "القليله") return null
  const shift = shiftAt(tokens, at + 2)
  const found = shift?.by === -1 ? stretch({ unit: unit.unit, count: FEW, to: shift.to }, said, -1) : null
  return found && { ...found, edtf: found.edtf.replace("/", "~/") }
}

/** "The last" before its number: آخر 24 ساعة, آخر ثلاثة أشهر. */
export function lastFew(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?اخر$/.test(textAt(tokens, at))) return null
  const length = lengthAt(tokens, at + 1)
  const count = cardinal(tokens, at + 1)
  const unit = count ? UNITS.get(textAt(tokens, count.to)) : length?.grain
  if (
    !length ||
    !unit ||
    (!count && length.grain !== "hour" && length.to === at + 2 && unitAt(tokens, at + 1)?.two !== true)
  )
    return null
  return stretch({ unit, count: count?.value ?? 2, to: length.to }, said, -1)
}

/** "Within three days": the days up to the one said, or from it on where the words before look ahead. */
export function within(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وف]?(?:خلال|غضون)$/.test(textAt(tokens, at))) return null
  const past = recent(tokens, at + 1, said)
  if (past) return past
  const start = articleOn(tokens, at + 1)
  const length = lengthAt(tokens, start)
  // "Within two days of fighting" is counted from the fighting.
  const now = length !== null && textAt(tokens, length.to) === "من" && textAt(tokens, length.to + 1) === "الان" ? 2 : 0
  if (!length || length.months > 0 || (textAt(tokens, length.to) === "من" && now === 0)) return null
  const days = length.days + Math.max(length.grain === "hour" ? 1 : 0, Math.floor(length.hours / 24))
  if (days < 1 || days > 400 || (length.days === 0 && length.hours < 12)) return null
  const ahead = now > 0 || textAt(tokens, at).endsWith("غضون") || looksAhead(tokens, at)
  const inDays = length.grain === "hour" ? days + 1 : days
  const edtf = ahead
    ? `${isoOf(said.day)}/${isoOf(said.day + days)}`
    : `${isoOf(said.day - inDays + 1)}/${isoOf(said.day)}`
  return { to: length.to + now, edtf: inDays === 1 ? isoOf(said.day) : edtf, assumed: DAY_ASSUMED }
}
