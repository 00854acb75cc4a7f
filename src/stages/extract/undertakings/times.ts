import type { Analysis } from "../../../languages/analysis.ts"
import { type Dated, plays } from "../../../languages/token.ts"
import type { Turn } from "../../../languages/undertaking.ts"
import type { When } from "../../../model/claim.ts"
import { dayOf, daysOnly } from "../../../model/day.ts"
import { wordsOf } from "../mentions.ts"
import { isSign } from "../words.ts"
import type { Head } from "./heads.ts"
import { ahead, hasHour, type Lies, onDay, resolved } from "./instants.ts"
import { lengthEnd } from "./lengths.ts"
import { type Clause, turning } from "./marks.ts"
import type { Standing } from "./standing.ts"
import { isPresent } from "./turns.ts"

/** From when, until when, and on which day told. */
export interface Times {
  readonly start: When | null
  readonly end: When | null
  readonly day: When | null
  /** "Until further notice". */
  readonly open: boolean
}

/** How a date is led: as a beginning, an end, or neither. */
type Led = "start" | "end" | null

/** What is told of as still to come. */
const COMING: ReadonlySet<Turn> = new Set<Turn>(["announced", "ordered", "made", "offered", "extended", "accepted"])

/** How far before a date the word that leads to it may stand, in tokens. */
const LED_WITHIN = 5
/** How far behind its head the verb may stand that says when it was made. */
const MADE_WITHIN = 4
/** How far behind its head the day may stand on which it was told or made. */
const TOLD_WITHIN = 7

/** What names its own end: a deadline is still to come when it is set. */
const isDated = ({ type }: Head): boolean => type === "ultimatum" || type === "withdrawal_terms"

function ledBy(clause: Clause, head: Head, date: Dated): Led {
  const { marks, analysis } = clause
  const dated = isDated(head)
  if (date.edtf.startsWith("../")) return "end"
  for (let at = date.from; at >= date.from - LED_WITHIN; at--) {
    const mark = marks.find(each => each.at === at)
    if (mark && turning(mark, "until")) return at < date.from ? "end" : null
    if (mark && (turning(mark, "ends") || (dated && turning(mark, "no later")))) return "end"
    if (mark && turning(mark, "from", "begins", "in_force")) return "start"
    if (mark && turning(mark, "made", "announced") && at > head.at && at - head.to <= MADE_WITHIN) return "start"
    if (plays(analysis.tokens[at], "since")) return "start"
  }
  return null
}

const whenOf = (analysis: Analysis, date: Dated, edtf: string): When => ({
  edtf,
  basis: date.assumed.length > 0 ? "assumed" : "said",
  evidence: wordsOf(analysis, date),
})

/** How far behind its head a stretch of days may stand that is its own, in tokens. */
const STRETCH_WITHIN = 12

/** A stretch of days that begins with a weekday which is still to come: "for 72 hours beginning on Friday". */
function stretchAhead({ marks }: Clause, date: Dated, said: number | null, lies: Lies): Dated {
  const [from = "", to] = date.edtf.split("/")
  const begins = marks.some(mark => mark.at > date.from && mark.at < date.to && turning(mark, "begins", "from"))
  const moved = to === undefined || !begins ? from : ahead(from, date, said, lies)
  const [day, was, last] = [dayOf(moved), dayOf(from), dayOf(to ?? null)]
  if (to === undefined || moved === from || day === null || was === null || last === null) return date
  return { ...date, edtf: `${moved}/${onDay(to, last + day - was)}` }
}

/** "For ten days from tomorrow": a stretch of days that lies ahead. */
const isToCome = (head: Head, date: Dated, said: number | null): boolean =>
  date.from >= head.to && date.from - head.to <= STRETCH_WITHIN && said !== null && (dayOf(date.edtf) ?? 0) >= said

const isNear = ({ tokens }: Analysis, head: Head, date: Dated, heads: readonly Head[]): boolean => {
  const gap = (other: Head): number => {
    if (date.from >= other.to) return date.from - other.to
    const apart = tokens.slice(date.to, other.from).some(token => isSign(token, ","))
    return apart ? Number.POSITIVE_INFINITY : (other.from - date.to) * 1.5
  }
  return heads.every(other => other === head || gap(other) < 0 || gap(head) <= gap(other))
}

