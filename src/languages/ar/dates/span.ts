import { dayOf, isoOf } from "../../../model/day.ts"
import { joined } from "../numbers/atom.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { atClock, type Clock, clockAt, hourAt, opensClock } from "./clock.ts"
import { DAY_ASSUMED, type Found, firstOf, lastOf, type Said, type Tokens, textAt, YEAR_ASSUMED } from "./moment.ts"
import { bareYearAt, dayNumberAt, edtfOf, monthAt, yearOf } from "./month.ts"
import { clockTime, dayBehind, pointAt, pointBehind, withClock } from "./point.ts"
import { weekdayAt } from "./weekday.ts"

const union = (a: Found, b: Found): readonly string[] => [...new Set([...a.assumed, ...b.assumed])]

/** An interval from the first of one date to the last of another; null where it would run backwards. */
function between(first: Found, last: Found): Found | null {
  const [from, until] = [firstOf(first.edtf), lastOf(last.edtf)]
  if (until < from.slice(0, until.length)) return null
  const hour = first.hour ?? last.hour
  return {
    to: last.to,
    edtf: from === until ? from : `${from}/${until}`,
    assumed: union(first, last),
    ...(hour && { hour }),
  }
}

const timed = (tokens: Tokens, at: number, said: Said): Found | null => {
  const day = pointBehind(tokens, at, said)
  const full = day && withClock(tokens, day, said)
  const clock = clockTime(tokens, at, said)
  return clock && clock.to > (full?.to ?? 0) - (full?.hour ? 0 : 1) ? clock : full
}

/** "(From 17 July) to the 19th of it": a day of the month of the date before. */
function dayOfIt(tokens: Tokens, at: number, { edtf, assumed }: Found): Found | null {
  const day = dayNumberAt(tokens, at)
  if (!day || textAt(tokens, day.to) !== "منه" || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return null
  return { to: day.to + 1, edtf: `${edtf.slice(0, 8)}${String(day.day).padStart(2, "0")}`, assumed }
}

/** "Since Tuesday", up to the day said, or up to the end that follows. */
export function since(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وف]?(?:منذ|مذ)$/.test(textAt(tokens, at))) return null
  const start = timed(tokens, at + 1, said)
  if (!start || start.hour === "alone" || start.edtf.startsWith("..")) return null
  const until = TO.test(textAt(tokens, start.to))
    ? (dayOfIt(tokens, start.to + 1, start) ?? timed(tokens, start.to + 1, said))
    : null
  const closed = until && !until.edtf.startsWith("..") ? between(start, until) : null
  if (closed) return closed
  const from = firstOf(start.edtf)
  const today = isoOf(said.day)
  if (from.slice(0, 10) > today) return null
  return { ...start, edtf: from === today ? today : `${from}/${today}` }
}

const UNTIL = /^[وف]?(?:حتي|لغايه)$/

/** "Until Friday": open at its beginning. */
export function until(tokens: Tokens, at: number, said: Said): Found | null {
  const end = UNTIL.test(textAt(tokens, at))
    ? timed(tokens, at + 1, said)
    : /^[وف]?الي$/.test(textAt(tokens, at)) && textAt(tokens, at + 1) === "غايه"
      ? timed(tokens, at + 2, said)
      : null
  return end && !end.edtf.includes("..") ? { ...end, edtf: `../${lastOf(end.edtf)}` } : null
}

const TO = /^و?(?:الي|حتي|لغايه|-)$/

/** "2 October to 22 October", "today until tomorrow": two dates with a word or dash between, each a day. */
export function toDate(tokens: Tokens, first: Found, said: Said): Found {
  const sign = textAt(tokens, first.to)
  if (!TO.test(sign) || !/^\d{4}-\d\d-\d\d$/.test(first.edtf)) return first
  const last = dayOfIt(tokens, first.to + 1, first) ?? pointBehind(tokens, first.to + 1, said)
  if (!last || !/^\d{4}-\d\d-\d\d$/.test(last.edtf) || (sign === "-" && weekdayAt(tokens, first.to + 1) !== null))
    return first
  return last.edtf === first.edtf ? first : (ordered(tokens, first.to + 1, first, last) ?? first)
}

