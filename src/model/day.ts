/** Days since 1970-01-01 of an ISO date; null where it is none. */
export function dayOf(iso: string | null): number | null {
  const match = iso?.match(/^(\d{4})-(\d{2})-(\d{2})/)
  if (!match) return null
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return Number.isNaN(time) ? null : time / 864e5
}

/** The day that an EDTF date tells, with an hour or without, counted from 1970-01-01; null for a window, a month, a year or an approximation. */
export const dayTold = (edtf: string): number | null => (/^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(edtf) ? dayOf(edtf) : null)

/** The ISO date of a day, from a year of four digits; null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > last) return null
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-")
}

/** Dates that were told; news names the same few days over and over. */
const TOLD = new Map<number, string>()

/** The ISO date of a day counted from 1970-01-01. */
export function isoOf(day: number): string {
  const known = TOLD.get(day)
  if (known !== undefined) return known
  const iso = new Date(day * 864e5).toISOString().slice(0, 10)
  if (TOLD.size < 20_000) TOLD.set(day, iso)
  return iso
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** An EDTF date or interval without its times of day. */
export const daysOnly = (edtf: string): string => {
  const days = edtf.replace(/T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?/g, "")
  const [first, last] = days.split("/")
  return first === last ? (first ?? "") : days
}
