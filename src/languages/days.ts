import { dayOf, isoOf, weekdayOf } from "../model/day.ts"

/** A date found at a token: where it ends, its EDTF, and what the words did not say. */
export interface Found {
  readonly to: number
  readonly edtf: string
  readonly assumed: readonly string[]
}

/** A number of two digits. */
export const two = (n: number): string => String(n).padStart(2, "0")

/** ISO date of a day that exists; null for 31 February. */
export function isoDay(year: number, month: number, day: number): string | null {
  const text = `${year}-${two(month)}-${two(day)}`
  const counted = month >= 1 && month <= 12 && year >= 1900 && year <= 2100 ? dayOf(text) : null
  return counted !== null && isoOf(counted) === text ? text : null
}

/** The year in which a month that is only named lies: the newest that is at most a month after the day it was said. */
export const yearFor = (said: number, month: number, day: number): number => {
  const year = Number(isoOf(said).slice(0, 4))
  return (dayOf(`${year}-${two(month)}-${two(day)}`) ?? 0) > said + 31 ? year - 1 : year
}

/** The newest such weekday that is not after the day said; the coming one where the words look ahead. */
export const weekdayNear = (said: number, weekday: number, ahead: boolean): number =>
  ahead ? said + ((weekday - weekdayOf(said) + 7) % 7 || 7) : said - ((weekdayOf(said) - weekday + 7) % 7)

/** The month that lies some months before the day said. */
export function monthBefore(said: number, months: number): string {
  const [year = 0, month = 0] = isoOf(said).split("-").map(Number)
  const total = year * 12 + month - 1 - months
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}`
}

/** The year that lies some years before the day said. */
export const yearBefore = (said: number, years: number): string => String(Number(isoOf(said).slice(0, 4)) - years)

const DAY_GIVEN = ["year", "month", "day"]

/** A day that the words give by its distance from the day said. */
export const dayFound = (to: number, value: number): Found => ({ to, edtf: isoOf(value), assumed: DAY_GIVEN })

/** A window of days that the words give by their distance from the day said. */
export const windowFound = (to: number, from: number, until: number): Found => ({
  to,
  edtf: `${isoOf(from)}/${isoOf(until)}`,
  assumed: DAY_GIVEN,
})

/** The first day, month or year of a date or window. */
export const startOf = ({ edtf }: Found): string => edtf.split("/")[0] ?? ""
/** The last one. */
export const endOf = ({ edtf }: Found): string => edtf.split("/").at(-1) ?? ""
