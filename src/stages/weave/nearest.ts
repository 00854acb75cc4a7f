import { dayNumber } from "./moments.ts"
import type { Person } from "./persons.ts"
import type { Speaking } from "./said.ts"

/** Nearer than any day: within one report. */
export const IN_REPORT = -1

/** Days between two claims; none where one has no day. */
const daysBetween = (a: Speaking, b: Speaking): readonly number[] => {
  const [x, y] = [dayNumber(a.stated), dayNumber(b.stated)]
  return x === null || y === null ? [] : [Math.abs(x - y)]
}

const nearest = (days: readonly number[]): number =>
  days.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)

/** How far a claim is from the nearest of others, in days; below none within one report. */
export const distanceTo = (said: Speaking, others: readonly Speaking[]): number =>
  others.some(({ member }) => member.report === said.member.report)
    ? IN_REPORT
    : nearest(others.flatMap(other => daysBetween(said, other)))

/** The one person who is nearest; null of several as near, or where nobody is near at all. */
export function theNearest(persons: readonly Person[], distance: (person: Person) => number): Person | null {
  const told = persons.map(person => ({ person, days: distance(person) })).filter(({ days }) => Number.isFinite(days))
  const least = nearest(told.map(({ days }) => days))
  const [first, other] = told.filter(({ days }) => days === least)
  return other === undefined ? (first?.person ?? null) : null
}
