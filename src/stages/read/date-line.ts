import { isoDate, dayOf as numberOf, weekdayOf } from "../../model/day.ts"
import { foldName, months, weekdays } from "./date-names.ts"
import { plainDigits } from "./moment.ts"

/** A line that tells a date tells little else: a weekday, an hour, "published on". Letters. */
const MOST_BESIDE = 32
const LONGEST = 90
/** How far from the title the line stands. Lines. */
const BELOW = 6
const ABOVE = 5

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const NUMBERS = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s\u060c,/-]+([^\d]{3,24}?)[\s\u060c,/-]+(\d{4})(?!\d)/gu
const MONTH_DAY = /([\p{L}.]{3,12})\s+(\d{1,2})(?:st|nd|rd|th)?\s*[,\u060c]?\s+(\d{4})(?!\d)/gu
const IN_ADDRESS = /\/(20\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|$)/

interface Found {
  readonly day: string
  /** The words that told it. */
  readonly words: string
}

const dayOf = (year: string, month: number, date: string): string | null => isoDate(Number(year), month, Number(date))

/** Monday is 1, Sunday 7. */
const isoWeekday = (day: string): number => weekdayOf(numberOf(day) ?? 0) || 7

/** Two names stand for one month in some papers ("A / B"): either will do. */
function monthNamed(words: string): number | null {
  const parts = [words, ...words.split(/[/()\u060c,-]/)].map(part => foldName(part.replace(/\.$/, "")))
  return parts.map(part => months().get(part)).find(month => month !== undefined) ?? null
}

/** Day before month, unless only the other order is a date or falls on the weekday that the line names. */
function numbered(line: string, [words = "", first = "", second = "", year = ""]: readonly string[]): Found | null {
  const days = [dayOf(year, Number(second), first), dayOf(year, Number(first), second)].filter(day => day !== null)
  const named = foldName(line)
    .split(/[^\p{L}]+/u)
    .map(word => weekdays().get(word))
    .find(weekday => weekday !== undefined)
  const fitting = days.find(day => isoWeekday(day) === named)
  const day = fitting ?? days[0]
  return day === undefined ? null : { day, words }
}

function dateIn(line: string): Found | null {
  const iso = ISO.exec(line)
  if (iso !== null) {
    const day = dayOf(iso[1] ?? "", Number(iso[2]), iso[3] ?? "")
    return day === null ? null : { day, words: iso[0] }
  }
  const numbers = NUMBERS.exec(line)
  if (numbers !== null) return numbered(line, numbers)
  // A line may tell one day by two calendars: the first that is read counts.
  const worded = [...line.matchAll(DAY_MONTH), ...[...line.matchAll(MONTH_DAY)].map(reordered)]
  for (const [words = "", date = "", month = "", year = ""] of worded) {
    const named = monthNamed(month)
    const day = named === null ? null : dayOf(year, named, date)
    if (day !== null) return { day, words }
  }
  return null
}

const reordered = ([words = "", month = "", date = "", year = ""]: readonly string[]): readonly string[] => [
  words,
  date,
  month,
  year,
]

/** The day that a line tells, where it tells little else: "Wednesday, 7 January 2026 - 08:42"; null for any other line. */
export function dateLine(raw: string): string | null {
  if (raw.length > LONGEST) return null
  const line = plainDigits(raw)
  const found = dateIn(line)
  if (found === null) return null
  const beside = line.replace(found.words, "").replace(/[^\p{L}]/gu, "").length
  return beside <= MOST_BESIDE ? found.day : null
}

/** The day that the lines around a title tell: below it first, then above. */
export function dateAround(lines: readonly string[], title: string | null): string | null {
  const at = Math.max(lines.indexOf(title ?? ""), 0)
  const near = [...lines.slice(at + 1, at + 1 + BELOW), ...lines.slice(Math.max(0, at - ABOVE), at).reverse()]
  return near.map(dateLine).find(day => day !== null) ?? null
}

/** The day in an address's path ("/2026/01/13/"); null where there is none. */
export function dateInAddress(address: string | null): string | null {
  const [, year = "", month = "", date = ""] = IN_ADDRESS.exec(address ?? "") ?? []
  return year === "" ? null : dayOf(year, Number(month), date)
}
