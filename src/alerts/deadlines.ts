import { Temporal } from "temporal-polyfill"
import type { Clock, ToldTime } from "../model/clock.ts"
import type { StoryView } from "../model/story.ts"

/** An end that is told of a commitment, the newest one, with the instant that it is at the earliest. */
export interface Ending {
  readonly clock: string
  readonly told: ToldTime
  /** Milliseconds since 1970. */
  readonly at: number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const OFFSET = /(Z|[+-]\d{2}:\d{2})$/

/** A day begins in its place; an hour without an offset is of its place. Null for what is vaguer than a day, and for what is no date. */
export function instantOf(edtf: string, zone: string | null): number | null {
  try {
    if (DAY.test(edtf)) return Temporal.PlainDate.from(edtf).toZonedDateTime(zone ?? "UTC").epochMilliseconds
    if (!edtf.includes("T") || edtf.includes("/")) return null
    if (OFFSET.test(edtf)) return Temporal.Instant.from(edtf).epochMilliseconds
    return Temporal.PlainDateTime.from(edtf).toZonedDateTime(zone ?? "UTC").epochMilliseconds
  } catch {
    return null
  }
}

const endOf = ({ deadline, extended }: Clock): ToldTime | null => extended.at(-1) ?? deadline

/** The ends of a story's commitments that are told to the day or closer; `zoneOf` knows the zone of a report's version. */
export const endingsIn = (view: StoryView, zoneOf: (version: string) => string | null): readonly Ending[] =>
  view.clocks.flatMap(clock => {
    const told = endOf(clock)
    const at = told === null ? null : instantOf(told.edtf, zoneOf(told.version))
    return told === null || at === null ? [] : [{ clock: clock.id, told, at }]
  })
