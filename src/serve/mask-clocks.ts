import type { Called, Clock, Told } from "../model/clock.ts"
import type { Control, StandingMeasure } from "../model/standing.ts"

/** What a story derives from commitments, measures and the taking of places. */
export interface Undertakings {
  readonly clocks: readonly Clock[]
  readonly measures: readonly StandingMeasure[]
  readonly control: readonly Control[]
}

/** The same with every name and quote run through a cover. */
export function maskUndertakings(
  { clocks, measures, control }: Undertakings,
  cover: (words: string) => string,
): Undertakings {
  const quoted = <Kept extends Told>(told: Kept): Kept => ({ ...told, quote: cover(told.quote) })
  const named = (called: Called): Called => ({ ...called, name: cover(called.name) })
  const maybe = (called: Called | null): Called | null => called && named(called)
  return {
    clocks: clocks.map(clock => ({
      ...clock,
      name: clock.name && cover(clock.name),
      parties: clock.parties.map(named),
      area: maybe(clock.area),
      terms: clock.terms.map(quoted),
      start: clock.start && quoted(clock.start),
      deadline: clock.deadline && quoted(clock.deadline),
      extended: clock.extended.map(quoted),
      steps: clock.steps.map(step => ({ ...quoted(step), by: maybe(step.by), blamed: maybe(step.blamed) })),
    })),
    measures: measures.map(measure => ({
      ...measure,
      place: maybe(measure.place),
      issuer: maybe(measure.issuer),
      told: measure.told.map(quoted),
    })),
    control: control.map(({ place, holders }) => ({
      place: named(place),
      holders: holders.map(step => ({ ...quoted(step), holder: named(step.holder), by: maybe(step.by) })),
    })),
  }
}
