import { createRequire } from "node:module"
import { isoDate } from "../../model/day.ts"
import type { Tell } from "../../model/note.ts"

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i
/** As mail and feeds write it; only with a zone, so that the machine's own zone never enters. */
const MAIL = /^(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC|Z|[+-]\d{4})$/
const FIRST_YEAR = 1900

/** Arabic and Persian digits as ASCII ones, direction marks gone. */
export const plainDigits = (raw: string): string =>
  raw
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .trim()

/** An ISO date, a time of day to the second, and its offset. */
interface Parts {
  readonly day: string
  readonly time: string | null
  readonly zone: string | null
}

let zones: typeof import("temporal-polyfill") | null = null

/** The instant of a clock in a zone (IANA), with its offset. The calendar of zones is loaded with the first that asks. */
function inZone(local: string, timezone: string): string {
  zones ??= createRequire(import.meta.url)("temporal-polyfill") as typeof import("temporal-polyfill")
  const there = zones.Temporal.PlainDateTime.from(local).toZonedDateTime(timezone)
  return there.toString({ timeZoneName: "never", smallestUnit: "second" })
}

/** An ISO date, or an instant with its offset, from what a source says; null, with a note, where it cannot be read as one or is before 1900. A time without any zone is left out: it names no instant. */
export function momentOf(field: string, raw: string | null, timezone: string | null, tell: Tell): string | null {
  if (raw === null) return null
  const words = plainDigits(raw)
  const parts = partsOf(words) ?? mailPartsOf(words)
  if (parts === null) {
    tell({ rule: `read/${field}`, because: `"${raw}" cannot be read as a date` })
    return null
  }
  if (Number(parts.day.slice(0, 4)) < FIRST_YEAR) {
    tell({ rule: `read/${field}`, because: `${raw} is before ${FIRST_YEAR}` })
    return null
  }
  return written(field, parts, timezone, tell)
}

function written(field: string, { day, time, zone }: Parts, timezone: string | null, tell: Tell): string {
  if (time === null) return day
  const local = `${day}T${time}`
  if (zone !== null) return local + zone
  if (timezone !== null) return inZone(local, timezone)
  tell({ rule: `read/${field}`, because: "a time without a zone: only its date is kept" })
  return day
}

function partsOf(words: string): Parts | null {
  const [, year, month, date, hour, minute, second, zone] = ISO.exec(words) ?? COMPACT.exec(words) ?? []
  const day = year === undefined ? null : isoDate(Number(year), Number(month), Number(date))
  if (day === null) return null
  if (hour === undefined) return { day, time: null, zone: null }
  const clock = [hour, minute, second].map(part => (part ?? "0").padStart(2, "0"))
  const [hours = 24, minutes = 60, seconds = 60] = clock.map(Number)
  return hours < 24 && minutes < 60 && seconds < 60 ? { day, time: clock.join(":"), zone: zoneOf(zone) } : null
}

const zoneOf = (zone: string | undefined): string | null => {
  if (zone === undefined) return null
  return /^[a-z]/i.test(zone) ? "Z" : zone.replace(/^(...)(\d\d)$/, "$1:$2")
}

function mailPartsOf(words: string): Parts | null {
  const instant = MAIL.test(words) ? Date.parse(words) : Number.NaN
  return Number.isNaN(instant) ? null : partsOf(new Date(instant).toISOString())
}

/** The zone's name as IANA has it; null, with a note, where there is none of that name. */
export function timezoneOf(raw: string | null, tell: Tell): string | null {
  if (raw === null) return null
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: raw.trim() }).resolvedOptions().timeZone
    // An offset is a zone to Intl, but says nothing of summer time.
    if (!/^[+-]/.test(zone)) return zone
  } catch {}
  tell({ rule: "read/timezone", because: `there is no time zone "${raw}"` })
  return null
}
