import { dayOf, isoOf } from "../model/day.ts"
import { calendars } from "./calendars.ts"

const DAY = 24 * 60
const two = (n: number): string => String(n).padStart(2, "0")

/** A moment as EDTF: the day (ISO), the minutes from its midnight, which may reach into the next day, and the offset of the zone (IANA or "UTC") where one is known. */
export function instant(on: string, minutes: number, zone: string | null): string {
  const day = minutes < DAY ? on : isoOf((dayOf(on) ?? 0) + 1)
  const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  if (zone === null) return `${day}T${time}`
  if (zone === "UTC") return `${day}T${time}Z`
  try {
    return `${day}T${time}${calendars().PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).offset}`
  } catch {
    return `${day}T${time}`
  }
}
