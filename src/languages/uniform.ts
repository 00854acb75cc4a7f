import type { Clitic, Lexeme, Reading, Sense } from "./sense.ts"

/**
 * Lays out the senses of dictionary entries: all fields that any of them has, in one order. Rules ask every word for fields that few
 * have, and where all senses are laid out alike the engine finds a field at once. What was one entry stays one.
 */
export function layouts(lexemes: Iterable<Lexeme>): (lexeme: Lexeme) => Lexeme {
  const fields: Record<string, undefined> = {}
  for (const { sense } of lexemes) for (const field in sense) fields[field] = undefined
  const made = new Map<Lexeme, Lexeme>()
  return lexeme => {
    const known = made.get(lexeme)
    if (known) return known
    const { lemma, part, sense } = lexeme
    const alike: Lexeme = { lemma, part, sense: Object.assign({ ...fields }, sense) as Sense }
    made.set(lexeme, alike)
    return alike
  }
}

/** A reading laid out like every other, of an entry that is. */
export function reading(
  entry: Omit<Reading, "before" | "pronoun">,
  lexeme: Lexeme,
  before: readonly Clitic[],
  pronoun: boolean,
): Reading {
  const { voice, tense, number, gender, self, construct, tanwin } = entry
  return { lexeme, before, pronoun, voice, tense, number, gender, self, construct, tanwin } as Reading
}
