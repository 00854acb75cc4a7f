import { readFileSync } from "node:fs"
import type { Reading } from "../sense.ts"
import { split } from "./clitics.ts"
import { entriesOf, FORMS_FILE, type FormsTable, unpack } from "./forms-table.ts"

let table: FormsTable | null = null

/**
 * Every way to read a folded Arabic word by the general lexicon: its dictionary form, part of speech, voice, tense, number and
 * gender, with what is attached to it. Empty where it is not known, as most names are. Words that mean something to a reader of
 * claims have their senses from the pack's own `readings`; here none has.
 */
export function morphology(word: string): readonly Reading[] {
  table ??= unpack(readFileSync(FORMS_FILE))
  const open = table
  return split(word, form => entriesOf(open, form))
}
