import { Temporal } from "temporal-polyfill"
import type { Report } from "../model/report.ts"
import type { AsOf } from "../model/story.ts"
import type { Until } from "../store/until.ts"

/** When a report could be known, by the clock "as published": an instant, and its date in the report's zone. */
export interface Known {
  readonly at: string
  readonly on: string
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

const attempt = <T>(make: () => T): T | null => {
  try {
    return make()
  } catch {
    // Not of that form: the report says something else, or nothing that can be read.
    return null
  }
}

const startOf = (date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime =>
  attempt(() => date.toZonedDateTime(zone)) ?? date.toZonedDateTime("UTC")

/** A date without an hour counts from the last millisecond of that day in the zone (UTC where there is none or an unknown one). */
const endOf = (date: string, zone: string): Temporal.Instant | null => {
  const day = attempt(() => Temporal.PlainDate.from(date))
  return (
    day &&
    startOf(day.add({ days: 1 }), zone)
      .toInstant()
      .subtract({ milliseconds: 1 })
  )
}

const instantOf = (moment: string, zone: string): Temporal.Instant | null =>
  DATE.test(moment)
    ? endOf(moment, zone)
    : (attempt(() => Temporal.Instant.from(moment)) ??
      attempt(() => Temporal.PlainDateTime.from(moment).toZonedDateTime(zone).toInstant()))

const writable = (instant: Temporal.Instant | null): Temporal.Instant | null =>
  // Years beyond four digits have a form that databases do not read; no report is from then.
  instant !== null && /^\d{4}-/.test(instant.toString()) ? instant : null

/** When a report could be known: as published, else as fetched, else as recorded (an ISO instant). */
export const knownOf = (
  { published, fetched, timezone }: Pick<Report, "published" | "fetched" | "timezone">,
  recorded: string,
): Known => {
  const zone = timezone ?? "UTC"
  const moments = [published, fetched].flatMap(moment => (moment === null ? [] : [writable(instantOf(moment, zone))]))
  const at = moments.find(moment => moment !== null) ?? Temporal.Instant.from(recorded)
  const there = attempt(() => at.toZonedDateTimeISO(zone)) ?? at.toZonedDateTimeISO("UTC")
  return { at: at.toString(), on: there.toPlainDate().toString() }
}

/** Which rows count as known at a moment. A date holds to its end: as published in each report's zone, as recorded in UTC. */
export const untilOf = ({ at, clock }: AsOf): Until => {
  if (at === null) return null
  if (clock === "recorded") return { column: "recorded", at: (endOf(at, "UTC") ?? at).toString() }
  return { column: DATE.test(at) ? "known_on" : "known_at", at }
}
