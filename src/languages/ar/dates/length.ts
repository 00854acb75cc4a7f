import { isoOf } from "../../../model/day.ts"
import { fact } from "../../facts.ts"
import type { Token } from "../../token.ts"
import { PLURAL_UNITS, TWO_UNITS, UNITS, type Unit } from "../lexicon/calendar.ts"
import { joined } from "../numbers/atom.ts"
import { cardinal } from "../numbers/cardinal.ts"
import { once } from "../once.ts"
import { addMonths, monthsAway, monthText, type Tokens, textAt, yearText } from "./moment.ts"

/** A length of time as said, in the units of the calendar; its grain is the finest of them. */
export interface Length {
  readonly months: number
  readonly days: number
  readonly hours: number
  readonly grain: Unit
  readonly to: number
}

const FINER: readonly Unit[] = ["minute", "hour", "day", "week", "month", "year", "decade"]

/** A unit of time as a word has it: a dual is two of it. */
interface UnitWord {
  readonly unit: Unit
  readonly two: boolean
  readonly the: boolean
}

/** A unit word without its article and an attached preposition: the article is told apart. */
export function unitAt(tokens: Tokens, at: number): UnitWord | null {
  const token = tokens[at]
  return token === undefined ? null : unit(token)
}

const unit = fact(({ text }: Token): UnitWord | null => {
  const stems = [text, text.replace(/^[وفبل]/, ""), text.replace(/^[وف]?لل/, "ال")]
  for (const stem of stems) {
    const word = stem.replace(/^ال/, "")
    const one = UNITS.get(word)
    const both = one ? undefined : TWO_UNITS.get(word)
    if (one ?? both) return { unit: (one ?? both) as Unit, two: one === undefined, the: word !== stem }
  }
  return null
})

const lengthOf = (unit: Unit, count: number, to: number): Length => ({
  months: unit === "month" ? count : unit === "year" ? 12 * count : unit === "decade" ? 120 * count : 0,
  days: unit === "day" ? count : unit === "week" ? 7 * count : 0,
  hours: unit === "hour" ? count : unit === "minute" ? count / 60 : 0,
  grain: unit,
  to,
})

/** One counted unit: "three days", "two weeks", "a month". */
function oneLength(tokens: Tokens, at: number): Length | null {
  const alone = unitAt(tokens, at)
  if (alone && PLURAL_UNITS.has(textAt(tokens, at).replace(/^[وفبل](?!يال)/, ""))) return null
  // "After the day of Sunday", "since the night of the 27th": the unit names a day.
  const naming = alone?.unit === "day" && !alone.two && /^\d|^ال/.test(textAt(tokens, at + 1))
  if (alone && naming) return null
  if (alone && !alone.the) {
    const stressed = /^(?:واحده?|كامله?)$/.test(textAt(tokens, at + 1)) ? 1 : 0
    return lengthOf(alone.unit, alone.two ? 2 : 1, at + 1 + stressed)
  }
  const count = cardinal(tokens, at)
  const unit = count ? unitAt(tokens, count.to) : null
  return count && unit && !unit.two && count.value < 10_000 ? lengthOf(unit.unit, count.value, count.to + 1) : null
}

/** A length of up to three joined parts: "a month and 21 days". */
export const lengthAt: (tokens: readonly Token[], at: number) => Length | null = once(readLengthAt)

function readLengthAt(tokens: Tokens, at: number): Length | null {
  let total = oneLength(tokens, at)
  for (let parts = 1; total && parts < 3; parts++) {
    const start: number | null = textAt(tokens, total.to) === "," ? total.to + 1 : joined(tokens, total.to)
    const more: Length | null = start === null ? null : oneLength(tokens, start)
    if (!more || more.grain === total.grain) break
    total = {
      months: total.months + more.months,
      days: total.days + more.days,
      hours: total.hours + more.hours,
      grain: FINER.indexOf(more.grain) < FINER.indexOf(total.grain) ? more.grain : total.grain,
      to: more.to,
    }
  }
  return total
}

/** The day so far from another, back or ahead, told no finer than the length: a month ago is a month. */
export function away(from: number, length: Length, direction: -1 | 1): string {
  const base = new Date(from * 864e5)
  const then = addMonths(base.getUTCFullYear(), base.getUTCMonth() + 1, direction * length.months)
  if (length.grain === "year" || length.grain === "decade") return yearText(then.year)
  if (length.grain === "month") return monthText(then.year, then.month)
  const whole = length.days + Math.floor(length.hours / 24)
  if (length.months === 0) return isoOf(from + direction * whole)
  return isoOf(monthsAway(from, direction * length.months) + direction * whole)
}
