/** What is told by a spelling alone; all that bear the spelling share it. */
export interface Spelled {
  /** What was worked out of it, each at its own place. */
  readonly facts: unknown[]
}

let places = 0

/**
 * Works something out of a spelling once and keeps it with the spelling, for as long as that is kept: news repeats its words.
 * What is worked out may hang on the spelling alone, and is never undefined.
 */
export function fact<Of extends Spelled, Value>(workOut: (of: Of) => Value): (of: Of) => Value {
  const place = places++
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

/** Whether something holds of a spelling, worked out once like any fact; of none nothing does. */
export function whether<Of extends Spelled>(asks: (of: Of) => boolean): (of: Of | undefined) => boolean {
  const holds = fact(asks)
  return of => of !== undefined && holds(of)
}