/** Where the second end of "between" or "from" begins; null where none is joined. */
function secondOf(tokens: Tokens, opener: string, at: number): number | null {
  if (TO.test(textAt(tokens, at))) return at + 1
  return /بين$|^(?:يوم|شهر|عام)ي$/.test(opener) ? joined(tokens, at) : null
}

/** "From 3 March to 5 April 2019": a first end without a year is the newest before the second. */
function inYearOf(first: Found, last: Found): Found {
  const [end] = last.edtf.split("/")
  const fits = first.assumed.length === 1 && first.assumed[0] === "year" && last.assumed.length <= 1
  if (!fits || end?.length !== first.edtf.length || !/^\d{4}-\d\d(?:-\d\d)?$/.test(first.edtf)) return first
  const rest = first.edtf.slice(4)
  const year = Number(end.slice(0, 4)) - (rest <= end.slice(4) ? 0 : 1)
  return { ...first, edtf: `${year}${rest}` }
}

/** A weekday that would run backwards is the next one. */
function ordered(tokens: Tokens, at: number, told: Found, last: Found): Found | null {
  const first = inYearOf(told, last)
  const straight = between(first, last)
  if (straight) return straight
  const day = dayOf(lastOf(last.edtf))
  const start = /^[وف]?يوم$/.test(textAt(tokens, at)) ? at + 1 : at
  if (day === null || weekdayAt(tokens, start) === null) return null
  return between(first, { ...last, edtf: isoOf(day + 7) })
}

const OPENER = /^[وفب]?(?:بين|من|يومي|ليومي|شهري|عامي|خلال)$/

/** "Between 6 and 8 January", "from Tuesday to Thursday", "from 2011 to 2015". */
export function fromTo(tokens: Tokens, at: number, said: Said): Found | null {
  const opener = textAt(tokens, at)
  if (!OPENER.test(opener)) return null
  const days = numberedDays(tokens, at + 1, said)
  if (days) return days
  const begin = /^العام(?:ين)?$/.test(textAt(tokens, at + 1)) ? at + 2 : at + 1
  const first = timed(tokens, at + 1, said) ?? yearAlone(tokens, begin) ?? yearBeside(tokens, begin)
  const start = first ? secondOf(tokens, opener, first.to) : null
  const last =
    start === null
      ? null
      : ((first && dayOfIt(tokens, start, first)) ?? timed(tokens, start, said) ?? yearAlone(tokens, start))
  if (!first || !last || start === null || first.hour === "alone") return null
  return ordered(tokens, start, first, last)
}

/** A bare year, which is one only between others. */
function yearAlone(tokens: Tokens, at: number): Found | null {
  const text = textAt(tokens, at)
  const told = /^(?:19|20)\d\d$/.test(text) ? { year: Number(text), to: at + 1 } : bareYearAt(tokens, at)
  return told && { to: told.to, edtf: String(told.year), assumed: [] }
}

/** "From two thousand to two thousand and fourteen": the second shows that the first is a year. */
function yearBeside(tokens: Tokens, at: number): Found | null {
  if (!/^(?:الف|الفين)$/.test(textAt(tokens, at)) || !/^(?:الي|حتي)$/.test(textAt(tokens, at + 1))) return null
  const [first, last] = [cardinal(tokens, at), bareYearAt(tokens, at + 2)]
  const near = first !== null && last !== null && first.value >= 1900 && last.year - first.value < 60
  return near ? { to: at + 1, edtf: String(first.value), assumed: [] } : null
}

/** 2014-2018. */
export function years(tokens: Tokens, at: number): Found | null {
  const [first, last] = [yearAlone(tokens, at), yearAlone(tokens, at + 2)]
  if (!first || !last || textAt(tokens, at + 1) !== "-" || /^[-/]$/.test(textAt(tokens, at + 3))) return null
  return between(first, last)
}

/** "6 and 8 January", "6-8 January": the month is said once. */
export function numberedDays(tokens: Tokens, at: number, said: Said): Found | null {
  const first = dayNumberAt(tokens, at)
  if (!first) return null
  const sign = TO.test(textAt(tokens, first.to))
  const start = sign ? first.to + 1 : joined(tokens, first.to)
  const last = start === null ? null : pointAt(tokens, start, said)
  if (!last || start === null || !/^\d{4}-\d\d-\d\d$/.test(last.edtf) || !dayNumberAt(tokens, start)) return null
  const from = `${last.edtf.slice(0, 8)}${String(first.day).padStart(2, "0")}`
  return from < last.edtf ? { ...last, edtf: `${from}/${last.edtf}` } : null
}

