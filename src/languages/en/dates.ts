import { dayTold, isoOf, weekdayOf } from "../../model/day.ts"
import {
  dayFound as day,
  endOf,
  type Found,
  monthBefore,
  windowFound as span,
  startOf,
  two,
  weekdayNear,
  yearBefore,
  yearFor,
} from "../days.ts"
import { phraseAt, phrases } from "../phrases.ts"
import { type Dated, readingThat, type Token } from "../token.ts"
import { begun } from "./beginnings.ts"
import { countAt, dayAndMonth, dayAt, monthAlone, monthAt, numeric, textAt, yearAt } from "./calendar.ts"
import { DAY_PARTS, NAMED_DAYS, RELATIVE_DAYS, SHORT_WEEKDAYS, UNIT_DAYS, WEEKDAYS } from "./calendar-words.ts"
import { clockTime, withClock } from "./clock.ts"
import { isCompared } from "./compared.ts"
import { following } from "./following.ts"
import { decade, partOfYear, season } from "./periods.ts"

const RELATIVE = phrases(RELATIVE_DAYS)

const relative = (tokens: readonly Token[], at: number, said: number): Found | null => {
  const found = phraseAt(RELATIVE, tokens, at) ?? relativeOf(tokens, at)
  return found && day(partOf(tokens, found.to), said + found.means)
}

/** "Today's attack". */
const relativeOf = (tokens: readonly Token[], at: number): { means: number; to: number } | null => {
  const means = { today: 0, yesterday: -1, tomorrow: 1 }[textAt(tokens, at)]
  return means === undefined ? null : { means, to: at + 1 }
}

/** The token after a part of the day that may stand here: "Friday morning". */
const partOf = (tokens: readonly Token[], at: number): number => (DAY_PARTS.has(textAt(tokens, at)) ? at + 1 : at)

/** "Friday", "last Friday", "next Friday", "Friday (January 9)", "Fri, Jan 9". */
function weekday(tokens: readonly Token[], at: number, said: number): Found | null {
  const lead = textAt(tokens, at)
  const coming = lead === "this" && textAt(tokens, at + 1) === "coming" ? 2 : /^(next|coming|last)$/.test(lead) ? 1 : 0
  const own = WEEKDAYS.get(textAt(tokens, at + coming))
  const to = at + coming + 1
  const short = SHORT_WEEKDAYS.get(lead)
  const full = own !== undefined || short !== undefined ? dateBehind(tokens, to, said) : null
  if (full) return full
  // "Every Friday" is no day.
  if (own === undefined || /^(?:every|each)$/.test(textAt(tokens, at - 1))) return null
  const value = weekdayNear(said, own, coming > 0 && lead !== "last")
  return day(partOf(tokens, to), lead === "last" && value === said ? value - 7 : value)
}

