import { isoOf } from "../../../model/day.ts"
import { UNITS, type Unit } from "../lexicon/calendar.ts"
import { adjacent } from "../numbers/atom.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { lengthAt, unitAt } from "./length.ts"
import {
  addMonths,
  DAY_ASSUMED,
  type Found,
  looksAhead,
  MONTH_ASSUMED,
  monthText,
  overDays,
  type Said,
  shiftAt,
  type Tokens,
  textAt,
  YEAR_ASSUMED,
} from "./moment.ts"

interface Counted {
  readonly unit: Unit
  readonly count: number
  readonly to: number
}

/** The article on digits is a word of its own: الـ24. */
const articleOn = (tokens: Tokens, at: number): number =>
  /^[وفبل]?(?:ال|لل)$/.test(textAt(tokens, at)) && adjacent(tokens, at) ? at + 1 : at

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

/** The stretch of so many units that ends before the day said, or begins after it. */
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
  if (unit === "month") {
    const far = addMonths(said.year, said.month, by * count)
    const near = addMonths(said.year, said.month, by)
    const [from, until] = by < 0 ? [far, near] : [near, far]
    const first = monthText(from.year, from.month)
    const last = monthText(until.year, until.month)
    return { to, edtf: first === last ? first : `${first}/${last}`, assumed: MONTH_ASSUMED }
  }
  const years = unit === "decade" ? 10 * count : unit === "year" ? count : 0
  if (years === 0 || years > 300) return null
  const [from, until] = by < 0 ? [said.year - years, said.year - 1] : [said.year + 1, said.year + years]
  return { to, edtf: from === until ? String(from) : `${from}/${until}`, assumed: YEAR_ASSUMED }
}

/** "The last three days", "the coming 48 hours", "the past two months". */
export function recent(tokens: Tokens, at: number, said: Said): Found | null {
  const counted = definite(tokens, at)
  const shift = counted ? shiftAt(tokens, counted.to) : null
  if (!counted || !shift || Math.abs(shift.by) !== 1) return hours(tokens, at, said)
  return stretch({ ...counted, to: shift.to }, said, shift.by === 1 ? 1 : -1)
}

/** "The last hours": the day said and the one before. */
function hours(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?الساعات$/.test(textAt(tokens, at))) return null
  const few = /^(?:القليله)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  return shiftAt(tokens, few)?.by === -1 ? overDays(said.day - 1, said.day, few + 1) : null
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
  if (!length || length.months > 0 || textAt(tokens, length.to) === "من") return null
  const days = length.days + Math.max(length.grain === "hour" ? 1 : 0, Math.floor(length.hours / 24))
  if (days < 1 || days > 400 || (length.days === 0 && length.hours < 12)) return null
  const ahead = textAt(tokens, at).endsWith("غضون") || looksAhead(tokens, at)
  const inDays = length.grain === "hour" ? days + 1 : days
  const edtf = ahead
    ? `${isoOf(said.day)}/${isoOf(said.day + days)}`
    : `${isoOf(said.day - inDays + 1)}/${isoOf(said.day)}`
  return { to: length.to, edtf: inDays === 1 ? isoOf(said.day) : edtf, assumed: DAY_ASSUMED }
}
