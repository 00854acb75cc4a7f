import type { Called, Clock, Told } from "../model/clock.ts"
import type { Control, StandingMeasure } from "../model/standing.ts"
import type { Thread } from "../model/thread.ts"

/** What a story derives from commitments, measures, the taking of places, and accusations. */
export interface Undertakings {
  readonly clocks: readonly Clock[]
  readonly measures: readonly StandingMeasure[]
  readonly control: readonly Control[]
  readonly threads: readonly Thread[]
}

/** The same with every name and quote run through a cover. */
export function maskUndertakings(
  { clocks, measures, control, threads }: Undertakings,
  cover: (words: string) => string,
): Undertakings {
  const quoted = <Kept extends Told>(told: Kept): Kept => ({ ...told, quote: cover(told.quote) })
  const named = (called: Called): Called => ({ ...called, name: cover(called.name) })
  const step = <Step extends Told & { readonly by: Called }>(each: Step): Step => ({
    ...quoted(each),
    by: named(each.by),
  })
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
      steps: clock.steps.map(each => ({ ...quoted(each), by: maybe(each.by), blamed: maybe(each.blamed) })),
      followed: clock.followed.map(each => ({ ...quoted(each), by: maybe(each.by) })),
    })),
    measures: measures.map(measure => ({
      ...measure,
      place: maybe(measure.place),
      issuer: maybe(measure.issuer),
      told: measure.told.map(quoted),
    })),
    control: control.map(({ place, holders }) => ({
      place: named(place),
      holders: holders.map(each => ({ ...quoted(each), holder: named(each.holder), by: maybe(each.by) })),
    })),
    threads: threads.map(thread => ({
      ...thread,
      accuser: named(thread.accuser),
      accused: named(thread.accused),
      accusations: thread.accusations.map(step),
      answers: thread.answers.map(step),
    })),
  }
}