/** The date that stands in apposition to a weekday. */
function dateBehind(tokens: readonly Token[], from: number, said: number): Found | null {
  const mark = textAt(tokens, from)
  const at = /^[,(.]$/.test(mark) ? from + 1 : from
  const found =
    dayAndMonth(tokens, at, said) ?? (textAt(tokens, at + 1) === "," ? dayAndMonth(tokens, at + 2, said) : null)
  return found && { ...found, to: mark === "(" && textAt(tokens, found.to) === ")" ? found.to + 1 : found.to }
}

/** "Three days ago", "a week ago", "48 hours ago", "two months ago". */
function ago(tokens: readonly Token[], at: number, said: number): Found | null {
  const count = countAt(tokens, at)
  if (count === null || textAt(tokens, at + 2) !== "ago") return null
  const unit = textAt(tokens, at + 1)
  const days = UNIT_DAYS.get(unit)
  if (days) return day(at + 3, said - count * days)
  if (/^hours?$/.test(unit)) return day(at + 3, said - Math.floor(count / 24))
  if (/^months?$/.test(unit)) return { to: at + 3, edtf: monthBefore(said, count), assumed: ["year", "month"] }
  return /^years?$/.test(unit) ? { to: at + 3, edtf: yearBefore(said, count), assumed: ["year"] } : null
}

/** "The past three days" are the days before the one said; "the past 24 hours" reach into it. */
function past(tokens: readonly Token[], at: number, said: number): Found | null {
  if (!/^(past|last|previous)$/.test(textAt(tokens, at))) return null
  const counted = countAt(tokens, at + 1)
  const unitAt = counted === null && !/^few$/.test(textAt(tokens, at + 1)) ? at + 1 : at + 2
  const unit = textAt(tokens, unitAt)
  if (/^hours?$/.test(unit)) return span(unitAt + 1, said - Math.ceil((counted ?? 24) / 24), said)
  const days = UNIT_DAYS.get(unit)
  if (days === undefined || (counted === null && unit !== "week" && unit !== "day")) return null
  if (counted === null && unit === "day" && textAt(tokens, at) === "past") return span(unitAt + 1, said - 1, said)
  if (counted === null && textAt(tokens, at) !== "past") return null
  return span(unitAt + 1, said - (counted ?? 1) * days, said - 1)
}

/** "Last week", "this week", "last month", "this year", "the weekend", "overnight". */
function period(tokens: readonly Token[], at: number, said: number): Found | null {
  const [lead, unit, to] = [textAt(tokens, at), textAt(tokens, at + 1), at + 2]
  const monday = said - ((weekdayOf(said) + 6) % 7)
  if (lead === "overnight") return span(at + 1, said - 1, said)
  if (lead === "weekend") return span(at + 1, monday - 2, monday - 1)
  const back = { last: 1, previous: 1, this: 0, next: -1 }[lead]
  if (back === undefined) return null
  if (unit === "weekend" && back === 1) return span(to, monday - 2, monday - 1)
  if (unit === "week" && back < 0) return span(to, monday + 7, monday + 13)
  if (unit === "week") return back ? span(to, monday - 7, monday - 1) : span(to, monday, said)
  if (unit === "month") return { to, edtf: monthBefore(said, back), assumed: ["year", "month"] }
  return unit === "year" && lead !== "previous" ? { to, edtf: yearBefore(said, back), assumed: ["year"] } : null
}

const YEAR_OPENERS =
  /^(throughout|in|since|of|by|until|till|from|during|before|after|early|late|mid|the|between|through|to|year)$/

/** "In 2011", "the 2011 uprising"; four digits with a noun that counts are an amount. */
function year(tokens: readonly Token[], at: number): Found | null {
  const value = yearAt(tokens, at)
  if (value === null || !YEAR_OPENERS.test(textAt(tokens, at - 1))) return null
  const counted =
    /^(the|to|of|between|from|by)$/.test(textAt(tokens, at - 1)) &&
    readingThat(tokens[at + 1], s => s.counts !== undefined)
  return counted ? null : { to: at + 1, edtf: String(value), assumed: [] }
}

const NAMED = phrases(NAMED_DAYS)

/** "New Year's Eve". */
function namedDay(tokens: readonly Token[], at: number, said: number): Found | null {
  const found = phraseAt(NAMED, tokens, at)
  if (!found) return null
  const [month, day] = found.means
  return { to: found.to, edtf: `${yearFor(said, month, day)}-${two(month)}-${two(day)}`, assumed: ["year"] }
}

/** "Three days from now", "a week from now". */
function fromNow(tokens: readonly Token[], at: number, said: number): Found | null {
  const count = countAt(tokens, at)
  const days = UNIT_DAYS.get(textAt(tokens, at + 1))
  const isAhead = textAt(tokens, at + 2) === "from" && textAt(tokens, at + 3) === "now"
  return count === null || days === undefined || !isAhead ? null : day(at + 4, said + count * days)
}

const SINGLE = [
  ...[namedDay, fromNow, numeric, dayAndMonth, weekday, relative, ago, past, period],
  ...[season, partOfYear, decade, monthAlone, year],
]

/** The longest single date that starts at a token; earlier rules win ties. */
function single(tokens: readonly Token[], at: number, said: number): Found | null {
  let best: Found | null = null
  for (const rule of SINGLE) {
    const found = rule(tokens, at, said)
    if (found && found.to > (best?.to ?? at)) best = found
  }
  return best
}

const interval = (from: string, until: Found, assumed: readonly string[]): Found | null =>
  from < endOf(until) ? { to: until.to, edtf: `${from}/${endOf(until)}`, assumed } : null

/** "6-8 January", "January 6 to 8", "between 6 and 8 January": one month for two days. */
function daysOfMonth(tokens: readonly Token[], at: number, said: number): Found | null {
  const month = monthAt(tokens, at)
  const first = dayAt(tokens, month?.to ?? at)
  if (!first || !joins(tokens, at, first.to)) return null
  const second = dayAt(tokens, first.to + 1)
  if (!second || second.day <= first.day) return null
  const whole = month
    ? dayAndMonth([...tokens.slice(0, month.to), ...tokens.slice(first.to + 1)], at, said)
    : dayAndMonth(tokens, first.to + 1, said)
  if (!whole) return null
  const to = month ? whole.to + (first.to + 1 - month.to) : whole.to
  return { to, edtf: `${whole.edtf.slice(0, 8)}${two(first.day)}/${whole.edtf}`, assumed: whole.assumed }
}

/** What links two ends: "and" after "between", else "to", "through", "into" or a dash. */
const joins = (tokens: readonly Token[], at: number, link: number): boolean =>
  textAt(tokens, at - 1) === "between"
    ? textAt(tokens, link) === "and"
    : /^(to|through|into|until|-)$/.test(textAt(tokens, link))

/** "Tuesday to Thursday", "from January 6 to January 8", "2003-2011". */
function between(tokens: readonly Token[], at: number, said: number): Found | null {
  const inMonth = daysOfMonth(tokens, at, said)
  if (inMonth) return inMonth
  const first = single(tokens, at, said) ?? bareYear(tokens, at)
  if (!first || !joins(tokens, at, first.to)) return null
  const second =
    single(tokens, first.to + 1, said) ?? bareYear(tokens, first.to + 1) ?? bareMonth(tokens, first.to + 1, said, first)
  return second && interval(startOf(first), second, [...new Set([...first.assumed, ...second.assumed])])
}

/** The month that a window of months ends with: "between November and December". */
function bareMonth(tokens: readonly Token[], at: number, said: number, { edtf }: Found): Found | null {
  const named = edtf.length === 7 ? monthAt(tokens, at) : null
  if (!named) return null
  return { to: named.to, edtf: `${yearFor(said, named.month, 1)}-${two(named.month)}`, assumed: ["year"] }
}

const bareYear = (tokens: readonly Token[], at: number): Found | null =>
  yearAt(tokens, at) && !readingThat(tokens[at + 1], s => s.counts !== undefined)
    ? { to: at + 1, edtf: textAt(tokens, at), assumed: [] }
    : null

/** "Since Monday", "since last October": a window up to the day said. */
function since(tokens: readonly Token[], at: number, said: number): Found | null {
  if (textAt(tokens, at) !== "since" || isCompared(tokens, at)) return null
  const skip = /^(the|early|late|mid|at|on)$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  const first = single(tokens, skip, said)
  const today = isoOf(said)
  return first && startOf(first) < today
    ? { to: first.to, edtf: `${startOf(first)}/${today}`, assumed: first.assumed }
    : null
}

/** "Overnight into Friday", "overnight on Thursday": the words that follow name the night. */
const overnight = (tokens: readonly Token[], at: number, said: number): Found | null => {
  if (textAt(tokens, at) !== "overnight") return null
  const from = textAt(tokens, at + 1) === "from" ? at + 2 : at + 1
  return between(tokens, from, said)
}

function dateAt(tokens: readonly Token[], at: number, said: number): Found | null {
  const window = since(tokens, at, said) ?? overnight(tokens, at, said) ?? between(tokens, at, said)
  if (window) return window
  const found = single(tokens, at, said)
  return found && (begun(tokens, at, found, said) ?? found)
}

/**
 * All dates and windows of a run of tokens, resolved against the day (since 1970-01-01) they were said; "the following day" follows the
 * last day told before, or else `story`, the last that the text before the run tells. Clock times are of the zone (IANA) where none is named.
 */
export function dates(
  tokens: readonly Token[],
  said: number,
  zone: string | null = null,
  story: number | null = null,
): Dated[] {
  const found: Dated[] = []
  let told = story
  for (let at = 0; at < tokens.length; at++) {
    const day = dateAt(tokens, at, said) ?? following(tokens, at, told, said)
    const hit = day
      ? withClock(tokens, day, zone)
      : clockTime(tokens, at, said, zone, next => dateAt(tokens, next, said))
    if (!hit) continue
    if (hit.hour !== "alone") told = dayTold(hit.edtf) ?? told
    found.push({ from: at, ...hit })
    at = hit.to - 1
  }
  return found
}
