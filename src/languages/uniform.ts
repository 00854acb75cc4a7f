import type { Clitic, Lexeme, Reading, Sense } from "./sense.ts"

const LOOSE: object[] = []

/**
 * Lets the fields of all objects laid out like this one hold anything. The engine compiles rules by what it saw of a field so far (it
 * was never written twice, it was always a small number); the first object that is otherwise, such as a word of another language or
 * one that is read again, has it throw away all rules that read the field, hundreds of them, and compile them again. The object is
 * kept: a layout is forgotten with the last object that has it.
 */
export function loosen(like: object): void {
  LOOSE.push(like)
  for (const field of Object.keys(like)) for (const value of [0, 0.5, null]) Reflect.set(like, field, value)
}

/** All fields of a sense. */
const FIELDS: Readonly<Record<keyof Sense, undefined>> = {
  happening: undefined,
  counts: undefined,
  says: undefined,
  clause: undefined,
  tolls: undefined,
  takes: undefined,
  shows: undefined,
  learns: undefined,
  within: undefined,
  cue: undefined,
  head: undefined,
  members: undefined,
  spared: undefined,
  year: undefined,
  subject: undefined,
  kind: undefined,
  place: undefined,
  water: undefined,
  known: undefined,
  unowned: undefined,
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
  fails: undefined,
  thing: undefined,
  goesOn: undefined,
  lasts: undefined,
  figurative: undefined,
  already: undefined,
  whereas: undefined,
  joint: undefined,
  leads: undefined,
  stands: undefined,
  home: undefined,
  without: undefined,
  frees: undefined,
  leaves: undefined,
  finds: undefined,
  watches: undefined,
  claims: undefined,
}

/** Senses have all fields in one order. Rules ask every word for fields that few have: where all senses are laid out alike the engine finds a field at once. */
const alike = (sense: Sense): Sense => Object.assign({ ...FIELDS }, sense)
const entry = (lemma: string, part: Lexeme["part"], sense: Sense): Lexeme => ({ lemma, part, sense })

/** The sense of words that say nothing to a reader of claims. */
export const NO_SENSE: Sense = alike({})

/** True for the sense of a word that says nothing to a reader of claims. */
export const saysNothing = (sense: Sense): boolean => sense === NO_SENSE

const MADE = new WeakMap<Lexeme, Lexeme>()

/** A dictionary entry with its sense laid out like all. What was one entry stays one. */
export function laidOut(lexeme: Lexeme): Lexeme {
  if (lexeme.sense === NO_SENSE) return lexeme
  const known = MADE.get(lexeme)
  if (known) return known
  const { lemma, part, sense } = lexeme
  const made = entry(lemma, part, Object.values(sense).every(field => field === undefined) ? NO_SENSE : alike(sense))
  MADE.set(lexeme, made)
  MADE.set(made, made)
  return made
}

/** What the form of a word tells. */
type Told = { readonly [Field in Exclude<keyof Reading, "lexeme" | "before" | "pronoun">]?: Reading[Field] | undefined }

/** A reading laid out like every other, of an entry that is. */
export function reading(form: Told, lexeme: Lexeme, before: readonly Clitic[] = [], pronoun = false): Reading {
  const { voice, tense, number, gender, self, construct, object, tanwin, free } = form
  const told = {
    lexeme: laidOut(lexeme),
    before,
    pronoun,
    voice,
    tense,
    number,
    gender,
    self,
    construct,
    object,
    tanwin,
    free,
  }
  return told as Reading
}

loosen(alike({}))
loosen(entry("", "noun", NO_SENSE))
loosen(reading({}, entry("", "noun", NO_SENSE)))
