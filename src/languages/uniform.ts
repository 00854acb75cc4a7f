import type { Clitic, Lexeme, Reading, Sense } from "./sense.ts"

/**
 * Gives the senses of a table all fields that any of them has, in one order. Rules ask every word for fields that few have: where
 * all senses are laid out alike, the engine finds a field at once. What was one dictionary entry stays one.
 */
export function layOut<Entry extends { readonly lexeme: Lexeme }>(table: Map<string, Entry[]>): void {
  const fields: Record<string, undefined> = {}
  for (const entries of table.values())
    for (const { lexeme } of entries) for (const field of Object.keys(lexeme.sense)) fields[field] = undefined
  const made = new Map<Lexeme, Lexeme>()
  const laidOut = (lexeme: Lexeme): Lexeme => {
    const { lemma, part, sense } = lexeme
    const alike: Lexeme = made.get(lexeme) ?? { lemma, part, sense: Object.assign({ ...fields }, sense) as Sense }
    made.set(lexeme, alike)
    return alike
  }
  for (const [text, entries] of table)
    table.set(
      text,
      entries.map(entry => ({ ...entry, lexeme: laidOut(entry.lexeme) })),
    )
}

/** A reading laid out like every other. */
export function reading(
  entry: Omit<Reading, "before" | "pronoun">,
  before: readonly Clitic[],
  pronoun: boolean,
): Reading {
  const { lexeme, voice, tense, number, gender, self, construct, tanwin } = entry
  return { lexeme, before, pronoun, voice, tense, number, gender, self, construct, tanwin } as Reading
}
