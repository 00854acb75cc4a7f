import type { FileRoute } from "../file-route.ts"
import { deadlines, storyDeadlines } from "./deadlines.ts"

const CALENDAR = "text/calendar; charset=utf-8"

/** Deadlines and beginnings, as calendars subscribe to them. */
export const CALENDARS: readonly FileRoute[] = [
  {
    path: "/api/stories/:id/deadlines.ics",
    says: "The beginnings and ends of a story's commitments as iCalendar, each with its words and whose they are.",
    query: ["asOf", "clock", "as", "lang"],
    type: CALENDAR,
    answer: storyDeadlines,
  },
  {
    path: "/api/deadlines.ics",
    says: "Those of the 50 stories with the latest reports, or of the latest 50 that hold all the words or name a place or party.",
    query: ["text", "place", "party", "asOf", "clock", "as", "lang"],
    type: CALENDAR,
    answer: deadlines,
  },
]
