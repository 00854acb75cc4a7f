import type { Value } from "../../model/claim.ts"

interface Bounds {
  readonly low: number
  readonly high: number
}

/** One unit of the last digit that is not zero, at least 5 % (DESIGN, rule 4). */
const tolerance = (n: number): number => {
  let unit = 1
  while (n !== 0 && n % (unit * 10) === 0) unit *= 10
  return Math.max(unit, n * 0.05)
}

/** Up to here the bounds of a vague word are those of "some", "many", "several", which name no size: no number is at odds with them. */
const SIZELESS = 9

/** A vague word has no sharp bound: it is at odds with a number only by more than so many times. */
const LOOSE = 2

const bounds = ({ min, max, qualifier }: Value): Bounds => {
  if (qualifier === "vague" && max !== null && max <= SIZELESS) return { low: 0, high: Number.POSITIVE_INFINITY }
  const [low, high] = [min ?? 0, max ?? Number.POSITIVE_INFINITY]
  if (qualifier === "vague") return { low: low / LOOSE, high: high * LOOSE }
  if (qualifier !== "about") return { low, high }
  return { low: low - tolerance(low), high: high === Number.POSITIVE_INFINITY ? high : high + tolerance(high) }
}

/** True where no number satisfies both, tolerance of "about" included. */
export const farApart = (a: Value, b: Value): boolean => {
  const [x, y] = [bounds(a), bounds(b)]
  return x.high < y.low || y.high < x.low
}

/** True where both give the same numbers, or the same vague word. */
export const sameCount = (a: Value, b: Value): boolean =>
  a.qualifier === "vague" || b.qualifier === "vague"
    ? a.qualifier === b.qualifier && a.word === b.word && a.min === b.min
    : a.min === b.min && a.max === b.max

/** One number to order values by; never shown. */
export const sizeOf = ({ min, max }: Value): number =>
  min !== null && max !== null ? (min + max) / 2 : (min ?? max ?? 0)
