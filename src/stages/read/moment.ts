import { Temporal } from "temporal-polyfill"
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

interface Parts {
  readonly day: Temporal.PlainDate
  readonly time: Temporal.PlainTime | null
  readonly zone: string | null
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
  if (parts.day.year < FIRST_YEAR) {
    tell({ rule: `read/${field}`, because: `${raw} is before ${FIRST_YEAR}` })
    return null
  }
  return written(field, parts, timezone, tell)
}

function written(field: string, { day, time, zone }: Parts, timezone: string | null, tell: Tell): string {
  if (time === null) return day.toString()
  const local = day.toPlainDateTime(time)
  if (zone !== null) return `${local.toString({ smallestUnit: "second" })}${zone}`
  if (timezone !== null)
    return local.toZonedDateTime(timezone).toString({ timeZoneName: "never", smallestUnit: "second" })
  tell({ rule: `read/${field}`, because: "a time without a zone: only its date is kept" })
  return day.toString()
}

function partsOf(words: string): Parts | null {
  const [, year, month, date, hour, minute, second, zone] = ISO.exec(words) ?? COMPACT.exec(words) ?? []
  if (year === undefined) return null
  try {
    const day = Temporal.PlainDate.from(
      { year: +year, month: Number(month), day: Number(date) },
      { overflow: "reject" },
    )
    if (hour === undefined) return { day, time: null, zone: null }
    const clock = { hour: +hour, minute: Number(minute), second: Number(second ?? 0) }
    return { day, time: Temporal.PlainTime.from(clock, { overflow: "reject" }), zone: zoneOf(zone) }
  } catch {
    return null
  }
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
