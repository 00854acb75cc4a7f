/** What is told by a spelling alone; all that bear the spelling share it. */
export interface Spelled {
  /** What was worked out of it, each at its own place. */
  readonly facts: unknown[]
}

/** What is asked of every word of a text lies together, before all else: then few parts of the memory are touched. */
const FIRST = 6
let first = 0
let places = FIRST

const placeFor = (asked: "of all" | "of some"): number => (asked === "of all" && first < FIRST ? first++ : places++)

/**
 * Works something out of a spelling once and keeps it with the spelling, for as long as that is kept: news repeats its words.
 * What is worked out may hang on the spelling alone, and is never undefined.
 */
export function fact<Of extends Spelled, Value>(
  workOut: (of: Of) => Value,
  asked: "of all" | "of some" = "of some",
): (of: Of) => Value {
  const place = placeFor(asked)
  return of => {
    const known = of.facts[place] as Value | undefined
    if (known !== undefined) return known
    const value = workOut(of)
    // Holes would make each look slower.
    while (of.facts.length < place) of.facts.push(undefined)
    of.facts[place] = value
    return value
  }
}

/** A fact, asked of all, that is kept elsewhere, and there may be dropped: a number, worked out again once it is below `least()`. */
export function dropping<Of extends Spelled>(workOut: (of: Of) => number, least: () => number): (of: Of) => number {
  const place = placeFor("of all")
  return of => {
    const known = of.facts[place] as number | undefined
    if (known !== undefined && known >= least()) return known
    const value = workOut(of)
    while (of.facts.length < place) of.facts.push(undefined)
    of.facts[place] = value
    return value
  }
}

/** Answers that share one place: two bits each of a small number, "asked" and "yes". */
const ANSWERS = 15
let answers = 0
let shared = 0

/**
 * Whether something holds of a spelling, worked out once like any fact; of none nothing does. Rules ask the same of every word, and
 * what many of them ask takes up one place.
 */
export function whether<Of extends Spelled>(asks: (of: Of) => boolean): (of: Of | undefined) => boolean {
  if (answers % ANSWERS === 0) shared = places++
  const place = shared
  const bit = 2 * (answers++ % ANSWERS)
  const known = (of: Of): number => (of.facts[place] as number | undefined) ?? 0
  return of => {
    if (of === undefined) return false
    const answer = known(of) >> bit
    if ((answer & 1) !== 0) return (answer & 2) !== 0
    const holds = asks(of)
    while (of.facts.length <= place) of.facts.push(undefined)
    of.facts[place] = known(of) | ((holds ? 3 : 1) << bit)
    return holds
  }
}
