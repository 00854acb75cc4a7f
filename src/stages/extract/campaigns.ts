import type { When } from "../../model/claim.ts"
import { dayOf } from "../../model/day.ts"

/** Days from which on a stretch holds a campaign's total, which has no place of one event. */
const CAMPAIGN_DAYS = 10

/** "In 2024", "in March": all of a year or a month. */
const isLong = (when: When | null): boolean => /^\d{4}(?:-\d\d)?$/.test(when?.edtf ?? "")

/** A stretch of many days; one that only ends is as long as it lies behind the event's day. */
function isOver(when: When | null, day: When | null): boolean {
  const [first, last] = (when?.edtf.split("/") ?? []).map(told => dayOf(`${told}-01-01`.slice(0, 10)))
  const from = when?.edtf.startsWith("../") ? dayOf(day?.edtf ?? null) : first
  return from != null && last != null && last - from >= CAMPAIGN_DAYS
}

/** What a figure counts of a whole campaign: a long stretch, or one that only ends and is of no event whose day is known. */
export const isCampaign = (when: When | null, day: When | null): boolean =>
  isOver(when, day) || (day === null && when?.edtf.startsWith("../") === true)

/** All of a month, a year or a long stretch: a total, which was in no one place of it. */
export const isTotal = (when: When | null): boolean => isLong(when) || isOver(when, null)
