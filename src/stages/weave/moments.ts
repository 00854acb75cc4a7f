import { Temporal } from "temporal-polyfill"
import type { AsOf, ReportInStory } from "../../model/story.ts"

/** First and last day, ISO dates, both included; null is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const DAY_MILLISECONDS = 86_400_000

/** The calendar day of an ISO date or instant, as written. */
export const dayOf = (moment: string | null): string | null => {
  const day = moment?.slice(0, 10) ?? ""
  return DATE.test(day) ? day : null
}

/** Days since 1970-01-01 of an ISO date or instant, as written. */
export const dayNumber = (moment: string | null): number | null => {
  const day = dayOf(moment)
  const at = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? null : at / DAY_MILLISECONDS
}

const lastOfMonth = (month: string): string => {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** Spring from March on; winter runs into the next year. */
function daysOfSeason(year: number, season: number): Days {
  const last = season === 4 ? `${year + 1}-02` : `${year}-${String(3 * season + 2).padStart(2, "0")}`
  return { from: `${year}-${String(3 * season).padStart(2, "0")}-01`, to: lastOfMonth(last) }
}

const daysOfPoint = (point: string): Days => {
  const plain = point.replace(/[~?%]/g, "")
  if (/^\d{4}$/.test(plain)) return { from: `${plain}-01-01`, to: `${plain}-12-31` }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(plain)) return { from: `${plain}-01`, to: lastOfMonth(plain) }
  const decades = /^(\d{1,3})(X{1,2})$/.exec(plain)
  if (decades) return { from: `${plain.replaceAll("X", "0")}-01-01`, to: `${plain.replaceAll("X", "9")}-12-31` }
  const season = /^(\d{4})-2([1-4])$/.exec(plain)
  if (season) return daysOfSeason(Number(season[1]), Number(season[2]))
  const day = dayOf(plain)
  return { from: day, to: day }
}

/** The days of an EDTF date or interval; both ends null where it is none of the forms that are read. */
export function daysOf(edtf: string): Days {
  const [first = "", last] = edtf.split("/")
  if (last === undefined) return daysOfPoint(first)
  return { from: daysOfPoint(first).from, to: daysOfPoint(last).to }
}

/** True where no day is in both. */
export const apart = (a: Days, b: Days): boolean =>
  (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from)

/** True for a stretch of more than one day. */
export const isStretch = (days: Days): boolean => days.from !== days.to

/** Epoch milliseconds of an instant, or of the end of a date in the zone given (UTC where none or an unknown one is). */
export function endOf(moment: string, zone: string | null): number {
  if (!DATE.test(moment)) return Date.parse(moment)
  const next = Temporal.PlainDate.from(moment).add({ days: 1 })
  try {
    return next.toZonedDateTime(zone ?? "UTC").epochMilliseconds - 1
  } catch {
    return next.toZonedDateTime("UTC").epochMilliseconds - 1
  }
}

/** Whether a report was known at the moment asked for, by the clock asked for. A report without a date is known only now. */
export function knownAt(
  member: Pick<ReportInStory, "published" | "recorded" | "timezone">,
  { at, clock }: AsOf,
): boolean {
  if (at === null) return true
  const moment = clock === "recorded" ? member.recorded : member.published
  if (moment === null) return false
  const zone = clock === "recorded" ? null : member.timezone
  return endOf(moment, zone) <= endOf(at, zone)
}
