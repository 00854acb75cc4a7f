import { dayOf } from "../../../model/day.ts"
import { boundFrom } from "../bounds.ts"
import { words } from "../words.ts"
import { calendarDate } from "./calendar.ts"
import { relativeDay } from "./day.ts"
import { away, type Length, lengthAt } from "./length.ts"
import { DAY_ASSUMED, type Found, looksAhead, type Said, type Tokens, textAt } from "./moment.ts"
import { weekday } from "./weekday.ts"

/** "About three days": the length, and whether it is only about so long. */
function aboutLength(tokens: Tokens, at: number): { length: Length; about: boolean } | null {
  const bound = boundFrom(tokens, at)
  // "More than a year ago" names no time.
  if (bound && bound.bound !== "about") return null
  const length = lengthAt(tokens, bound?.to ?? at)
  return length && { length, about: bound !== null }
}

/** "24 hours", "72 hours": as many days; other hours leave the day open. */
const inWholeDays = ({ hours }: Length): boolean => hours > 0 && hours % 24 === 0

const FROM_NOW = /^(?:الان|اليوم)$/
const GONE = /^(?:مضت|مضي|خلت|خلا|مضيا|مضوا)$/

/** Three days ago: قبل ثلاثة أيام, منذ أسبوعين; hours and minutes leave the day open and are passed over. */
export function ago(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وف]?(?:قبل|منذ)$/.test(textAt(tokens, at))) return null
  const told = aboutLength(tokens, at + 1)
  if (!told || (told.length.months === 0 && told.length.days === 0 && !inWholeDays(told.length))) return null
  const { length, about } = told
  const gone = GONE.test(textAt(tokens, length.to)) ? 1 : 0
  const now = textAt(tokens, length.to) === "من" && FROM_NOW.test(textAt(tokens, length.to + 1)) ? 2 : 0
  // "Three days before the vote" counts from the vote.
  if (!now && textAt(tokens, length.to) === "من") return fromDate(tokens, length, said, -1)
  return { to: length.to + gone + now, edtf: away(said.day, length, -1) + (about ? "~" : ""), assumed: DAY_ASSUMED }
}

/** "Three days after Sunday": counted from a day that is named. */
function fromDate(tokens: Tokens, length: Length, said: Said, direction: -1 | 1): Found | null {
  if (textAt(tokens, length.to) !== "من") return null
  const start = textAt(tokens, length.to + 1) === "يوم" ? length.to + 2 : length.to + 1
  const point = relativeDay(tokens, start, said) ?? weekday(tokens, start, said) ?? calendarDate(tokens, start, said)
  const day = point && point.edtf.length === 10 ? dayOf(point.edtf) : null
  return point && day !== null ? { to: point.to, edtf: away(day, length, direction), assumed: point.assumed } : null
}

/** True where one of the few words before a token tells something that is over. */
function looksBack(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const token = tokens[at - back]
    if (token?.kind !== "word") return false
    if (words(token.text).some(({ tense }) => tense === "past")) return true
  }
  return false
}

/** "A month and 21 days from now": ahead, but behind a verb of the past, which says how long ago. */
export function fromHere(tokens: Tokens, at: number, said: Said): Found | null {
  if (/^[وف]?(?:قبل|منذ|بعد|خلال|غضون)$/.test(textAt(tokens, at - 1))) return null
  const length = lengthAt(tokens, at)
  if (!length || (length.months === 0 && length.days === 0)) return null
  if (textAt(tokens, length.to) !== "من" || textAt(tokens, length.to + 1) !== "الان") return null
  const back = looksBack(tokens, at) && !looksAhead(tokens, at)
  return { to: length.to + 2, edtf: away(said.day, length, back ? -1 : 1), assumed: DAY_ASSUMED }
}

/** In three days: "بعد ثلاثة أيام من الآن", or where the words before look ahead; else "three days later" is told from another day. */
export function later(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وف]?بعد$/.test(textAt(tokens, at))) return null
  const told = aboutLength(tokens, at + 1)
  if (!told || (told.length.months === 0 && told.length.days === 0)) return null
  const { length, about } = told
  const now = textAt(tokens, length.to) === "من" && textAt(tokens, length.to + 1) === "الان"
  if (!now) {
    const counted = fromDate(tokens, length, said, 1)
    if (counted) return counted
    // Said alone, it is counted from now.
    const alone = at === 0 && length.to === tokens.length
    if (!alone && !looksAhead(tokens, at)) return null
  }
  return {
    to: length.to + (now ? 2 : 0),
    edtf: away(said.day, length, 1) + (about ? "~" : ""),
    assumed: DAY_ASSUMED,
  }
}
