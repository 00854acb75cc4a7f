import type { Dated } from "../../../languages/token.ts"
import { dayOf, isoOf } from "../../../model/day.ts"

/** Hours of the night that a notice given in the evening means of the night to come. */
const SMALL_HOURS = 6

/** True for an instant, not a day. */
export const hasHour = (edtf: string): boolean => edtf.length > 10

/** An instant on another day, at the same time of day. */
export const onDay = (edtf: string, day: number): string => isoOf(day) + edtf.slice(10)

const hourOf = (edtf: string): number => Number(edtf.slice(11, 13))

/** Days that a weekday may lie back and be meant as told: yesterday, and the day before. */
const AGO = 2

/** Where what is dated lies: in what was, in what is told as to come, or where the words do not say. */
export type Lies = "behind" | "ahead" | "near"

/** A weekday that is told of what is to come is the next one, not the last. */
export function ahead(edtf: string, date: Dated, said: number | null, lies: Lies): string {
  const day = dayOf(edtf)
  const back = day !== null && said !== null ? said - day : 0
  return lies !== "behind" &&
    day !== null &&
    back > (lies === "ahead" ? 0 : AGO) &&
    back < 7 &&
    date.assumed.includes("day")
    ? onDay(edtf, day + 7)
    : edtf
}

/** A clock time without a day is of the night to come where it lies in the small hours, and before the end that is told. */
export function resolved(edtf: string, alone: boolean, said: number | null, end: string | null): string {
  const day = dayOf(edtf)
  if (!alone || day === null || !hasHour(edtf)) return edtf
  const last = end ? dayOf(end) : null
  if (last !== null && end && hasHour(end)) return onDay(edtf, edtf.slice(11) < end.slice(11) ? last : last - 1)
  return said !== null && day === said && hourOf(edtf) < SMALL_HOURS ? onDay(edtf, day + 1) : edtf
}

/** An instant so many hours later, in the same offset; of days, the last of so many that begin with one (`from`), or the one so many later. */
export function later(edtf: string, hours: number, from: boolean): string {
  if (!hasHour(edtf)) return isoOf((dayOf(edtf) ?? 0) + Math.ceil(hours / 24) - (from ? 1 : 0))
  const [, offset = ""] = /(Z|[+-]\d\d:\d\d)$/.exec(edtf) ?? []
  const shift =
    offset === "" || offset === "Z" ? 0 : Number(offset.slice(0, 3)) * 60 + Number(`${offset[0]}${offset.slice(4)}`)
  const time = Date.parse(offset === "" ? `${edtf}Z` : edtf) + hours * 36e5 + shift * 6e4
  return new Date(time).toISOString().slice(0, 16) + offset
}
