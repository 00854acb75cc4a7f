import { isoOf } from "../../../model/day.ts"
import { COMMON_ERA, LOOSE_SHIFTS, OWN_WEEKS, THIS } from "../lexicon/calendar.ts"
import { cardinal } from "../numbers/cardinal.ts"
import {
  addMonths,
  bareAt,
  DAY_ASSUMED,
  type Found,
  looksAhead,
  MONTH_ASSUMED,
  mondayOf,
  monthText,
  overDays,
  type Said,
  shiftAhead,
  type Tokens,
  textAt,
  YEAR_ASSUMED,
  yearText,
} from "./moment.ts"
import { bareYearAt, yearAt } from "./month.ts"

const YEAR_NAME = /^(?:العام|السنه)$/
const MONTH_NAME = /^الشهر$/
const WEEK_NAME = /^الاسبوع$/
/** "The week", "their week": of what has an end or a rest. */
const isWeek = (word: string): boolean => WEEK_NAME.test(word) || OWN_WEEKS.has(word)

/** The quarter of a year so many away from that of the day said. */
function quarterAway(said: Said, by: number, to: number): Found {
  const first = addMonths(said.year, said.month - ((said.month - 1) % 3), 3 * by)
  const last = addMonths(first.year, first.month, 2)
  const edtf = `${monthText(first.year, first.month)}/${monthText(last.year, last.month)}`
  return { to, edtf, assumed: MONTH_ASSUMED }
}

/** The week, month, quarter, year or decade so many away from that of the day said. */
function unitAway(word: string, by: number, to: number, said: Said): Found | null {
  if (WEEK_NAME.test(word)) return overDays(mondayOf(said.day, by), mondayOf(said.day, by) + 6, to)
  if (YEAR_NAME.test(word)) return { to, edtf: yearText(said.year + by), assumed: YEAR_ASSUMED }
  if (word === "الربع") return quarterAway(said, by, to)
  if (word === "العقد") return { to, edtf: `${Math.floor(said.year / 10) + by}X`, assumed: YEAR_ASSUMED }
  if (!MONTH_NAME.test(word)) return null
  const { year, month } = addMonths(said.year, said.month, by)
  return { to, edtf: monthText(year, month), assumed: MONTH_ASSUMED }
}

const EDGE = /^[وفبل]?(?:مطلع|بدايه|نهايه|اواخر|اوايل|اواسط|منتصف|مستهل|ختام)$/

/** "Since the beginning of the year": the running one, where nothing behind it says of what ("the school year"). */
const isRunning = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at + 1]
  return EDGE.test(textAt(tokens, at - 1)) && (next?.kind !== "word" || !/^ال|^لل|^من$/.test(next.text))
}

/** "Last week", "this month", "the year before last", "next year". */
export function unitOf(tokens: Tokens, at: number, said: Said): Found | null {
  const pointed = THIS.has(textAt(tokens, at).replace(/^[وفبل]/, ""))
  const word = bareAt(tokens, pointed ? at + 1 : at)
  if (pointed) return unitAway(word, 0, at + 2, said)
  const loose =
    LOOSE_SHIFTS.has(textAt(tokens, at + 1)) ||
    (/^الاخير/.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === "من")
  const shift = /^ال/.test(word) && !loose ? shiftAhead(tokens, at + 1) : null
  if (shift) return unitAway(word, shift.by, shift.to, said)
  return isRunning(tokens, at) ? unitAway(word, 0, at + 1, said) : null
}

/** "During the end of the week", of what is not said to come. */
function wasDuring(tokens: Tokens, at: number): boolean {
  const first = textAt(tokens, at - 1) === "عطله" ? at - 2 : at - 1
  return /^[وف]?خلال$/.test(textAt(tokens, first)) && !looksAhead(tokens, first)
}

/** "The end of the week", of this or another week: its Saturday and Sunday, as weeks begin on Monday here. */
export function weekend(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?نهايه$/.test(textAt(tokens, at))) return null
  const pointed = THIS.has(textAt(tokens, at + 1))
  const word = pointed ? at + 2 : at + 1
  if (!isWeek(textAt(tokens, word))) return null
  const shift = shiftAhead(tokens, word + 1)
  const begun = said.day >= mondayOf(said.day) + 5
  const by = shift?.by ?? (!pointed && !begun && wasDuring(tokens, at) ? -1 : 0)
  const monday = mondayOf(said.day, by)
  return overDays(monday + 5, monday + 6, shift?.to ?? word + 1)
}

/** "The rest of the week". */
export function rest(tokens: Tokens, at: number, said: Said): Found | null {
  if (!/^[وفبل]?(?:بقيه|باقي)$/.test(textAt(tokens, at))) return null
  const word = THIS.has(textAt(tokens, at + 1)) ? at + 2 : at + 1
  const name = textAt(tokens, word)
  const end = isWeek(name)
    ? isoOf(mondayOf(said.day) + 6)
    : MONTH_NAME.test(name)
      ? monthText(said.year, said.month)
      : YEAR_NAME.test(name)
        ? yearText(said.year)
        : null
  return end === null ? null : { to: word + 1, edtf: `${isoOf(said.day)}/${end}`, assumed: DAY_ASSUMED }
}

const YEAR_BEFORE = /^[وف]?(?:في|منذ|حتي|مطلع|نهايه|بدايه|اواخر|اوايل|منتصف|خلال|طوال|طيله)$/

/** Years between which one that a report tells of lies, from its own. */
const YEARS_AROUND = 150
/** Years of the hijra of which reports tell. */
const HIJRI = { from: 1340, to: 1480 }

/** "Since the beginning of the year 1240 shells": the running year, and a number of what happened in it that no year near the report has. */
const countsSince = (tokens: Tokens, at: number, { year, to }: { year: number; to: number }, said: Said): boolean =>
  EDGE.test(textAt(tokens, at - 1)) &&
  YEAR_NAME.test(textAt(tokens, at)) &&
  Math.abs(year - said.year) > YEARS_AROUND &&
  !(year >= HIJRI.from && year <= HIJRI.to) &&
  tokens[to]?.kind === "word"

/** "The year 2011", "the years 2011", "in 2011". */
export function year(tokens: Tokens, at: number, said: Said): Found | null {
  const named = /^[وفبل]?(?:ال|لل)?(?:عام|سنه)$/.test(textAt(tokens, at))
  if (named) {
    const full = yearAt(tokens, at + 1)
    const small = full ? null : cardinal(tokens, at + 1)
    const found =
      full ?? (small && small.value >= 100 && small.value < 1000 ? { year: small.value, to: small.to } : null)
    if (found && countsSince(tokens, at, found, said)) return null
    return found && { to: found.to, edtf: yearText(found.year), assumed: [] }
  }
  const told = bareYearAt(tokens, at)
  // A letter alone is also a metre's.
  const era = told !== null && COMMON_ERA.has(textAt(tokens, told.to - 1)) && textAt(tokens, told.to - 1).length > 1
  return told && (era || YEAR_BEFORE.test(textAt(tokens, at - 1))) && said
    ? { to: told.to, edtf: yearText(told.year), assumed: [] }
    : null
}
