import { dayOf, isoOf } from "../../../model/day.ts"
import { joined } from "../numbers/atom.ts"
import { type Length, lengthAt } from "./length.ts"
import type { Found, Said, Tokens } from "./moment.ts"
import { monthsAway, textAt } from "./moment.ts"
import { pointBehind } from "./point.ts"

const FOR = /^[وف]?ل?مده$/
const BEGINNING = /^[وف]?(?:اعتبارا|ابتداء|بدءا|ابتداءا|بدا|تبدا|يبدا|يسري|تسري|اعتبار|بدايه)$/

/** The last day of a length of whole days, weeks, months or years that begins on a day. */
function lastDay(first: number, { days, months, hours }: Length): number | null {
  if (hours % 24 > 0) return null
  const start = monthsAway(first, months)
  const total = days + hours / 24
  return start + total - (hours > 0 ? 0 : 1)
}

function over(start: Found, length: Length, to: number): Found | null {
  const first = start.edtf.length === 10 ? dayOf(start.edtf) : null
  const last = first === null ? null : lastDay(first, length)
  return first === null || last === null || last <= first
    ? null
    : { to, edtf: `${isoOf(first)}/${isoOf(last)}`, assumed: start.assumed }
}

/** "As of", "beginning on", up to the day that it leads to. */
function beginAt(tokens: Tokens, at: number): number | null {
  if (!BEGINNING.test(textAt(tokens, at))) return null
  const next = textAt(tokens, at + 1)
  return next === "من" || next === "في" ? at + 2 : at + 1
}

/** "For three days, beginning today", "as of today and for three days": a stretch that begins on a day that is named. */
export function lasting(tokens: Tokens, at: number, said: Said): Found | null {
  const named = FOR.test(textAt(tokens, at))
  // "For three days" with the letter "for" attached.
  if (named || /^[وف]?ل../.test(textAt(tokens, at))) {
    const length = lengthAt(tokens, named ? at + 1 : at)
    const sign = length && textAt(tokens, length.to) === "," ? 1 : 0
    const day = length && beginAt(tokens, length.to + sign)
    const start = day ? pointBehind(tokens, day, said) : null
    return length && start ? over(start, length, start.to) : null
  }
  const day = beginAt(tokens, at)
  const start = day === null ? null : pointBehind(tokens, day, said)
  if (!start) return null
  const next = textAt(tokens, start.to) === "," ? start.to + 1 : start.to
  const lead = FOR.test(textAt(tokens, next)) ? next : (joined(tokens, next) ?? -1)
  const length = FOR.test(textAt(tokens, lead)) ? lengthAt(tokens, lead + 1) : null
  return length && over(start, length, length.to)
}