/** "From six in the evening until six in the morning": over the night, where the end would lie before the beginning. */
function nightly(dates: readonly Dated[]): ((analysis: Analysis) => Pick<Times, "start" | "end">) | null {
  for (const [i, first] of dates.entries()) {
    const last = dates[i + 1]
    if (!last?.edtf.startsWith("../") || last.from - first.to > 1 || !hasHour(first.edtf) || first.edtf.includes("/"))
      continue
    const ends = last.edtf.slice(3)
    const day = dayOf(ends)
    if (day === null || !hasHour(ends)) continue
    const over = last.hour === "alone" && ends.slice(11) <= first.edtf.slice(11)
    const from = dayOf(first.edtf) ?? day
    const end = over ? onDay(ends, from + 1) : ends
    return analysis => ({ start: whenOf(analysis, first, first.edtf), end: whenOf(analysis, last, end) })
  }
  return null
}

/** How far behind its head "at once" may stand, in tokens. */
const AT_ONCE_WITHIN = 22

/** "At once": from the day of the report. */
function atOnce({ analysis, marks }: Clause, head: Head): When | null {
  const mark = marks.find(each => each.at > head.at && each.at - head.to <= AT_ONCE_WITHIN && turning(each, "at once"))
  const day = analysis.report.published?.slice(0, 10)
  return mark && day
    ? { edtf: day, basis: "assumed", evidence: wordsOf(analysis, { from: mark.at, to: mark.at + 1 }) }
    : null
}

/** Where what is told of a head lies: a deadline that is set, and what begins in the present, still lie ahead. */
function liesOf(clause: Clause, head: Head, turned: Standing["turned"]): Lies {
  const present = turned !== null && isPresent(clause, turned)
  if (turned !== null && !COMING.has(turned.turn) && !present) return "behind"
  return present || isDated(head) ? "ahead" : "near"
}

/** "Announced on Thursday evening a truce from midnight of Thursday": the day before a head on which it was told, where the report is later. */
function announcedOn({ analysis, run }: Clause, head: Head, reported: number | null): number | null {
  const days = analysis.dates
    .filter(({ from, to, edtf }) => from >= run.from && to <= head.from && !edtf.includes("/"))
    .map(({ edtf }) => dayOf(edtf))
    .filter(day => day !== null && reported !== null && day <= reported && reported - day <= DAYS_TO_PRINT)
  return days[0] ?? null
}

/** Days after which a report still tells what was announced, as that day's. */
const DAYS_TO_PRINT = 2

/** The times that a sentence tells of a head: those nearer to it than to another. */
export function timesOf(clause: Clause, head: Head, heads: readonly Head[], { turned }: Standing): Times {
  const { analysis, run, marks } = clause
  const reported = dayOf(analysis.report.published)
  const said = announcedOn(clause, head, reported) ?? reported
  const mine = analysis.dates
    .filter(
      date => date.from >= run.from && date.to <= run.to && isNear(analysis, head, date, heads) && !isName(head, date),
    )
    .map(date => ({ date, led: ledBy(clause, head, date) }))
  const through = nightly(mine.map(({ date }) => date))
  const lies = liesOf(clause, head, turned)
  const spans = mine
    .map(each => ({ ...each, date: stretchAhead(clause, each.date, said, lies) }))
    .find(
      ({ date, led }) =>
        led !== "end" && date.edtf.includes("/") && (/T/.test(date.edtf) || isToCome(head, date, reported)),
    )
  const last = mine.find(({ led }) => led === "end")?.date ?? null
  const ends = last ? ahead(last.edtf.split("/").at(-1) ?? last.edtf, last, said, lies) : null
  const first = mine.find(({ led, date }) => led === "start" && date !== last)?.date ?? null
  const starts = first
    ? resolved(ahead(first.edtf.split("/")[0] ?? first.edtf, first, said, lies), first.hour === "alone", said, ends)
    : null
  const told =
    mine.find(({ led, date }) => led === null && date.hour !== "alone" && date.from - head.to <= TOLD_WITHIN)?.date ??
    null
  const now = first ? null : atOnce(clause, head)
  const open = marks.some(mark => mark.at >= run.from && turning(mark, "further notice") && mark.at > head.at)
  if (through) return { ...through(analysis), day: null, open }
  if (spans) {
    const [from = "", to = ""] = spans.date.edtf.split("/")
    return { start: whenOf(analysis, spans.date, from), end: whenOf(analysis, spans.date, to), day: null, open }
  }
  return {
    start: first && starts ? whenOf(analysis, first, starts) : now,
    end:
      last && ends
        ? whenOf(analysis, last, resolved(ends, last.hour === "alone", said, null))
        : last
          ? null
          : lengthEnd(clause, head, turned, starts),
    day: told ? whenOf(analysis, told, daysOnly(told.edtf)) : null,
    open,
  }
}

/** "The agreement of 10 March": a date right behind its head is its name. */
export const isName = (head: Head, date: Dated): boolean =>
  date.from >= head.to && date.from - head.to <= 0 && date.hour === undefined && !date.edtf.includes("/")
