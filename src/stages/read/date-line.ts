import { Temporal } from "temporal-polyfill"
import { plainDigits } from "./moment.ts"

/** Where papers of these languages and regions are read, months have other names; the runtime knows them all. */
const REGIONS = ["ar-EG", "ar-SY", "ar-MA", "ar-DZ", "ar-TN", "ar-SA", "en-GB", "fr-FR", "tr-TR"] as const
/** A line that tells a date tells little else: a weekday, an hour, "published on". Letters. */
const MOST_BESIDE = 32
const LONGEST = 90
/** How far from the title the line stands. Lines. */
const BELOW = 6
const ABOVE = 3

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const NUMBERS = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s\u060c,/-]+([^\d]{3,24}?)[\s\u060c,/-]+(\d{4})(?!\d)/u
const MONTH_DAY = /([\p{L}.]{3,12})\s+(\d{1,2})(?:st|nd|rd|th)?\s*[,\u060c]?\s+(\d{4})(?!\d)/u
const IN_ADDRESS = /\/(20\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|$)/

/** Lower case, without vowel marks, with one alef, yeh and teh. */
const fold = (words: string): string =>
  words
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/\u0649/g, "\u064a")
    .replace(/\u0629/g, "\u0647")
    .toLowerCase()
    .trim()

/** Made where the first line asks: formats of so many regions take their time. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The names that all regions give to these days, each with its place among them, from 1. */
const namesOf = (options: Intl.DateTimeFormatOptions, days: readonly number[]): ReadonlyMap<string, number> =>
  new Map(
    REGIONS.flatMap(region => {
      const format = new Intl.DateTimeFormat(region, { ...options, calendar: "gregory", timeZone: "UTC" })
      return days.map((day, at) => [fold(format.format(day)), at + 1] as const)
    }),
  )

const months = once(() => {
  const days = Array.from({ length: 12 }, (_, at) => Date.UTC(2026, at, 15))
  return new Map([...namesOf({ month: "short" }, days), ...namesOf({ month: "long" }, days)])
})

const weekdays = once(() =>
  namesOf(
    { weekday: "long" },
    // 5 January 2026 is a Monday, the first day of an ISO week.
    Array.from({ length: 7 }, (_, at) => Date.UTC(2026, 0, 5 + at)),
  ),
)

interface Found {
  readonly day: string
  /** The words that told it. */
  readonly words: string
}

const dayOf = (year: string, month: number, date: string): string | null => {
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(date) }, { overflow: "reject" }).toString()
  } catch {
    return null
  }
}

/** Two names stand for one month in some papers ("A / B"): either will do. */
function monthNamed(words: string): number | null {
  const parts = [words, ...words.split(/[/()\u060c,-]/)].map(part => fold(part.replace(/\.$/, "")))
  return parts.map(part => months().get(part)).find(month => month !== undefined) ?? null
}

/** Day before month, unless only the other order is a date or falls on the weekday that the line names. */
function numbered(line: string, [words = "", first = "", second = "", year = ""]: readonly string[]): Found | null {
  const days = [dayOf(year, Number(second), first), dayOf(year, Number(first), second)].filter(day => day !== null)
  const named = fold(line)
    .split(/[^\p{L}]+/u)
    .map(word => weekdays().get(word))
    .find(weekday => weekday !== undefined)
  const fitting = days.find(day => Temporal.PlainDate.from(day).dayOfWeek === named)
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
  const worded = DAY_MONTH.exec(line)
  const [words = "", date = "", month = "", year = ""] = worded ?? reordered(MONTH_DAY.exec(line))
  const named = monthNamed(month)
  const day = named === null ? null : dayOf(year, named, date)
  return day === null ? null : { day, words }
}

const reordered = (found: RegExpExecArray | null): readonly string[] =>
  found === null ? [] : [found[0], found[2] ?? "", found[1] ?? "", found[3] ?? ""]

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
