import { recent } from "../recent.ts"
import type { Reading } from "../sense.ts"
import { split } from "./clitics.ts"
import { dictionaryEntries } from "./dictionary-table.ts"

/** Words that stand in most reports, and those of the last hundreds. */
const CACHE = recent<readonly Reading[]>(1 << 14)

let entriesOf: ReturnType<typeof dictionaryEntries> | null = null

/** Every way to read a folded Arabic word; whole words before split ones; empty where the lexicon knows none. */
export function lookUp(word: string): readonly Reading[] {
  const known = CACHE.get(word)
  if (known) return known
  entriesOf ??= dictionaryEntries()
  const readings = split(word, entriesOf)
  CACHE.set(word, readings)
  return readings
}
