import type { Clitic, Reading, Sense } from "./sense.ts"

/** Every field of a sense, in one order. */
const EMPTY: { readonly [Field in keyof Sense]-?: undefined } = {
  happening: undefined,
  counts: undefined,
  says: undefined,
  clause: undefined,
  tolls: undefined,
  takes: undefined,
  within: undefined,
  cue: undefined,
  head: undefined,
  members: undefined,
  year: undefined,
  subject: undefined,
  kind: undefined,
  place: undefined,
  water: undefined,
  known: undefined,
  care: undefined,
  means: undefined,
  role: undefined,
  undertakes: undefined,
  topics: undefined,
  turn: undefined,
  onto: undefined,
  events: undefined,
  carries: undefined,
  turns: undefined,
  bars: undefined,
  thing: undefined,
  goesOn: undefined,
  already: undefined,
  joint: undefined,
  leads: undefined,
  stands: undefined,
}

const MADE = new WeakMap<Sense, Sense>()

/**
 * The same sense with all fields, in one order. Rules ask every word for fields that few have: where all senses are laid out alike,
 * the engine finds a field at once. One sense gives one.
 */
export function uniform(sense: Sense): Sense {
  const known = MADE.get(sense)
  if (known) return known
  const made = Object.assign({ ...EMPTY }, sense) as Sense
  MADE.set(sense, made)
  MADE.set(made, made)
  return made
}

/** A reading laid out like every other. */
export const reading = (
  entry: Omit<Reading, "before" | "pronoun">,
  before: readonly Clitic[],
  pronoun: boolean,
): Reading => {
  const { lexeme, voice, tense, number, gender, self, construct, tanwin } = entry
  const made = { lexeme, before, pronoun, voice, tense, number, gender, self, construct, tanwin }
  return made as Reading
}