/** "In the month of November between the 19th and the 20th": the days behind their month. */
export function monthThenDays(tokens: Tokens, at: number, said: Said): Found | null {
  const month = monthAt(tokens, at)
  const opener = month ? textAt(tokens, month.to) : ""
  const first = month && /^(?:بين|من)$/.test(opener) ? dayNumberAt(tokens, month.to + 1) : null
  const start = first ? secondOf(tokens, opener, first.to) : null
  const last = start === null ? null : dayNumberAt(tokens, start)
  if (!month || !first || !last || last.day <= first.day) return null
  const year = yearOf(tokens, last.to, said, month.month, first.day)
  const [from, until] = [first.day, last.day].map(day => edtfOf(year.year, month.month, day))
  return from && until ? { to: year.to, edtf: `${from}/${until}`, assumed: year.said ? [] : YEAR_ASSUMED } : null
}

interface Hours {
  readonly first: Clock
  readonly last: Clock
}

const HALF = 12 * 60
/** An hour from here on that leads to a smaller one leads into the next day. */
const NIGHT_FROM = 19 * 60

/** The two hours of "from 5 to 6 in the evening": a part of the day that is said once is for both. */
function bothHours(tokens: Tokens, at: number, opener: string): Hours | null {
  const start = /^[وفبل]?(?:ال)?ساعه$/.test(textAt(tokens, at)) ? at + 1 : at
  const plain = /^\d{1,2}$/.test(textAt(tokens, start)) && Number(textAt(tokens, start)) <= 24
  const own = clockAt(tokens, at)
  const named = plain || opener === "" ? null : hourAt(tokens, start)
  const first =
    own ??
    (plain
      ? { minutes: 60 * Number(textAt(tokens, start)), zone: null, to: start + 1, open: true }
      : named && { ...named, zone: null, open: true })
  const second = first ? secondOf(tokens, opener, first.to) : null
  if (!first || second === null) return null
  const bare = /^\d{1,2}$/.test(textAt(tokens, second)) && own !== null && tokens[second + 1]?.kind !== "word"
  const last =
    clockAt(tokens, second) ??
    (bare ? { minutes: 60 * Number(textAt(tokens, second)), zone: null, to: second + 1, open: true } : null)
  if (!last) return null
  const moved =
    (!own || own.open) &&
    !last.open &&
    first.minutes < HALF &&
    last.minutes >= HALF &&
    first.minutes + HALF < last.minutes
  const from = moved ? { ...first, minutes: first.minutes + HALF } : first
  return { first: from, last: { ...last, minutes: last.minutes + afterFirst(from, last) } }
}

/** What is added to a second hour that is told smaller than the first: a day where both tell which half they are of, else half a day. */
function afterFirst(first: Clock, last: Clock): number {
  if (last.minutes > first.minutes) return 0
  const written = first.open && first.minutes >= 13 * 60
  const night = first.minutes >= NIGHT_FROM && !last.open
  if (written || night || (!first.open && !last.open)) return 2 * HALF
  return last.minutes < HALF && last.minutes < first.minutes ? HALF : 0
}

/** "Between 3 and 5 in the afternoon", "8 in the morning to 3", of the day behind it or of the day said. */
export function hours(tokens: Tokens, at: number, said: Said): Found | null {
  const opener = /^[وفب]?(?:بين|من)$/.test(textAt(tokens, at)) ? textAt(tokens, at) : ""
  const start = opener === "" ? at : at + 1
  const both = opensClock(tokens[start]) ? bothHours(tokens, start, opener) : null
  if (!both || both.last.minutes <= both.first.minutes) return null
  const day = dayBehind(tokens, both.last, said)
  const told = dayOf(day?.edtf ?? "") ?? said.day
  // "From ten in the evening until six tomorrow morning": the day is that of the second hour.
  const date = isoOf(day && both.last.minutes > 2 * HALF ? told - 1 : told)
  const zone = both.last.zone ?? both.first.zone
  const edtf = [both.first, both.last].map(clock => atClock(date, { ...clock, zone }, said)).join("/")
  return { to: day?.to ?? both.last.to, edtf, assumed: day?.assumed ?? DAY_ASSUMED, hour: day ? "of a day" : "alone" }
}
